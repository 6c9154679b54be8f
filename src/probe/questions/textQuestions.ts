import { writeText, writeTextApart } from '../../addon/book/writeText';
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
  {
    topic: 'Texts',
    asks: 'The text 01234 written into two cells that stand apart, by one call for both, with a 5 between them',
    expected: '01234, 5, 01234',
    prepare: ({ cell }) => {
      cell(1).setValue(5);
      const places = [cell(), cell(2)].map(range => range.getA1Notation());
      writeTextApart(cell().getSheet(), '01234', places);
    },
    see: ({ cell }) => [0, 1, 2].map(at => String(cell(at).getValue())).join(', '),
  },
  {
    topic: 'Texts',
    asks: 'A search by a regular expression over what formulas say finds the formula, and not its answer',
    expected: 'one cell, =CONCATENATE("find","me")',
    prepare: ({ cell }) => {
      cell().setFormula('=CONCATENATE("find";"me")');
      cell(1).setValue('findme');
    },
    see: ({ spreadsheet, sheet }) => {
      const found = spreadsheet
        .createTextFinder('CONCATENATE\\s*\\("find"')
        .useRegularExpression(true)
        .matchFormulaText(true)
        .findAll()
        .filter(range => range.getSheet().getSheetId() === sheet.getSheetId());
      return `${found.length === 1 ? 'one cell' : `${found.length} cells`}, ${found.map(range => range.getFormula()).join(', ')}`;
    },
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
