import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { call, callIn } from './sheet';

const value = (...first: unknown[]) => call('REFERRAL_VALUE', ...(first as never[]), 1, 1, 1, 1);

describe('a number', () => {
  it.each([
    ['70%', 0.35],
    ['70 %', 0.35],
    ['70\u00a0%', 0.35],
    ['0,7', 0.35],
    ['0.7', 0.35],
    [' 0.7 ', 0.35],
    ['.7', 0.35],
    ['+70%', 0.35],
  ])('may be the text "%s"', (text, share) => {
    expect(call('TIME_SHARE', text)).toBe(share);
  });

  it.each([
    ['1 200,50', 1200.5],
    ['1\u00a0200,50', 1200.5],
    ['1\u202f200.50', 1200.5],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1 200 300', 1200300],
    ['1,200,300', 1200300],
    ['12', 12],
  ])('may have marks between thousands: "%s"', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each(['1,200', '1.200', '12,345'])('is refused where "%s" could be two', text => {
    expect(() => value(text)).toThrow(
      `referrals_per_year: “${text}” can mean two numbers: write it without a thousands separator`,
    );
  });

  it.each(['abc', '1 20', '12 zł', '1e5', '--1', '1,2,3', '=1', '%', '0x1F', 'Infinity', 'NaN'])(
    'is refused where the text is "%s"',
    text => {
      expect(() => value(text)).toThrow(`referrals_per_year: “${text}” is not a number: write one such as 12 or 0.5.`);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is refused where it is %s', number => {
    expect(() => value(number)).toThrow('referrals_per_year: “');
  });

  it('is refused where the cell is TRUE or FALSE', () => {
    expect(() => value(true)).toThrow('referrals_per_year is TRUE or FALSE: write a number.');
    expect(() => value(false)).toThrow('referrals_per_year is TRUE or FALSE: write a number.');
  });

  it('is refused where the cell is a date, also one from another script', () => {
    const message = 'referrals_per_year is a date: write a number (format the cell as a number).';
    expect(() => value(new Date(2026, 0, 1))).toThrow(message);
    expect(() => value(runInNewContext('new Date(2026, 0, 1)'))).toThrow(message);
  });

  it('is refused beyond its bounds, and told what to write', () => {
    expect(() => value(-1)).toThrow('referrals_per_year: −1 is too low: write 0 or more.');
    expect(() => value('-1')).toThrow('referrals_per_year: “-1” is too low: write 0 or more.');
    const years = (given: number) => call('REFERRAL_VALUE', 1, 1, 1, 1, 1, given);
    expect(() => years(51)).toThrow('years: 51 is too high: write 50 or less.');
    expect(() => years(2.5)).toThrow('years: 2.5 is not whole: write a number such as 3.');
    expect(() => call('REFERRAL_VALUE', 1, 1, 1, 1, 1, 1, -1)).toThrow(
      'discount_rate: −1 is too low: write a number above −1.',
    );
  });

  it('that overflows is refused', () => {
    expect(() => call('REFERRAL_VALUE', 1e308, 1, 1, 1, 1e308)).toThrow('The result is too large to show');
  });

  it('of minus nothing is nothing', () => {
    expect(call('TIME_SHARE', -0)).toBe(0);
  });
});

describe('a share', () => {
  it('above 1 is refused with advice, never guessed', () => {
    expect(() => call('TIME_SHARE', 70)).toThrow('revenue_share: 70 is more than 100%: write 70% or 0.7.');
    expect(() => call('TIME_SHARE', '70')).toThrow(
      'revenue_share: “70” is more than 100%: write a share from 0% to 100%.',
    );
    expect(() => call('TIME_SHARE', 170)).toThrow('revenue_share: 170 is more than 100%: write a share');
    expect(() => call('TIME_SHARE', '170%')).toThrow('revenue_share: “170%” is more than 100%');
  });

  it('below 0 is refused', () => {
    expect(() => call('TIME_SHARE', -0.1)).toThrow('revenue_share: −0.1 is too low: write 0 or more.');
  });
});

describe('an error value', () => {
  it.each([
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#ERROR!',
    'Loading...',
    '#DZIEL/0!',
    '#ARG!',
    '#ADR!',
    '#NAZWA?',
    '#LICZBA!',
    '#N/D',
    '#N/D!',
    '#BŁĄD!',
    '#ДЕЛ/0!',
    '#ЗНАЧ!',
    '#ССЫЛКА!',
    '#ИМЯ?',
    '#ЧИСЛО!',
    '#Н/Д',
    '#ОШИБКА!',
  ])('%s is refused by its name', error => {
    expect(() => call('TIME_SHARE', error)).toThrow(`revenue_share has the error ${error}: correct that cell first.`);
    expect(() => call('TIME_SHARE', 0.7, error)).toThrow(
      `client_kind has the error ${error}: correct that cell first.`,
    );
  });
});

describe('a word', () => {
  it.each(['new', ' NEW ', 'Nowy', 'nowa', 'nowi', 'новый', 'НОВЫЕ'])('may be "%s"', kind => {
    expect(call('TIME_SHARE', 0.8, kind)).toBeCloseTo(0.6, 12);
  });

  it.each([
    'existing',
    'obecny',
    'obecna',
    'obecni',
    'действующий',
    'действующие',
    'существующий',
    '',
    null,
    undefined,
  ])('may be "%s"', kind => {
    expect(call('TIME_SHARE', 0.7, kind)).toBe(0.35);
  });

  it('that nobody knows is refused with those that are known', () => {
    expect(() => call('TIME_SHARE', 0.7, 'old')).toThrow('client_kind: “old” is unknown: write "existing" / "new".');
    expect(() => callIn('pl_PL', 'TIME_SHARE', 0.7, 'stary')).toThrow(
      'client_kind: nie znam słowa „stary”. Wpisz "obecny" / "nowy".',
    );
    expect(() => callIn('ru_RU', 'TIME_SHARE', 0.7, 5)).toThrow(
      'client_kind: слово 5 неизвестно. Введите "действующий" / "новый".',
    );
  });
});

describe('a blank', () => {
  it.each([[''], [null], [undefined]])('(%j) means the default', blank => {
    expect(call('REFERRAL_VALUE', 2, 0.8, 0.5, 0.25, 10_000, blank, blank)).toBe(
      call('REFERRAL_VALUE', 2, 0.8, 0.5, 0.25, 10_000),
    );
  });

  it('in all required arguments gives a blank', () => {
    expect(call('TIME_SHARE', '')).toBe('');
    expect(call('TIME_SHARE', null, 'new')).toBe('');
    expect(call('REFERRAL_VALUE', '', null, undefined, '', [['']], 5)).toBe('');
    expect(call('IDEAL_SCORE', '')).toBe('');
  });

  it('in some of them is missing', () => {
    expect(() => call('REFERRAL_VALUE', 2, '', 0.5, 0.25, 1)).toThrow(
      'listen_chance is empty: write a value or point to a cell that has one.',
    );
  });

  it('is not an argument left out', () => {
    expect(() => call('TIME_SHARE')).toThrow('revenue_share is empty');
    expect(() => call('IDEAL_SCORE')).toThrow('scores is empty');
    expect(() => call('REFERRAL_VALUE', 1, 1, 1, 1)).toThrow('profit_per_client is empty');
  });

  it('is what an empty range is', () => {
    expect(call('TIME_SHARE', [])).toBe('');
    expect(call('TIME_SHARE', [[]])).toBe('');
    expect(call('IDEAL_SCORE', [[], []])).toBe('');
  });
});

describe('what is no name', () => {
  it.each([
    ['en_US', '“2026-01-05” is not a name', 'TRUE is not a name'],
    ['pl_PL', '„2026-01-05” to nie nazwa', 'PRAWDA to nie nazwa'],
    ['ru_RU', '«2026-01-05» — не название', 'ИСТИНА — не название'],
  ])('is repeated without a word of another language (%s)', (locale, date, truth) => {
    const check = (cell: Date | boolean) => callIn(locale, 'REFERRAL_CHECK', cell, '');
    expect(() => check(new Date(2026, 0, 5, 13))).toThrow(date);
    expect(() => check(true)).toThrow(truth);
  });
});
