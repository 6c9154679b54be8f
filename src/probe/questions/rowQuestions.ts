import { onOwnSheet } from '../onOwnSheet';
import type { Question } from '../Question';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What becomes of a formula in the header that fills its column, when people work on the rows. */
export const rowQuestions: readonly Question[] = [
  done('Rows sorted below it', 'B1: x 2 4 6', sheet => sheet.getRange('A2:B4').sort(1)),
  done('Rows sorted downwards', 'B1: x 6 4 2', sheet => sheet.getRange('A2:B4').sort({ column: 1, ascending: false })),
  done('Its own row sorted with the rest: it goes with its row, which is the last', 'B4:    x', sheet =>
    sheet.getRange('A1:B4').sort(1),
  ),
  done('A row inserted above it', 'B2:  x 6 2', sheet => sheet.insertRowsBefore(1, 1)),
  done('A row inserted right below it', 'B1: x 0 6 2', sheet => sheet.insertRowsAfter(1, 1)),
  done('A row of its answers deleted', 'B1: x 2 4 ', sheet => sheet.deleteRows(2, 1)),
  done('Its own row deleted', 'nowhere:    ', sheet => sheet.deleteRows(1, 1)),
  done('Its cell cleared', 'nowhere:    ', sheet => sheet.getRange('B1').clearContent()),
  done('Rows sorted where a guard that only warns lies over its column', 'B1: x 2 4 6', sheet => {
    sheet.getRange('B1:B4').protect().setWarningOnly(true);
    sheet.getRange('A2:B4').sort(1);
  }),
];

/** Where the formula stands then, and what the first four cells of its column show. */
function done(what: string, expected: string, act: (sheet: Sheet) => unknown): Question {
  return {
    topic: 'Rows',
    asks: `A formula in a header fills its column. ${what}`,
    expected,
    see: corner =>
      onOwnSheet(corner, sheet => {
        sheet.getRange('A1:A4').setValues([['who'], [3], [1], [2]]);
        sheet.getRange('B1').setFormula('=ARRAYFORMULA(IF(ROW(A1:A4)=ROW(A1);"x";A1:A4*2))');
        SpreadsheetApp.flush();
        act(sheet);
        SpreadsheetApp.flush();
        const column = sheet.getRange('B1:B4');
        const row = column.getFormulas().findIndex(([formula]) => formula !== '');
        const shown = column.getDisplayValues().map(([text]) => text);
        return `${row < 0 ? 'nowhere' : `B${row + 1}`}: ${shown.join(' ')}`;
      }),
  };
}
