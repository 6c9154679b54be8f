import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, firstColumn } from './sheet';

describe('TIME_PLAN', () => {
  it('gives 40 hours by the shares 40, 20, 10%: 8, 4, 2', () => {
    const kinds = column('existing', 'obecny', 'действующий', '');
    expect(call('TIME_PLAN', column(40, 20, 10, 30), kinds, 40)).toEqual([[8], [4], [2], ['']]);
  });

  it('gives three equal clients 14 hours as 5, 5, 4', () => {
    const three = column('existing', 'existing', 'existing');
    expect(call('TIME_PLAN', column(1, 1, 1), three, 28, 1)).toEqual([[5], [5], [4]]);
    expect(call('TIME_PLAN', column(0.1, 0.1, 0.1), three, 28, 1)).toEqual([[5], [5], [4]]);
  });

  it('gives a new client three quarters of his share', () => {
    expect(call('TIME_PLAN', column(50, 50), column('new', 'existing'), 40)).toEqual([[15], [10]]);
  });

  it('counts the revenue of every client, also of those who are not big', () => {
    expect(call('TIME_PLAN', column(50, 150), column('existing', ''), 40)).toEqual([[5], ['']]);
    expect(call('TIME_PLAN', 50, 'existing', 40)).toBe(20);
  });

  it('stays blank below the list and tells faulty rows', () => {
    const revenue = column(50, '', '', 'x', 50, -1);
    expect(call('TIME_PLAN', revenue, column('existing', '', 'new', 'new', 'old', ''), 40)).toEqual([
      [10],
      [''],
      ['revenue is empty: write a value or point to a cell that has one.'],
      ['revenue: “x” is not a number: write one such as 12 or 0.5.'],
      ['client_kind: “old” is unknown: write "existing" / "new".'],
      ['revenue: −1 is too low: write 0 or more.'],
    ]);
  });

  it('knows the shares of revenues whose sum is beyond any number, and of the smallest that there are', () => {
    const two = column('existing', 'existing');
    expect(call('TIME_PLAN', column(1e308, 1e308), two, 40)).toEqual([[10], [10]]);
    expect(call('TIME_PLAN', column(1.5e308, 0.5e308), two, 40)).toEqual([[15], [5]]);
    expect(call('TIME_PLAN', column(5e-324, 5e-324), two, 40)).toEqual([[10], [10]]);
  });

  it('refuses a plan of nothing', () => {
    expect(() => call('TIME_PLAN', column(0, 0), column('new', ''), 40)).toThrow('revenue: all of it is 0');
    expect(() => call('TIME_PLAN', column(1, 2), column('new', ''), '')).toThrow('hours is empty');
    expect(() => call('TIME_PLAN', column(1, 2), column('new', ''), 40, 0)).toThrow(
      'step: 0 is too low: write a number above 0.',
    );
    expect(() => call('TIME_PLAN', [[1, 2]], [['new', '']], 40)).toThrow('revenue must be one column');
    expect(call('TIME_PLAN', column(0, 0), column('', ''), 40)).toEqual([[''], ['']]);
  });

  it('names the error where the revenue of a big client is one, also if nothing else is there', () => {
    const broken = 'revenue has the error #N/A: correct that cell first.';
    expect(call('TIME_PLAN', column('#N/A', '#N/A'), column('new', ''), 40)).toEqual([[broken], [broken]]);
    expect(call('TIME_PLAN', column('#N/A', 0), column('new', ''), 40)).toEqual([[broken], ['']]);
    expect(() => call('TIME_PLAN', '#N/A', 'new', 40)).toThrow(broken);
  });

  it('gives hours as a person would type them, without the dust of a multiplication', () => {
    const three = column('existing', 'existing', 'existing');
    expect(call('TIME_PLAN', column(1, 1, 1), three, 28, 0.1)).toEqual([[4.7], [4.7], [4.6]]);
    expect(call('TIME_PLAN', column(1, 1, 1), three, 28, 0.25)).toEqual([[4.75], [4.75], [4.5]]);
  });

  it('always adds up to the rounded sum, nobody further than a step from what he deserves', () => {
    const client = fc.tuple(fc.nat(1000), fc.constantFrom('existing', 'new', ''));
    const clients = fc.array(client, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(clients, fc.nat(60), fc.constantFrom(0.25, 0.5, 1), (rows, hours, step) => {
        const total = rows.reduce((sum, [revenue]) => sum + revenue, 0);
        fc.pre(total > 0);
        const plan = firstColumn(
          call('TIME_PLAN', column(...rows.map(r => r[0])), column(...rows.map(r => r[1])), hours, step),
        );
        let exact = 0;
        let given = 0;
        rows.forEach(([revenue, kind], row) => {
          if (kind === '') {
            expect(plan[row]).toBe('');
            return;
          }
          const deserved = (revenue / total) * (kind === 'new' ? 0.75 : 0.5) * hours;
          expect(Math.abs((plan[row] as number) - deserved)).toBeLessThan(step + 1e-9);
          exact += deserved;
          given += plan[row] as number;
        });
        expect(Math.abs(given - exact)).toBeLessThanOrEqual(step / 2 + 1e-9);
        expect(given / step).toBe(Math.round(given / step));
      }),
    );
  });
});
