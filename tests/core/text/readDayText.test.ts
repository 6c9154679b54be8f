import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar/dayNumber';
import { type DayOrder, dayOrderOf, readDayText } from '../../../src/core/text/readDayText';

const read = (text: string, order?: DayOrder) => {
  const day = readDayText(text, order);
  return day === undefined ? undefined : isoDay(day);
};

describe('a text as a day', () => {
  it.each([
    ['2017-12-30', '2017-12-30'],
    ['30.12.2017', '2017-12-30'],
    ['3.4.2017', '2017-04-03'],
    ['30/12/2017', '2017-12-30'],
    ['30-12-2017', '2017-12-30'],
    ['30.12.17', '2017-12-30'],
    ['30.12.2017 r.', '2017-12-30'],
    ['30.12.2017 г.', '2017-12-30'],
    ['2017-12-30T23:59:59Z', '2017-12-30'],
    [' 30.12.2017 14:05 ', '2017-12-30'],
  ])('%s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it('reads a month first where the column does', () => {
    expect([read('12/30/2017', 'mdy'), read('03/04/2017', 'mdy'), read('03/04/2017', 'dmy')]).toEqual([
      '2017-12-30',
      '2017-03-04',
      '2017-04-03',
    ]);
  });

  it('reads points as day first in every order', () => {
    expect(read('03.04.2017', 'mdy')).toBe('2017-04-03');
  });

  it.each(['', 'Alfa', '31.02.2017', '2017-13-01', '30.12', '12.5', '1/2', '2017', '30.12-2017', '#N/A'])(
    'is none: "%s"',
    text => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe('the order of a column', () => {
  it('is told by the first day above 12', () => {
    expect(dayOrderOf(['03/04/2017', '05/13/2017'], 'dmy')).toBe('mdy');
    expect(dayOrderOf(['03/04/2017', '13/05/2017'], 'mdy')).toBe('dmy');
  });

  it('is the fallback where no text tells', () => {
    expect(dayOrderOf(['03/04/2017', '30.12.2017', 'Alfa'], 'mdy')).toBe('mdy');
  });
});
