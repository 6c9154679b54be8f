import { writeText } from '../../addon/book/writeText';
import type { Question } from '../Question';

type Range = GoogleAppsScript.Spreadsheet.Range;

const TEXTS = ['=1+1', '01234', '1/2'];

/** How a text stays the text it is. */
export const textQuestions: readonly Question[] = [
  ...TEXTS.map(text => kept('as plain text (@)', text, cell => cell.setNumberFormat('@').setValues([[text]]))),
  ...TEXTS.map(text => kept('behind an apostrophe', text, cell => cell.setValues([[`'${text}`]]))),
  ...TEXTS.map(text =>
    kept('behind an apostrophe, as plain text', text, cell => cell.setNumberFormat('@').setValues([[`'${text}`]])),
  ),
  ...[...TEXTS, '+48 22', "'quoted'", '\t=1+1'].map(text =>
    kept('by Polecam’s own writeText', text, cell => writeText(cell, [[text]], ['General'])),
  ),
  {
    topic: 'Texts',
    asks: 'The text =1+1, read and written again without a guard, becomes a formula',
    expected: '2',
    prepare: ({ cell }) => {
      cell(1).setValue("'=1+1");
      cell().setValue(cell(1).getValue());
    },
    see: ({ cell }) => cell().getDisplayValue(),
  },
];

function kept(how: string, text: string, write: (cell: Range) => void): Question {
  return {
    topic: 'Texts',
    asks: `${JSON.stringify(text)} written ${how}`,
    expected: text,
    prepare: ({ cell }) => {
      write(cell());
    },
    see: ({ cell }) => (cell().getFormula() === '' ? String(cell().getValue()) : `formula ${cell().getFormula()}`),
  };
}
