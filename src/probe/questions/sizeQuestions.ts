import type { Question } from '../Question';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LARGE = 'Polecam probe large';
const COLUMNS = 5;
const SIZES = [10_000, 50_000, 100_000];

/** How large a range may be as an argument. */
export const sizeQuestions: readonly Question[] = [
  {
    topic: 'Arguments',
    asks: `Ranges of ${SIZES.join(', ')} × ${COLUMNS} numbers`,
    expected: SIZES.map(rows => `${rows}×${COLUMNS}`).join(' '),
    prepare: ({ spreadsheet, cell }) => {
      fillLargeSheet(spreadsheet);
      SIZES.forEach((rows, right) => {
        cell(right).setFormula(`=PROBE_COUNT('${LARGE}'!A1:E${rows})`);
      });
    },
    see: ({ spreadsheet, cell }) => {
      const seen = SIZES.map((_, right) => cell(right).getDisplayValue()).join(' ');
      // A large sheet slows everything that follows.
      cell().offset(0, 0, 1, SIZES.length).clearContent();
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(LARGE)!);
      return seen;
    },
  },
];

function fillLargeSheet(spreadsheet: Spreadsheet): void {
  const most = SIZES[SIZES.length - 1]!;
  const sheet = spreadsheet.getSheetByName(LARGE) ?? spreadsheet.insertSheet(LARGE);
  // First fewer columns: a spreadsheet holds ten million cells.
  if (sheet.getMaxColumns() > COLUMNS) sheet.deleteColumns(COLUMNS + 1, sheet.getMaxColumns() - COLUMNS);
  if (sheet.getMaxRows() < most) sheet.insertRowsAfter(sheet.getMaxRows(), most - sheet.getMaxRows());
  sheet.getRange('A1').setFormula(`=SEQUENCE(${most};${COLUMNS})`);
}
