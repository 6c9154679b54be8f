import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('CLIENT_VALUE', () => {
  it('gives what the method’s examples give', () => {
    expect(call('CLIENT_VALUE', 100, 0.8, 0.1)).toBeCloseTo(366.666667, 6);
    expect(call('CLIENT_VALUE', 100, 0.8, 0.1, 'end')).toBeCloseTo(266.666667, 6);
    expect(call('CLIENT_VALUE', 100, 0.8, 0.1, 'now', 5)).toBeCloseTo(292.063384, 6);
  });

  it('discounts by 10% and counts the first margin now unless told', () => {
    expect(call('CLIENT_VALUE', 100, 0.8)).toBe(call('CLIENT_VALUE', 100, 0.8, 0.1, 'teraz'));
    expect(call('CLIENT_VALUE', column(100, ''), 0.8, 0.1, 'конец')).toEqual([[expect.closeTo(266.666667, 6)], ['']]);
  });

  it('of who surely leaves is the first margin', () => {
    expect(call('CLIENT_VALUE', 100, 0)).toBe(100);
    expect(call('CLIENT_VALUE', 100, 0, 0.1, 'end')).toBe(0);
  });

  it('that never ends is refused, unless the years are given', () => {
    const advice = 'The value never ends: write a lower retention_rate, a higher discount_rate, or years.';
    expect(() => call('CLIENT_VALUE', 100, 1, 0)).toThrow(advice);
    expect(() => call('CLIENT_VALUE', 100, 0.8, -0.5)).toThrow(advice);
    expect(call('CLIENT_VALUE', 100, 1, 0, 'now', 7)).toBe(700);
    expect(call('CLIENT_VALUE', 100, 0.8, -0.5, 'now', 2)).toBeCloseTo(260, 10);
    expect(call('CLIENT_VALUE', 100, 0.8, 0.1, 'now', 0)).toBe(0);
    expect(call('CLIENT_VALUE', 100, column(0.5, 1), 0)).toEqual([[200], [advice]]);
  });

  it('keeps all its digits where a client hardly ever leaves', () => {
    // 1 − ρ is exactly 2⁻⁴⁰, and so is d.
    const tiny = 2 ** -40;
    expect(call('CLIENT_VALUE', 1, 1 - tiny, tiny)).toBe((1 + tiny) / (2 * tiny));
    expect(call('CLIENT_VALUE', 1, 1 - tiny, tiny, 'end')).toBe((1 - tiny) / (2 * tiny));
    expect(() => call('CLIENT_VALUE', 1, 1 - tiny, -tiny)).toThrow('The value never ends');
  });

  it('is the sum of its margins', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.nat(60), (stay, discount, years) => {
        const sum = (from: number) => {
          let value = 0;
          for (let k = from; k < from + years; k++) value += 100 * (stay / (1 + discount)) ** k;
          return value;
        };
        expect(call('CLIENT_VALUE', 100, stay, discount, 'now', years)).toBeCloseTo(sum(0), 8);
        expect(call('CLIENT_VALUE', 100, stay, discount, 'end', years)).toBeCloseTo(sum(1), 8);
      }),
    );
  });

  it('without end is what 1000 years come to', () => {
    const rate = fc.double({ min: 0, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(rate, fc.constantFrom('now', 'end'), (stay, first) => {
        expect(call('CLIENT_VALUE', 100, stay, 0.02, first, 1000)).toBeCloseTo(
          call('CLIENT_VALUE', 100, stay, 0.02, first) as number,
          8,
        );
      }),
    );
  });
});
