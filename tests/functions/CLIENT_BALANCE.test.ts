import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('CLIENT_BALANCE', () => {
  it('stands still where three leave and three come: 100, 0, 3%, 0%, 100', () => {
    expect(call('CLIENT_BALANCE', 100, 3, 3)).toEqual([[100, 0, 0.03, 0, expect.closeTo(100, 10)]]);
  });

  it('answers a month per row', () => {
    expect(call('CLIENT_BALANCE', column(100, 100, '', 50), column(10, 2, '', 1), column(5, 0, '', ''))).toEqual([
      [105, 5, 0.05, 0.05, 200],
      [102, 2, 0, 0.02, ''],
      ['', '', '', '', ''],
      ['lost is empty: write a value or point to a cell that has one.', '', '', '', ''],
    ]);
  });

  it('settles at nobody where nobody comes, however few leave', () => {
    expect(call('CLIENT_BALANCE', 10, 0, 5e-324)).toEqual([[10, -5e-324, 0, 0, 0]]);
  });

  it('has no rates without clients, and refuses to lose one then', () => {
    expect(call('CLIENT_BALANCE', 0, 5, 0)).toEqual([[5, 5, '', '', '']]);
    expect(() => call('CLIENT_BALANCE', 0, 5, 2)).toThrow(
      'lost: more clients left (2) than there were (start = 0): correct start or lost.',
    );
    expect(() => call('CLIENT_BALANCE', [[1, 2]], 1, 1)).toThrow('start must be one column');
  });

  it('settles where it says, month after month', () => {
    const months = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(50), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(months, ([start, gained, lost]) => {
        fc.pre(lost < start / 2);
        const [, , lossRate, , settlesAt] = (call('CLIENT_BALANCE', start, gained, lost) as number[][])[0]!;
        let clients = start;
        // What is left of the way is e⁻⁴⁰ of it.
        for (let month = 0; month < 40 / lossRate!; month++) clients += gained - clients * lossRate!;
        expect(Math.abs(clients - settlesAt!)).toBeLessThan(1e-6 * Math.max(1, settlesAt!));
      }),
    );
  });
});
