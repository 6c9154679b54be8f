import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { numbersIn } from '../../src/sidebar/numbersIn';

/** No-break spaces are what the languages want, and hard to read in a test. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const inAll = (say: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(say).map(plain);

it('writes money as each language does', () => {
  expect(inAll(language => numbersIn(language).whole(2297200.86))).toEqual(['2,297,201', '2 297 201', '2 297 201']);
});

it('writes the currency where the language has it: a sign before an English amount, else after', () => {
  const money = (value: number, currency: string) => inAll(language => numbersIn(language).money(value, currency));
  expect(money(2297200.86, '€')).toEqual(['€2,297,201', '2 297 201 €', '2 297 201 €']);
  expect(money(-1200, '$')[0]).toBe('-$1,200');
  expect(money(1200, 'zł')).toEqual(['1,200 zł', '1 200 zł', '1 200 zł']);
  expect(money(1200, '')).toEqual(['1,200', '1 200', '1 200']);
});

it('gives a score its sign, with a true minus', () => {
  expect(inAll(language => numbersIn(language).score(-2.25))).toEqual(['−2.3', '−2,3', '−2,3']);
  expect([3, 0].map(numbersIn('en').score)).toEqual(['+3', '0']);
});

it('writes a match as a percentage', () => {
  expect(inAll(language => numbersIn(language).percent(0.66))).toEqual(['66%', '66%', '66%']);
});

it('writes the day that the server means, in every time zone', () => {
  expect(inAll(language => numbersIn(language).day('2017-12-30'))).toEqual([
    '30 Dec 2017',
    '30 gru 2017',
    '30 дек. 2017 г.',
  ]);
  expect(numbersIn('en').day('')).toBe('');
});

it('writes a time by twenty-four hours', () => {
  const afternoon = new Date(2026, 0, 5, 14, 5).getTime();
  expect(inAll(language => numbersIn(language).time(afternoon))).toEqual(['14:05', '14:05', '14:05']);
});

it('counts rows with the right form and grouped digits', () => {
  const rows = (count: number) =>
    inAll(language => numbersIn(language).counted(sidebarTexts[language].common.rows, count));
  expect(rows(1)).toEqual(['1 row', '1 wiersz', '1 строка']);
  expect(rows(9994)).toEqual(['9,994 rows', '9 994 wiersze', '9 994 строки']);
  expect(rows(12)).toEqual(['12 rows', '12 wierszy', '12 строк']);
});

it('writes a number as a person types it, and a small share to one place', () => {
  expect(inAll(language => numbersIn(language).decimal(1200.255))).toEqual(['1,200.26', '1 200,26', '1 200,26']);
  expect(inAll(language => numbersIn(language).decimal(4.5))).toEqual(['4.5', '4,5', '4,5']);
  expect(inAll(language => numbersIn(language).rate(1 / 30))).toEqual(['3.3%', '3,3%', '3,3%']);
});
