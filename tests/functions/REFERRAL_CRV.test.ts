import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('REFERRAL_CRV', () => {
  const anyway = column(false, false, false, false, true, true, true, true);
  const period = column(1, 2, 1, 2, 1, 2, 1, 2);

  it('gives what the publication gives: two type-one and two type-two clients in two half-years', () => {
    expect(call('REFERRAL_CRV', 98, 40, 18, 5, anyway, period, 0.07238)).toBeCloseTo(180.207134, 6);
  });

  it('discounts half-years by the half-year’s rate of a yearly 15%: (1 + 15%)^½ − 1 = 7.23805%', () => {
    const halfYear = Math.sqrt(1.15) - 1;
    expect(halfYear).toBeCloseTo(0.0723805, 7);
    const given = [98, 40, 18, 5, anyway, period] as const;
    const byHalfYears = call('REFERRAL_CRV', ...given, halfYear) as number;
    // Four clients whose two half-years each end after half a year and a whole one.
    const money = 2 * (98 - 40 - 18 + 5) + 2 * 5;
    expect(byHalfYears).toBeCloseTo(money / 1.15 ** 0.5 + money / 1.15, 10);
    expect(byHalfYears).toBeCloseTo(call('REFERRAL_CRV', ...given, 0.0723805) as number, 4);
  });

  it('counts the saved cost only of who would have come anyway', () => {
    expect(call('REFERRAL_CRV', 0, 0, 0, 200, true, column(1, 2), 0.25)).toBeCloseTo(288, 12);
    expect(call('REFERRAL_CRV', column(7, 9), 3, 2, 200, true, column(1, 2), 0.25)).toBeCloseTo(288, 12);
  });

  it('mixes the two types by a share', () => {
    const at = (share: number | boolean) => call('REFERRAL_CRV', 98, 40, 18, 5, share, 1, 0.1) as number;
    expect(at(0.25)).toBeCloseTo(0.75 * at(false) + 0.25 * at(true), 12);
    expect(at('25%' as never)).toBe(at(0.25));
  });

  it('skips blank rows and is blank without any', () => {
    expect(call('REFERRAL_CRV', column(98, '', 98), 40, 18, 5, column(false, '', false), column(1, '', 2), 0.1)).toBe(
      call('REFERRAL_CRV', 98, 40, 18, 5, false, column(1, 2), 0.1),
    );
    expect(call('REFERRAL_CRV', column('', ''), 40, 18, 5, column('', ''), column('', ''), 0.1)).toBe('');
  });

  it('fails as a whole where one row is faulty, for it gives one answer', () => {
    expect(() => call('REFERRAL_CRV', column(98, 'x'), 40, 18, 5, false, column(1, 2), 0.1)).toThrow(
      'margin: “x” is not a number',
    );
    expect(() => call('REFERRAL_CRV', column(98, ''), 40, 18, 5, false, column(1, 2), 0.1)).toThrow('margin is empty');
    expect(() => call('REFERRAL_CRV', column(1, 1), 40, 18, 5, false, column(1, 0), 0.1)).toThrow(
      'period: 0 is too low: write 1 or more.',
    );
    expect(() => call('REFERRAL_CRV', 98, 40, 18, 5, 'maybe', 1, 0.1)).toThrow(
      'would_buy_anyway: “maybe” is not a number',
    );
    expect(() => call('REFERRAL_CRV', 98, 40, 18, 5, false, 1, column(0.1, 0.2))).toThrow(
      'discount_rate must be one cell',
    );
    expect(() => call('REFERRAL_CRV', 98, 40, 18, 5, false, column(1, 2), '')).toThrow('discount_rate is empty');
    expect(() => call('REFERRAL_CRV', column(1, 2), 40, 18, 5, false, column(1, 2, 3), 0)).toThrow(
      'period is 3×1 cells, margin is 2×1',
    );
  });

  it('counts nothing for a client who brings nothing, in however many periods', () => {
    expect(call('REFERRAL_CRV', column(5, 0), 0, 0, 0, column(false, true), column(1, 2000), -0.5)).toBe(10);
    expect(call('REFERRAL_CRV', 1e308, 1e308, 1e308, 7, true, 1, 0)).toBe(7);
  });

  it('finds what is left after a discount that is itself beyond any number', () => {
    expect(call('REFERRAL_CRV', 1e-300, 0, 0, 0, false, 1100, -0.5)).toBe(1e-300 * 2 ** 1000 * 2 ** 100);
    expect(() => call('REFERRAL_CRV', 1, 0, 0, 0, false, 1100, -0.5)).toThrow('The result is too large to show');
  });

  it('is the sum of its rows', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    const row = fc.tuple(amount, amount, amount, amount, fc.boolean(), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (rows, rate) => {
          let sum = 0;
          let size = 1;
          for (const [margin, referral, retention, saved, wouldCome, time] of rows) {
            const value = wouldCome ? saved : margin - referral - retention + saved;
            sum += value / (1 + rate) ** time;
            size += Math.abs(value) / (1 + rate) ** time;
          }
          const columns = [0, 1, 2, 3, 4, 5].map(i => column(...rows.map(cells => cells[i]!)));
          expect((call('REFERRAL_CRV', ...columns, rate) as number) / size).toBeCloseTo(sum / size, 11);
        },
      ),
    );
  });
});
