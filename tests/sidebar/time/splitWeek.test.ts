import { expect, it } from 'vitest';
import { splitWeek } from '../../../src/sidebar/time/splitWeek';

it('gives big clients with 70% of the revenue 35% of the time: 14 of 40 hours', () => {
  expect(splitWeek({ revenue: [70], marks: ['existing'], whole: 100, step: 0.5 }, 40)).toEqual({
    hours: [14],
    big: 14,
    rest: 26,
  });
});

it('gives new ones who are to bring 80% three quarters of that: 24 of 40 hours', () => {
  expect(splitWeek({ revenue: [80], marks: ['new'], whole: 100, step: 0.5 }, 40)).toEqual({
    hours: [24],
    big: 24,
    rest: 16,
  });
});

it('splits 40 hours as TIME_PLAN does, and counts the revenue of those who are not listed', () => {
  const week = splitWeek(
    { revenue: [40, 20, 10, 5], marks: ['existing', 'existing', 'existing', ''], whole: 100, step: 0.5 },
    40,
  );
  expect(week).toEqual({ hours: [8, 4, 2, Number.NaN], big: 14, rest: 26 });
});

it('leaves the whole week to the others when nobody is marked', () => {
  expect(splitWeek({ revenue: [40, 20], marks: ['', ''], whole: 100, step: 0.5 }, 40)).toMatchObject({
    big: 0,
    rest: 40,
  });
  expect(splitWeek({ revenue: [0], marks: ['existing'], whole: 100, step: 0.5 }, 40)).toEqual({
    hours: [0],
    big: 0,
    rest: 40,
  });
});
