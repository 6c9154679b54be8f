import { describe, expect, it } from 'vitest';
import { functionHelp } from '../../src/i18n/functions';
import type { Example } from '../../src/i18n/functions/FunctionHelp';
import { layOutExample } from '../../src/i18n/functions/layOutExample';
import { LANGUAGES } from '../../src/i18n/language';

const layouts = LANGUAGES.flatMap(language =>
  Object.entries(functionHelp[language]).map(
    ([name, { example }]) => [`${name} in ${language}`, example as Example, layOutExample(example)] as const,
  ),
);

describe('an example laid out', () => {
  it.each(layouts)('has a formula that every locale takes: %s', (_, __, { formula }) => {
    expect(formula).toMatch(/^=[A-Z_]+\(.+\)$/);
    const bare = formula.replace(/"[^"]*"|\{\d+,\d+,\d+,\d+\}/g, '');
    // No commas, no decimals, no words but the formula's own name and TRUE.
    expect(bare).toMatch(/^=[A-Z_]+\((TRUE|\d+%?|;)*\)$/);
  });

  it.each(layouts)('has every cell that the help shows, and none under the answer: %s', (_, example, layout) => {
    const given = Object.values(example.cells ?? {}).flat(2);
    expect(layout.cells.flat().filter(cell => cell !== null)).toHaveLength(given.filter(cell => cell !== '').length);
    const { row, column, formats } = layout.answer;
    expect(formats.map(line => line.length)).toEqual(example.result.map(line => line.length));
    for (const [r, line] of formats.entries())
      for (const c of line.keys()) expect(layout.cells[row + r]![column + c]).toBe(null);
  });

  it('stands as in the help, with the answers beside the rows', () => {
    expect(layOutExample(functionHelp.en.IDEAL_SCORE.example)).toEqual({
      formula: '=IDEAL_SCORE({0,0,2,5})',
      corner: { row: 5, column: 2 },
      cells: [
        [4, 2, -1, 3, 0, null],
        [4, 2, null, 3, 0, null],
      ],
      answer: { row: 0, column: 5, formats: [['General'], ['0.00']] },
    });
    expect(layOutExample(functionHelp.en.IDEAL_GAPS.example).answer).toMatchObject({ row: 1, column: 3 });
  });

  it('has a single answer, and one per column, below the columns', () => {
    expect(layOutExample(functionHelp.pl.REFERRAL_CRV.example)).toMatchObject({
      formula: '=REFERRAL_CRV(0;0;0;200;TRUE;{0,0,2,1};25%)',
      answer: { row: 2, column: 0 },
    });
    expect(layOutExample(functionHelp.pl.CLIENT_STAGE.example).answer).toMatchObject({ row: 1, column: 0 });
    expect(layOutExample(functionHelp.en.IDEAL_TRAIT_POWER.example).answer).toMatchObject({ row: 6, column: 0 });
  });
});
