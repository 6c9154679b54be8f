import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/core/calendar/dayNumber';
import { clientsFromOrders } from '../../../src/core/orders/clientsFromOrders';

type Line = [day: string, client: string, amount: number, profit?: number];

const clientsOf = (...lines: Line[]) =>
  clientsFromOrders({
    days: lines.map(([day]) => dayNumber(...(day.split('-').map(Number) as [number, number, number]))!),
    clients: lines.map(([, client]) => client),
    amounts: lines.map(([, , amount]) => amount),
    profits: lines.some(line => line.length === 4) ? lines.map(line => line[3] ?? Number.NaN) : undefined,
  });

describe('clients from orders', () => {
  it('counts the days of orders, not their lines', () => {
    const [alfa] = clientsOf(['2026-01-05', 'Alfa', 10], ['2026-01-05', 'Alfa', 20], ['2026-02-04', 'Alfa', 30]);
    expect(alfa).toMatchObject({ purchases: 2, revenueInAll: 60, usualGapDays: 30 });
    expect([isoDay(alfa!.firstDay!), isoDay(alfa!.lastDay!)]).toEqual(['2026-01-05', '2026-02-04']);
  });

  it('takes the median of the gaps, also of lines in no order', () => {
    const [alfa] = clientsOf(
      ['2026-03-01', 'A', 1],
      ['2026-01-01', 'A', 1],
      ['2026-01-11', 'A', 1],
      ['2026-01-13', 'A', 1],
    );
    expect(alfa!.usualGapDays).toBe(10);
    const [even] = clientsOf(['2026-01-01', 'A', 1], ['2026-01-11', 'A', 1], ['2026-01-16', 'A', 1]);
    expect(even!.usualGapDays).toBe(7.5);
  });

  it('takes away what comes back, and makes no purchase of it', () => {
    const [beta, alfa, gamma] = clientsOf(
      ['2026-01-05', 'Alfa', 1000],
      ['2026-01-19', 'Alfa', -400],
      ['2026-01-20', 'Alfa', -600],
      ['2026-02-05', 'Beta', 500],
      ['2026-02-06', 'Gamma', -50],
    );
    expect([alfa!.purchases, isoDay(alfa!.lastDay!), alfa!.usualGapDays, alfa!.revenueInAll]).toEqual([
      1,
      '2026-01-05',
      undefined,
      0,
    ]);
    expect(beta).toMatchObject({ purchases: 1, revenueInAll: 500 });
    expect(gamma).toMatchObject({ purchases: 0, firstDay: undefined, lastDay: undefined, revenueInAll: -50 });
  });

  it('knows no usual gap after a single purchase', () => {
    expect(clientsOf(['2026-01-05', 'Alfa', 10])[0]!.usualGapDays).toBeUndefined();
  });

  it('takes spellings that differ in case, blanks or composition for one client, written as first', () => {
    const clients = clientsOf(
      ['2026-01-05', ' Żółw  Sp. z o.o.', 10],
      ['2026-01-06', 'żółw sp. z o.o.', 10],
      ['2026-01-07', 'Z\u0307o\u0301łw Sp. z o.o.', 10],
    );
    expect(clients.map(({ client, purchases }) => [client, purchases])).toEqual([['Żółw Sp. z o.o.', 3]]);
  });

  it('counts as last year the twelve months that end with the latest order of all', () => {
    const clients = clientsOf(
      ['2025-06-30', 'Alfa', 1],
      ['2025-07-01', 'Alfa', 2],
      ['2026-06-30', 'Beta', 4],
      ['2026-06-29', 'Alfa', 8],
    );
    expect(clients.map(({ client, revenueLastYear }) => [client, revenueLastYear])).toEqual([
      ['Alfa', 10],
      ['Beta', 4],
    ]);
  });

  it('ranks by revenue and sums profits that exist, also negative ones', () => {
    const clients = clientsOf(
      ['2026-01-05', 'Small', 10, -3],
      ['2026-01-05', 'Big', 100],
      ['2026-01-06', 'Small', 5, 1],
    );
    expect(clients.map(({ client, profit }) => [client, profit])).toEqual([
      ['Big', undefined],
      ['Small', -2],
    ]);
  });
});
