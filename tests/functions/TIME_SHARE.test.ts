import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from './sheet';

describe('TIME_SHARE', () => {
  it('gives existing big clients half of their share: 70% → 35%', () => {
    expect(call('TIME_SHARE', 0.7)).toBe(0.35);
    expect(call('TIME_SHARE', 0.7, 'existing')).toBe(0.35);
  });

  it('gives new big clients three quarters of the share expected of them: 80% → 60%', () => {
    expect(call('TIME_SHARE', 0.8, 'new')).toBeCloseTo(0.6, 15);
  });

  it('never gives more than the share itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('existing', 'new'), (share, kind) => {
        const time = call('TIME_SHARE', share, kind) as number;
        expect(time).toBeGreaterThanOrEqual(0);
        expect(time).toBeLessThanOrEqual(share);
        expect(call('TIME_SHARE', [[share]], [[kind]])).toBe(time);
      }),
    );
  });
});
