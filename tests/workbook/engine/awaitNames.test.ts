import { expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { fixtureFiles } from '../fixtureFiles';

test('formulas before and after the one that fills a named cell read the same there', () => {
  const workbook = createWorkbook({ files: fixtureFiles(), locale: 'en_US' });
  const { model } = workbook;
  const [sheetId] = model.getters.getSheetIds();
  const ranges = [model.getters.getRangeDataFromXc(sheetId!, 'C1')];
  model.dispatch('CREATE_NAMED_RANGE', { name: 'THE_WORD', ranges, sheetId } as never);
  workbook.type('Sheet1', 'A1', '=VSTACK(THE_WORD;"")');
  workbook.type('Sheet1', 'B1', '=HSTACK("left";"right")');
  workbook.type('Sheet1', 'D1', '=VSTACK(THE_WORD;"")');
  const shown = () => ['A1', 'C1', 'D1'].map(cell => workbook.cell('Sheet1', cell));
  expect(shown()).toEqual(['right', 'right', 'right']);
  model.dispatch('EVALUATE_CELLS', {});
  expect(shown()).toEqual(['right', 'right', 'right']);
  // All is computed from the beginning.
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: sheetId!,
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 3,
    quantity: 1,
    position: 'after',
  });
  expect(shown()).toEqual(['right', 'right', 'right']);
});
