import { expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { builtFiles } from '../../addon/openFile';

const SCRIPT = `
function fill() {
  const book = SpreadsheetApp.getActive();
  const lists = book.insertSheet('Lists ⏳');
  lists.getRange(1, 1, 2, 1).setValues([['red'], ['green']]);
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A2'), true).setAllowInvalid(false).build();
  book.getSheetByName('Sheet1').getRange('B2').setDataValidation(rule);
  lists.setName('The lists');
}`;

it('a list to choose from is found after its sheet was renamed', () => {
  const workbook = createWorkbook({ files: { ...builtFiles(), 'Code.js': SCRIPT } });
  expect(workbook.run('fill')).toMatchObject({ ok: true });
  workbook.type('Sheet1', 'B2', 'green');
  expect(workbook.cell('Sheet1', 'B2')).toBe('green');
  expect(() => workbook.type('Sheet1', 'B2', 'blue')).toThrow();
  expect(workbook.cell('Sheet1', 'B2')).toBe('green');
});
