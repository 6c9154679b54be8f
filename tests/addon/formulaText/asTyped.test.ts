import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/addon/formulaText/asTyped';

describe('a formula that a script has read goes back', () => {
  it.each([
    ['pl_PL', '=IF(A1>0.5,"a, b.5",SUM(B1,1.25))', '=IF(A1>0,5;"a, b.5";SUM(B1;1,25))'],
    ['ru_RU', "=SUM('A, b'!B1,{1.5,2;3,4})", "=SUM('A, b'!B1;{1,5\\2;3\\4})"],
    ['en_US', '=IF(A1>0.5,{1,2;3,4},2)', '=IF(A1>0.5;{1,2;3,4};2)'],
    ['pl_PL', '="He said ""1,2"""&A1', '="He said ""1,2"""&A1'],
  ])('in %s', (locale, read, typed) => {
    expect(asTyped(read, locale !== 'en_US')).toBe(typed);
  });

  it.each(['=IF(A1>0,5;1;2)', '=1,5+A1', '=A1*0,5+SUM(B1)'])(
    'as it is where it stands in the spreadsheet’s own form already: %s',
    formula => {
      expect(asTyped(formula, true)).toBe(formula);
    },
  );
});
