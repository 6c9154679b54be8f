import { describe, expect, test } from 'vitest';
import { resultOf } from '../services/scripted';

/** b, C, a, 5, 6, TRUE, an answer that is an empty text, nothing, an error. */
const FILLED = `
  sheet.getRange('A1:A6').setValues([['b'], ['C'], ['a'], [5], [6], [true]]);
  sheet.getRange('A7').setFormula('=""');
  sheet.getRange('A9').setFormula('=1/0');`;

describe('COUNTIF and its kin', () => {
  test.each([
    ['=COUNTIF(A1:A9;"=")', 1],
    ['=COUNTIF(A1:A9;"<>")', 8],
    ['=COUNTIF(A1:A9;"")', 2],
    ['=COUNTIF(A1:A9;">a")', 2],
    ['=COUNTIF(A1:A3;"<=b")', 2],
    ['=COUNTIF(A1:A9;">=5")', 2],
    ['=COUNTIF(A1:A9;"<>5")', 8],
    ['=COUNTIF(A1:A9;"?")', 3],
    ['=COUNTIF(A1:A9;"*")', 4],
    ['=COUNTIF(A1:A9;"~*")', 0],
    ['=COUNTIFS(A1:A9;"<>";A1:A9;"<>a")', 7],
    ['=SUMIF(A1:A6;"<>")', 11],
    ['=SUMIFS(A1:A6;A1:A6;"<>";A1:A6;">5")', 6],
    ['=SUM(ARRAYFORMULA(COUNTIF(A1:A9;A1:A3)))', 3],
  ])('%s is %d', (formula, answer) => {
    expect(
      resultOf(
        `${FILLED} sheet.getRange('B1').setFormula(${JSON.stringify(formula)}); return sheet.getRange('B1').getValue();`,
      ),
    ).toBe(answer);
  });
});
