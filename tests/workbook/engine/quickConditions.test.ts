import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createModel } from '../../../src/workbook/engine/createModel';
import { localeOf } from '../../../src/workbook/engine/localeOf';
import { helpers, type Model } from '../../../src/workbook/engine/odoo';

/** Blank, numbers, days and what reads like them, errors, names in other letters, patterns and signs. */
const CELLS = [
  `|0|5|5.0|'5|' 5 |"|-5|1e3|50%|'50%|=0.5|'TRUE|TRUE|FALSE|45000|2023-03-15|'2023-03-15|15/03/2023|'3,5|'3.5|3.5`,
  `=1/0|=NA()|'#N/A|=""|=0/5|anna|Anna| anna|ANNA|straße|STRASSE|ſ|S|k|K|ı|I|i|İ|Σ|ς`,
  `a*|a?|a~*|an*|*|<5|>=5|<>|=|'=5|<>anna|>b|a$|(a)|a.na`,
].flatMap(line => line.split('|'));
const cell = fc.constantFrom(...CELLS);
const many = { minLength: 2, maxLength: 8 };
const sheet = fc.record({
  locale: fc.constantFrom('en_US', 'pl_PL'),
  looked: fc.array(cell, many),
  also: fc.array(cell, many),
  asked: fc.array(cell, many),
});

let models: ReadonlyMap<string, Model>;
beforeAll(() => {
  models = new Map(
    ['en_US', 'pl_PL'].map(locale => [
      locale,
      createModel({
        spreadsheet: { ...helpers.createEmptyWorkbookData(), settings: { locale: localeOf(locale) } },
      }),
    ]),
  );
});

/** What the function answers to all conditions at once, beside what it answers to each alone, which the engine computes. */
function answers(of: typeof sheet extends fc.Arbitrary<infer Value> ? Value : never, formula: string) {
  const model = models.get(of.locale)!;
  const sheetId = model.getters.getActiveSheetId();
  const [height, asked] = [of.looked.length, of.asked.length];
  const set = (col: number, row: number, content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
  const place = (condition: string) =>
    formula.replace(/\?/g, condition).replace(/([A-C])#/g, (_, column) => `${column}1:${column}${height}`);
  model.dispatch('DELETE_CONTENT', { sheetId, target: [{ left: 0, right: 8, top: 0, bottom: 20 }] });
  of.looked.forEach((content, row) => {
    set(0, row, content);
    set(1, row, of.also[row] ?? '');
    set(2, row, `${row / 8 + 0.1}`);
  });
  of.asked.forEach((content, row) => {
    set(3, row, content);
    set(6, row, `=${place(`D${row + 1}`)}`);
  });
  set(5, 0, `=ARRAYFORMULA(${place(`D1:D${asked}`)})`);
  const column = (col: number) => of.asked.map((_, row) => model.getters.getEvaluatedCell({ sheetId, col, row }).value);
  return { together: column(5), alone: column(6) };
}

it.each([
  'COUNTIF(A#,?)',
  'SUMIF(A#,?,C#)',
  'SUMIF(A#,?)',
  'COUNTIFS(A#,?)',
  'COUNTIFS(A#,?,B#,">0")',
  'COUNTIFS(A#,?,B#,?)',
  'SUMIFS(C#,A#,?,B#,5)',
])('%s answers to many conditions what the engine answers to each', formula => {
  fc.assert(
    fc.property(sheet, of => {
      const { together, alone } = answers(of, formula);
      expect(together).toEqual(alone);
    }),
    { numRuns: 60, seed: 1 },
  );
});

it.each(['SUMIF(A1:A2,?,C#)', 'SUMIFS(C1:C2,A#,?)'])(
  '%s has ranges of unlike size, which the engine judges',
  formula => {
    const looked = ['5', 'anna', '5'];
    const { together, alone } = answers({ locale: 'en_US', looked, also: [], asked: ['5', 'Anna', '7'] }, formula);
    expect(together).toEqual(alone);
  },
);

it('counts each number and each name', () => {
  const asked = ['5', 'anna', 'x'];
  const looked = ['5', "'5", 'Anna', 'anna', ''];
  expect(answers({ locale: 'en_US', looked, also: [], asked }, 'COUNTIF(A#,?)').together).toEqual([2, 2, 0]);
});
