import { expect, it } from 'vitest';
import { dayFormat, monthFormat } from '../../src/templates/dayFormat';

it.each([
  ['pl_PL', 'dd.mm.yyyy', 'mm.yyyy'],
  ['ru_RU', 'dd.mm.yyyy', 'mm.yyyy'],
  ['en_GB', 'dd/mm/yyyy', 'mm/yyyy'],
  ['en_US', 'mm/dd/yyyy', 'mm/yyyy'],
  ['de', 'dd.mm.yyyy', 'mm.yyyy'],
  ['sv_SE', 'yyyy-mm-dd', 'yyyy-mm'],
])('days are written as in %s: %s, and months %s', (locale, day, month) => {
  expect(dayFormat(locale)).toBe(day);
  expect(monthFormat(dayFormat(locale))).toBe(month);
});

it.each(['', 'nowhere_at_all', 'ja-JP-u-ca-japanese', 'ar_EG'])(
  'days are ISO days where people write more than numbers, or the locale is not known: %j',
  locale => {
    expect(dayFormat(locale)).toBe('yyyy-mm-dd');
  },
);
