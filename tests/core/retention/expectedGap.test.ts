import { expect, it } from 'vitest';
import { expectedGap } from '../../../src/core/retention/expectedGap';

it('is the mean of their own gaps and a typical one', () => {
  // Gaps of 10 and 20, and one of 60: 90 ÷ 3.
  expect(expectedGap({ purchases: 3, firstDay: 100, lastDay: 130 }, 60)).toBe(30);
});

it('is the typical one for who bought once', () => {
  expect(expectedGap({ purchases: 1, firstDay: 100, lastDay: 100 }, 60)).toBe(60);
});

it('is not known without a purchase, a day or a typical gap', () => {
  expect(expectedGap({ purchases: 0, firstDay: 100, lastDay: 100 }, 60)).toBeNaN();
  expect(expectedGap({ purchases: 2, firstDay: Number.NaN, lastDay: 100 }, 60)).toBeNaN();
  expect(expectedGap({ purchases: 2, firstDay: 100, lastDay: 130 }, Number.NaN)).toBeNaN();
});
