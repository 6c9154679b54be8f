import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, monthsBefore } from '../../../src/core/calendar/dayNumber';
import { clientsFromOrders } from '../../../src/core/orders/clientsFromOrders';
import { type ClientYears, retentionCounts } from '../../../src/core/retention/retentionCounts';

const TO = dayNumber(2026, 11, 30)!;

/** As the sheet has the clients of these orders. */
const yearsOf = (orders: readonly (readonly [client: string, day: number])[]) =>
  clientsFromOrders({
    days: orders.map(([, day]) => day),
    clients: orders.map(([client]) => client),
    amounts: orders.map(() => 1),
    profits: undefined,
  }) as readonly ClientYears[];
const daysOf = (...days: readonly [string, number, number, number][]) =>
  days.map(([client, ...day]) => [client, dayNumber(...day)!] as const);

describe('who stayed', () => {
  it('is who bought in the year before and in the last one', () => {
    const clients = yearsOf(
      daysOf(
        ['stays', 2024, 12, 5],
        ['stays', 2026, 11, 30],
        ['came late and stays', 2025, 10, 1],
        ['came late and stays', 2026, 1, 2],
        ['left', 2025, 3, 1],
        ['left on the last day of that year', 2025, 11, 30],
        ['too old', 2024, 11, 30],
        ['too old', 2026, 2, 1],
        ['new', 2025, 12, 1],
      ),
    );
    expect(retentionCounts(clients, TO)).toEqual({ clients: 4, stayed: 2 });
  });

  it('is nobody without clients', () => {
    expect(retentionCounts([], TO)).toEqual({ clients: 0, stayed: 0 });
  });

  it('is the same from the sheet as from the orders (any orders)', () => {
    const order = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.integer({ min: TO - 1200, max: TO }));
    fc.assert(
      fc.property(fc.array(order, { maxLength: 30 }), some => {
        const orders = [...some, ['Z', TO] as const];
        const [lastStart, beforeStart] = [monthsBefore(TO, 12), monthsBefore(TO, 24)];
        const bought = (from: number, until: number) =>
          new Set(orders.filter(([, day]) => day > from && day <= until).map(([client]) => client));
        const before = bought(beforeStart, lastStart);
        const last = bought(lastStart, TO);
        const stayed = [...before].filter(client => last.has(client)).length;
        expect(retentionCounts(yearsOf(orders), TO)).toEqual({ clients: before.size, stayed });
      }),
    );
  });
});
