import type { Corner } from '../Corner';
import type { Question } from '../Question';

const topic = 'Refusals';
const PROTECTED = 'Polecam probe protected';

/** What Google says when it refuses. */
export const refusalQuestions: readonly Question[] = [
  refused(
    'setValues of two rows into one',
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    ({ cell }) => cell().setValues([[1], [2]]),
  ),
  refused('A range beyond the sheet', 'Those columns are out of bounds.', ({ sheet }) =>
    sheet.getRange(1, sheet.getMaxColumns() + 1),
  ),
  {
    ...refused(
      'A protected cell, for an editor',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      ({ spreadsheet }) => {
        const guarded = protectedSheet(spreadsheet);
        guarded.getRange('A1').setValue('written');
        SpreadsheetApp.flush();
      },
    ),
    byEye: 'You may edit it: let an editor who is not the owner run the probe in this spreadsheet too.',
  },
];

function refused(asks: string, expected: string, act: (corner: Corner) => void): Question {
  return {
    topic,
    asks,
    expected,
    see: corner => {
      act(corner);
      return 'not refused';
    },
  };
}

/** The owner's first run makes it and leaves himself as its only editor; it stays. */
function protectedSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const known = spreadsheet.getSheetByName(PROTECTED);
  if (known !== null) return known;
  const made = spreadsheet.insertSheet(PROTECTED);
  const protection = made.getRange('A1').protect();
  // A new one may list nobody and still leave everyone in.
  for (const editor of spreadsheet.getEditors()) protection.addEditor(editor);
  protection.removeEditors(protection.getEditors());
  return made;
}
