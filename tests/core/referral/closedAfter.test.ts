import { expect, it } from 'vitest';
import { closedAfter } from '../../../src/core/referral/closedAfter';

it('is a month until there are deals, and the longest of a few', () => {
  expect(closedAfter([])).toBe(30);
  expect(closedAfter([5, 12])).toBe(30);
  expect(closedAfter([5, 90, 12])).toBe(90);
});

it('is what nine in ten deals did not exceed, of ten or more', () => {
  expect(closedAfter([1, 2, 3, 4, 5, 6, 7, 8, 9, 400])).toBe(9);
  expect(closedAfter([11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 400])).toBe(11);
});
