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

describe('the last twelve months beside the twelve before', () => {
  // The latest order of all is of 30 June 2026: years end on 30 June.
  const latest: Line = ['2026-06-30', 'Latest', 1];
  const yearsOf = (...lines: Line[]) => {
    const { revenueLastYear, purchasesLastYear, revenueYearBefore, purchasesYearBefore } = clientsOf(
      latest,
      ...lines,
    ).find(({ client }) => client === 'Alfa')!;
    return [revenueLastYear, purchasesLastYear, revenueYearBefore, purchasesYearBefore];
  };

  it('count the money and the days of orders of each, what comes back too', () => {
    const lines: Line[] = [
      ['2023-01-05', 'Alfa', 1000],
      ['2024-06-30', 'Alfa', 2000],
      ['2024-07-01', 'Alfa', 1],
      ['2025-06-30', 'Alfa', 2],
      ['2025-06-30', 'Alfa', 4],
      ['2025-06-29', 'Alfa', -3],
      ['2025-07-01', 'Alfa', 10],
      ['2026-06-01', 'Alfa', 20],
      ['2026-06-02', 'Alfa', -5],
    ];
    expect(yearsOf(...lines)).toEqual([25, 2, 4, 2]);
    expect(yearsOf(...lines.reverse())).toEqual([25, 2, 4, 2]);
  });

  it('know a year without a purchase from a year of which nothing is known', () => {
    expect(yearsOf(['2023-01-05', 'Alfa', 1000], ['2026-01-05', 'Alfa', 7])).toEqual([7, 1, 0, 0]);
    expect(yearsOf(['2026-01-05', 'Alfa', 7])).toEqual([7, 1, undefined, undefined]);
    expect(yearsOf(['2026-01-05', 'Alfa', -7])).toEqual([-7, 0, undefined, undefined]);
  });

  it.each([
    ['2024-07-30', 5],
    ['2024-07-31', undefined],
  ])('take a year for whole from its first month on: first bought on %s', (day, before) => {
    expect(yearsOf([day, 'Alfa', 5])).toEqual([0, 0, before, before && 1]);
  });
});
