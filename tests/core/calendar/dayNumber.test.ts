import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, monthsBefore } from '../../../src/core/calendar/dayNumber';

describe('day numbers', () => {
  it('are those of a spreadsheet: 1 January 1900 is 2, 30 December 2017 is 43099', () => {
    expect([dayNumber(1900, 1, 1), dayNumber(2017, 12, 30)]).toEqual([2, 43099]);
  });

  it('exist only for days of the calendar', () => {
    expect([dayNumber(2017, 2, 29), dayNumber(2016, 2, 29), dayNumber(2017, 13, 1), dayNumber(2017, 4, 31)]).toEqual([
      undefined,
      42429,
      undefined,
      undefined,
    ]);
  });

  it('are written as ISO days', () => {
    expect(isoDay(43099)).toBe('2017-12-30');
  });

  it('go back by months to the same day, or to the last one of a shorter month', () => {
    const before = (day: number | undefined, months: number) => isoDay(monthsBefore(day!, months));
    expect(before(dayNumber(2017, 12, 30), 12)).toBe('2016-12-30');
    expect(before(dayNumber(2016, 2, 29), 12)).toBe('2015-02-28');
    expect(before(dayNumber(2017, 3, 31), 1)).toBe('2017-02-28');
    expect(before(dayNumber(2017, 1, 15), 1)).toBe('2016-12-15');
  });
});
