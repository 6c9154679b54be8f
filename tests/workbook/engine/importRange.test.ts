import { beforeEach, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import type { Workbook } from '../../../src/workbook/workbook';

const ID = 'A'.repeat(44);
const URL = `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`;
let other: Workbook;
let workbook: Workbook;
const message = (col: number) => workbook.model.getters.getEvaluatedCell({ sheetId: '0', col, row: 1 }).message;

beforeEach(() => {
  other = createWorkbook({ files: {}, newSheetRows: 10 });
  other.type('Sheet1', 'A1', 'first');
  other.type('Sheet1', 'B2', '5');
  other.model.dispatch('CREATE_NAMED_RANGE', {
    name: 'POLECAM_TRY',
    ranges: [other.model.getters.getRangeDataFromXc('0', 'B1:C3')],
    sheetId: '0',
  } as never);
  workbook = createWorkbook({ files: {}, newSheetRows: 10, imports: new Map([[ID, other]]) });
  workbook.type('Sheet1', 'A1', URL);
  workbook.type('Sheet1', 'A2', '=IMPORTRANGE(A1;"POLECAM_TRY")');
  workbook.type('Sheet1', 'D2', `=IMPORTRANGE("${ID}";"A1")`);
  workbook.type('Sheet1', 'E2', '=IMPORTRANGE("https://example.com/x";"A1")');
  workbook.type('Sheet1', 'F2', '=IFERROR(IMPORTRANGE(A1;"A1");"none")');
});

it('another workbook gives #REF! and says why, until access is allowed', () => {
  expect(['A2', 'D2', 'E2'].map(a1 => workbook.display('Sheet1', a1))).toEqual(['#REF!', '#REF!', '#REF!']);
  expect(message(0)).toBe('You need to connect these sheets. Allow access.');
  expect(message(4)).toBe('Spreadsheet cannot be found.');
  expect(workbook.display('Sheet1', 'F2')).toBe('none');
});

it('then its cells come by a name or an address, and follow what is typed there', () => {
  workbook.allowImport(ID);
  expect(['A3', 'D2', 'F2'].map(a1 => workbook.cell('Sheet1', a1))).toEqual([5, 'first', 'first']);
  other.type('Sheet1', 'B2', '6');
  expect(workbook.cell('Sheet1', 'A3')).toBe(6);
});

it('a name that it does not have is an error of its own', () => {
  workbook.allowImport(ID);
  workbook.type('Sheet1', 'A2', '=IMPORTRANGE(A1;"POLECAM_GONE")');
  expect(workbook.display('Sheet1', 'A2')).toBe('#REF!');
  expect(message(0)).toBe('Cannot find range or sheet for imported range.');
});
