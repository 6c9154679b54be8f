import { expect, it } from 'vitest';
import { dayFormat } from '../../src/templates/dayFormat';

it.each([
  ['pl_PL', 'dd.mm.yyyy'],
  ['ru_RU', 'dd.mm.yyyy'],
  ['en_GB', 'dd/mm/yyyy'],
  ['en_US', 'mm/dd/yyyy'],
  ['de', 'dd.mm.yyyy'],
  ['sv_SE', 'yyyy-mm-dd'],
])('days are written as in %s: %s', (locale, format) => {
  expect(dayFormat(locale)).toBe(format);
});

it.each(['', 'nowhere_at_all', 'ja-JP-u-ca-japanese', 'ar_EG'])(
  'days are ISO days where people write more than numbers, or the locale is not known: %j',
  locale => {
    expect(dayFormat(locale)).toBe('yyyy-mm-dd');
  },
);
