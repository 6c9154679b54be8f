import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { readTyped } from '../../src/sidebar/readTyped';

const inAll = (typed: string) => LANGUAGES.map(language => readTyped(language, typed));

it('reads what has one meaning in every language', () => {
  for (const typed of ['2.5', '2,5', ' 2,5 ']) expect(inAll(typed)).toEqual([2.5, 2.5, 2.5]);
  for (const typed of ['1 200', '1\u00a0200', '1200']) expect(inAll(typed)).toEqual([1200, 1200, 1200]);
});

it('reads one mark before three digits as the language writes numbers', () => {
  expect(inAll('1,200')).toEqual([1200, 1.2, 1.2]);
  expect(inAll('1.200')).toEqual([1.2, 1200, 1200]);
  expect(inAll('−1,200')).toEqual([-1200, -1.2, -1.2]);
});

it('reads no number out of anything else', () => {
  for (const typed of ['', '-', 'abc', '3 clients', '1e3', 'Infinity', '=1'])
    expect(inAll(typed)).toEqual([undefined, undefined, undefined]);
});
