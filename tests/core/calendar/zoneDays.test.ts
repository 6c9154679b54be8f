import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar/dayNumber';
import { zoneDays } from '../../../src/core/calendar/zoneDays';
import { zoneOffset } from '../../../src/core/calendar/zoneOffset';

const HOUR = 3_600_000;
const ZONES = ['Europe/Warsaw', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'];

/** The same by another way: the engine's own wall clock, moment by moment. */
const clocks = new Map(
  ZONES.map(timeZone => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ]),
);

describe('the day in a time zone', () => {
  it.each(ZONES)(
    'is right at any moment since 1980, also on days when the clock is changed: %s',
    timeZone => {
      const dayAt = zoneDays(zoneOffset(timeZone));
      const isRight = (moment: number) => {
        expect(isoDay(dayAt(moment)!)).toBe(clocks.get(timeZone)!.format(moment));
      };
      const moments = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2040, 0, 1) });
      fc.assert(fc.property(moments, isRight), { numRuns: 1_000 });
      // Every hour around the days in March, April, October and November on which clocks are changed.
      for (const year of [2011, 2014, 2024]) {
        for (const month of [2, 3, 9, 10]) {
          for (let hour = 0; hour < 31 * 24; hour++) isRight(Date.UTC(year, month, 1) + hour * HOUR);
        }
      }
    },
    60_000,
  );

  it('asks for the offset at most once a day, however many moments there are', () => {
    let asked = 0;
    const offset = zoneOffset('Europe/Warsaw');
    const dayAt = zoneDays(moment => {
      asked++;
      return offset(moment);
    });
    for (let minute = 0; minute < 30 * 1440; minute++) dayAt(Date.UTC(2024, 0, 1) + minute * 60_000);
    expect(asked).toBe(31);
  });

  it('is none for no moment', () => {
    expect(zoneDays(() => 0)(Number.NaN)).toBeUndefined();
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => zoneOffset('Europe/Nowhere')).toThrow(RangeError);
  });
});
