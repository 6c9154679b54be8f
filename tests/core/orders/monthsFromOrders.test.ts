import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/core/calendar/dayNumber';
import type { Orders } from '../../../src/core/orders/clientsFromOrders';
import { monthsFromOrders, type OrdersMonth } from '../../../src/core/orders/monthsFromOrders';

const LOST_GAPS = 4;

type Line = readonly [day: string, client: string, amount: number, profit?: number];

const dayOf = (day: string) => dayNumber(...(day.split('-').map(Number) as [number, number, number]))!;
const ordersOf = (lines: readonly Line[]): Orders => ({
  days: lines.map(([day]) => dayOf(day)),
  clients: lines.map(([, client]) => client),
  amounts: lines.map(([, , amount]) => amount),
  profits: lines.some(line => line.length === 4) ? lines.map(line => line[3] ?? Number.NaN) : undefined,
});
const monthsOf = (today: string, ...lines: Line[]) => {
  const { months, knownTo, gainedFrom } = monthsFromOrders(ordersOf(lines), {
    today: dayOf(today),
    lostGaps: LOST_GAPS,
  });
  const told = months.map(({ month, gained, lost, wonBack, revenue, profit }) => [
    isoDay(month).slice(0, 7),
    gained,
    lost,
    wonBack,
    revenue,
    profit,
  ]);
  return { told, knownTo: knownTo && isoDay(knownTo), gainedFrom: gainedFrom && isoDay(gainedFrom) };
};

/** Alfa buys every ten days until 31 January; the typical gap is 10, so their expected one stays 10. */
const ALFA: readonly Line[] = [
  ['2026-01-01', 'Alfa', 100],
  ['2026-01-11', 'Alfa', 100],
  ['2026-01-21', 'alfa ', 100],
  ['2026-01-31', 'Alfa', 100],
];

describe('months from orders', () => {
  it('gain a client on their first purchase and lose them on the day the silence is longer than four expected gaps', () => {
    // 31 January and forty days are 12 March: on the 13th they are lost.
    expect(monthsOf('2026-03-12', ...ALFA).told).toEqual([['2026-01', 1, 0, 0, 400, undefined]]);
    expect(monthsOf('2026-03-13', ...ALFA).told).toEqual([
      ['2026-01', 1, 0, 0, 400, undefined],
      ['2026-02', 0, 0, 0, 0, undefined],
      ['2026-03', 0, 1, 0, 0, undefined],
    ]);
  });

  it('win back who buys after that, and keep who buys on that very day', () => {
    const after = monthsOf('2026-04-30', ...ALFA, ['2026-04-20', 'Alfa', 5]).told;
    expect(after.map(([, , lost, wonBack]) => [lost, wonBack])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    const sameDay = monthsOf('2026-03-31', ...ALFA, ['2026-03-13', 'Alfa', 5]).told;
    expect(sameDay.map(([, , lost, wonBack]) => [lost, wonBack])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('judge who bought once by the typical gap, and nobody where nobody bought twice', () => {
    // Beta: 1 January and 4 × 10 days.
    const { told } = monthsOf('2026-02-11', ...ALFA, ['2026-01-01', 'Beta', 1]);
    expect(told.map(([month, gained, lost]) => [month, gained, lost])).toEqual([
      ['2026-01', 2, 0],
      ['2026-02', 0, 1],
    ]);
    const once = monthsOf('2036-01-01', ['2026-01-01', 'Beta', 1], ['2026-02-01', 'Gamma', 1]);
    expect(once.told.map(([month, gained, lost]) => [month, gained, lost])).toEqual([
      ['2026-01', 1, 0],
      ['2026-02', 1, 0],
    ]);
  });

  it('sum what was sold and what it brought, and know no profit where a line tells none', () => {
    const { told } = monthsOf(
      '2026-03-31',
      ['2026-01-01', 'Alfa', 0.1, 1],
      ['2026-01-02', 'Alfa', 0.2, -3],
      ['2026-01-03', 'Alfa', 0],
      ['2026-03-31', 'Alfa', 5, 2],
      ['2026-03-31', 'Alfa', -2],
    );
    expect(told.map(([, , , , revenue, profit]) => [revenue, profit])).toEqual([
      [0.3, -2],
      [0, 0],
      [3, undefined],
    ]);
  });

  it('say up to which day they are known, and from when who comes is new', () => {
    expect(monthsOf('2026-03-01', ...ALFA)).toMatchObject({ knownTo: '2026-01-31', gainedFrom: '2026-02-11' });
    expect(monthsOf('2026-01-15', ...ALFA)).toMatchObject({ knownTo: '2026-01-15' });
    expect(monthsOf('2026-01-15')).toEqual({ told: [], knownTo: 0, gainedFrom: 0 });
  });

  it('take what comes back for no purchase: who only brings back was never gained', () => {
    const { told } = monthsOf('2026-01-31', ...ALFA, ['2026-01-05', 'Gamma', -50]);
    expect(told).toEqual([['2026-01', 1, 0, 0, 350, undefined]]);
  });

  it('are, day by day, what one saw who stood there then (any orders, any day)', () => {
    const line = fc.record({
      day: fc.integer({ min: 0, max: 700 }),
      client: fc.constantFrom('A', 'B', 'C', 'D'),
      amount: fc.constantFrom(-10, 0, 20, 30),
    });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.integer({ min: 0, max: 1500 }),
        fc.constantFrom(1, 2.5, 4),
        (lines, ahead, lostGaps) => {
          const orders = {
            days: lines.map(({ day }) => FIRST + day),
            clients: lines.map(({ client }) => client),
            amounts: lines.map(({ amount }) => amount),
            profits: undefined,
          };
          const today = FIRST + ahead;
          const { months } = monthsFromOrders(orders, { today, lostGaps });
          const seen = seenByDay(orders, today, lostGaps);
          const numbers = ({ month, gained, lost, wonBack }: OrdersMonth) => [
            isoDay(month).slice(0, 7),
            gained,
            lost,
            wonBack,
          ];
          expect(months.map(numbers).filter(([, ...counts]) => counts.some(count => count !== 0))).toEqual(seen.months);
          const level = months.reduce((sum, { gained, lost, wonBack }) => sum + gained - lost + wonBack, 0);
          expect(level).toBe(seen.clients);
          for (const [i, { month }] of months.slice(1).entries()) {
            expect(isoDay(month)).toBe(`${isoDay(month).slice(0, 8)}01`);
            expect(month - months[i]!.month).toBeGreaterThan(27);
            expect(month - months[i]!.month).toBeLessThan(32);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const FIRST = dayOf('2024-01-10');

/** Plain reckoning: every client on every day, by the rule of the stage alone. */
function seenByDay({ days, clients, amounts }: Orders, today: number, lostGaps: number) {
  const names = [...new Set(clients)];
  const bought = new Map(
    names.map(name => {
      const own = days.filter((_, i) => clients[i] === name && amounts[i]! >= 0);
      return [name, [...new Set(own)].sort((a, b) => a - b)] as const;
    }),
  );
  const middle = (numbers: readonly number[]) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  const usual = [...bought.values()].flatMap(own =>
    own.length < 2 ? [] : [middle(own.slice(1).map((day, i) => day - own[i]!))],
  );
  const months = new Map<string, [number, number, number]>();
  const count = (day: number, what: 0 | 1 | 2) => {
    const month = isoDay(day).slice(0, 7);
    months.set(month, months.get(month) ?? [0, 0, 0]);
    months.get(month)![what]++;
  };
  let clientsNow = 0;
  for (const own of bought.values()) {
    let isLost = false;
    const last = own[own.length - 1] ?? 0;
    for (let day = FIRST; day <= Math.max(last, today); day++) {
      const before = own.filter(bought => bought <= day);
      if (before.length === 0) continue;
      if (before[before.length - 1] === day) {
        if (before.length === 1) count(day, 0);
        else if (isLost) count(day, 2);
        isLost = false;
      } else if (!isLost && usual.length > 0 && (day < last || day <= today)) {
        const silence = day - before[before.length - 1]!;
        const gap = (before[before.length - 1]! - before[0]! + middle(usual)) / before.length;
        isLost = silence > lostGaps * gap;
        if (isLost) count(day, 1);
      }
    }
    if (own.length > 0 && !isLost) clientsNow++;
  }
  const told = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => [month, ...counts]);
  return { months: told, clients: clientsNow };
}
