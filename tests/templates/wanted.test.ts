import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { plannedColumn } from './plannedCells';
import { plannedWorkbook } from './plannedWorkbook';

const referrals = [
  { date: 46_000, from: 'Alfa', prospect: 'Beta  sp. z o.o.' },
  { date: 46_010, from: 'Alfa', prospect: 'beta sp. z o.o.' },
  { date: 46_020, from: 'Gamma', prospect: '>0' },
  { from: 'Gamma', prospect: 'Zeta' },
];
const wanted = [
  { prospect: ' BETA sp. z o.o.', why: 'a' },
  { prospect: 'Delta' },
  { prospect: '>0' },
  { prospect: '*' },
  { why: 'nobody' },
  { prospect: 'Zeta' },
];

describe.each(LANGUAGES)('the sheet Wanted in %s', language => {
  it('tells the first day on which somebody was recommended, by names however they are written', () => {
    const workbook = plannedWorkbook({ wanted, referrals }, language);
    expect(plannedColumn(workbook, 'wanted', 'recommended', wanted.length + 1)).toEqual([
      46_000,
      '',
      46_020,
      '',
      '',
      expect.toSatisfy(cell => cell === '' || cell === 0 || cell === null),
      '',
    ]);
  });

  it('says nothing where there is no log yet', () => {
    const workbook = plannedWorkbook({ wanted }, language);
    expect(plannedColumn(workbook, 'wanted', 'recommended', 2)).toEqual(['', '']);
  });
});
