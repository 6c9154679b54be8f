import { expect, it } from 'vitest';
import { canonicalFormula } from '../../../src/workbook/engine/canonicalFormula';
import { localeOf } from '../../../src/workbook/engine/localeOf';
import { swapInBraces } from '../../../src/workbook/engine/swapInBraces';

it('a literal in braces has its columns parted by \\ and its rows by ; where the decimal mark is a comma', () => {
  const polish = localeOf('pl_PL');
  expect(canonicalFormula('={1,5\\2;3\\4}', polish)).toBe('={1.5,2;3,4}');
  expect(canonicalFormula('={SUM(1;2)\\3}', polish)).toBe('={SUM(1,2),3}');
  expect(canonicalFormula('=SUM({1;2};3)', polish)).toBe('=SUM({1;2},3)');
});

it('what the grid reads the other way round is turned, but for texts, names of sheets and arguments', () => {
  expect(swapInBraces('=SUM({1\\2;3\\4};5)')).toBe('=SUM({1;2\\3;4};5)');
  expect(swapInBraces('={"a;b"\\SUM(1;2);\'x;y\'!A1}')).toBe('={"a;b";SUM(1;2)\\\'x;y\'!A1}');
  expect(swapInBraces('="{;"&A1')).toBe('="{;"&A1');
  const formula = '=SUM({1\\2;MAX(3;4)\\5})';
  expect(swapInBraces(swapInBraces(formula))).toBe(formula);
});
