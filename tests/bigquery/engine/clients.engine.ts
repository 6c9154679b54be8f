import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWS_TO_WRITE } from '../../../src/bigquery/VIEWS_TO_WRITE';
import { dayNumber, isoDay } from '../../../src/core/calendar/dayNumber';
import { clientsFromOrders } from '../../../src/core/orders/clientsFromOrders';
import { nameKey } from '../../../src/core/text/nameKey';
import * as functions from '../../../src/functions';
import { callFormula } from '../../../src/functions/callFormula';
import { drawn } from './drawn';
import { isNear } from './isNear';
import { DATASET, FACTS, ORDERS, openBuilt } from './openBuilt';
import { type Dataset, openDataset } from './openDataset';
import { runGraph } from './runGraph';
import { runScript } from './runScript';
import type { Value } from './values';

const TODAY = '2021-10-01';
const SHEET_CLIENTS = 100;
const MADE = ['clients_known', 'referral_tree', 'referral_check', 'referral_credit', 'clients', 'clients_sheet'];

let dataset: Dataset;
let script: string;
let failed: readonly string[];

const draw = drawn(9);
const nameOf = (i: number) => `Firma ${i} Łódź`;
const CLIENTS = 500;
const lines = Array.from({ length: 3000 }, () => {
  const name = nameOf(Math.floor(draw.chance() ** 1.5 * CLIENTS));
  const amount = Math.round(draw.chance() * 100_000) / 100;
  return {
    day: dayNumber(2018, 1, 1)! + draw.whole(1360),
    client: draw.chance() < 0.2 ? name.toUpperCase() : name,
    amount: draw.chance() < 0.1 ? -amount : amount,
    profit: draw.chance() < 0.9 ? Math.round(draw.chance() * 20_000 - 3000) / 100 : null,
  };
});
const facts = Array.from({ length: CLIENTS + 20 }, (_, i) => ({
  client: nameOf(i),
  referredBy: i > 0 && draw.chance() < 0.7 ? nameOf(draw.whole(i)) : null,
  retention: draw.chance() < 0.5 ? null : Math.round(draw.chance() * 100) / 100,
}));

const fixed = (text: string) =>
  text
    .replaceAll("CURRENT_DATE('Europe/Warsaw')", `DATE '${TODAY}'`)
    .replaceAll('5000 AS sheet_clients', `${SHEET_CLIENTS} AS sheet_clients`);

function putViews(place: string): void {
  dataset.put(
    `${place}.orders`,
    ORDERS,
    lines.map(({ day, client, amount, profit }) => [isoDay(day), client, amount, profit]),
  );
  dataset.put(
    `${place}.client_facts`,
    FACTS,
    facts.map(({ client, referredBy, retention }, i) => [client, referredBy, null, `S${i % 5}`, retention]),
  );
}

beforeAll(async () => {
  const built = await openBuilt('clients');
  script = fixed(built.script);
  dataset = await openDataset();
  putViews(DATASET);
  failed = await runGraph(dataset, JSON.parse(fixed(JSON.stringify(built.graph))));
});
afterAll(() => dataset.stop());

const clients = () => dataset.rowsOf(`${DATASET}.clients`);

describe('the table of clients is the sheet Clients for everyone', () => {
  it('makes all tables without an assertion that fails', () => {
    expect(failed).toEqual([]);
    expect(clients().length).toBe(facts.length);
  });

  it('computes column by column what the formulas of the sheet compute', () => {
    const history = new Map(
      clientsFromOrders({
        days: lines.map(({ day }) => day),
        clients: lines.map(({ client }) => client),
        amounts: lines.map(({ amount }) => amount),
        profits: lines.map(({ profit }) => profit ?? Number.NaN),
      }).map(client => [nameKey(client.client), client]),
    );
    const rows = facts.map(fact => ({ ...fact, bought: history.get(nameKey(fact.client)) }));
    const typicalGap = median(rows.flatMap(({ bought }) => bought?.usualGapDays ?? []))!;
    const positive = (number: number) => Math.max(0, number);
    const all = rows.reduce((sum, { bought }) => sum + positive(bought?.revenueInAll ?? 0), 0);
    const today = dayNumber(2021, 10, 1)!;
    const silence = rows.map(({ bought }) => bought?.lastDay && positive(today - bought.lastDay));
    const gap = rows.map(({ bought }) =>
      bought?.purchases ? (bought.lastDay! - bought.firstDay! + typicalGap) / bought.purchases : null,
    );
    const margin = rows.map(
      ({ bought }) => bought?.profit && (bought.revenueLastYear * bought.profit) / bought.revenueInAll,
    );
    const credit = (view: string) =>
      column('REFERRAL_CREDIT', [
        rows.map(({ client }) => client),
        rows.map(({ referredBy }) => referredBy),
        rows.map(({ bought }) => bought?.profit ?? 0),
        view,
        0.5,
      ]);
    const staying = rows.map(({ retention }, i) => (margin[i] === undefined ? null : (retention ?? 0.8)));
    const value = column('CLIENT_VALUE', [margin, staying, 0.1]);
    const direct = credit('direct');
    const want: Readonly<Record<string, readonly unknown[]>> = {
      expected_gap: gap,
      revenue_share: rows.map(({ bought }) => positive(bought?.revenueInAll ?? 0) / all),
      stage: column('CLIENT_STAGE', [rows.map(({ bought }) => bought?.purchases ?? 0), silence, gap, '', 2, 4]),
      margin,
      value,
      direct,
      chain: credit('chain'),
      shared: credit('shared'),
      quadrant: quadrants(value, direct),
    };
    const got = new Map(clients().map(row => [row.client_key, row]));
    for (const [name, answers] of Object.entries(want)) {
      const column = rows.map(({ client }) => got.get(nameKey(client))![name]!);
      const wrong = answers.flatMap((answer, i) =>
        isNear(column[i]!, (answer === '' ? null : (answer ?? null)) as Value)
          ? []
          : [[rows[i]!.client, column[i], answer]],
      );
      expect([name, wrong]).toEqual([name, []]);
    }
    for (const stage of ['prospect', 'first purchase', 'steady client', 'at risk', 'lost'])
      expect(want.stage).toContain(stage);
  });

  it('puts the biggest first, and tells which share of the revenue they bring together', () => {
    const ordered = [...clients()].sort((a, b) => Number(a.place) - Number(b.place));
    const revenue = ordered.map(row => Number(row.revenue_in_all));
    expect(revenue).toEqual([...revenue].sort((a, b) => b - a));
    const all = revenue.reduce((sum, money) => sum + Math.max(0, money), 0);
    let sum = 0;
    for (const row of ordered) {
      sum += Math.max(0, Number(row.revenue_in_all));
      expect(isNear(row.pareto_share!, Number(row.revenue_in_all) > 0 ? sum / all : null)).toBe(true);
    }
  });
});

describe('what comes back into the sheet', () => {
  it('are the biggest clients and one row for all others, so that the sums stay true', async () => {
    const sheet = dataset.rowsOf(`${DATASET}.clients_sheet`);
    expect(sheet.length).toBe(SHEET_CLIENTS + 1);
    expect(sheet.filter(({ client }) => client === 'All others').length).toBe(1);
    for (const name of [
      'purchases',
      'purchases_year_before',
      'revenue_last_year',
      'revenue_year_before',
      'revenue_in_all',
      'profit',
      'direct',
      'shared',
    ]) {
      const sum = `SELECT CAST(SUM(${name}) AS STRING) FROM`;
      const [inSheet, inAll] = [
        await dataset.query(`${sum} \`${DATASET}.clients_sheet\``),
        await dataset.query(`${sum} \`${DATASET}.clients\``),
      ];
      expect([name, inSheet]).toEqual([name, inAll]);
    }
    for (const name of ['revenue_share', 'margin', 'value']) {
      const sum = (rows: readonly Readonly<Record<string, Value>>[]) =>
        rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);
      expect(isNear(sum(sheet), sum(clients()))).toBe(true);
    }
  });
});

describe('the script to paste', () => {
  it('run as one text, and once more, makes the same tables as the graph', async () => {
    putViews('polecam');
    for (let run = 0; run < 2; run++) {
      await runScript(dataset, script);
      for (const name of MADE) {
        const rows = (place: string) =>
          dataset
            .rowsOf(`${place}.${name}`)
            .map(row => JSON.stringify(row))
            .sort();
        expect([name, rows('polecam')]).toEqual([name, rows(DATASET)]);
      }
    }
  });

  it('takes the views that the site shows, over tables of a shop', async () => {
    const shop = { ordered_at: 'TIMESTAMP', customer: 'STRING', amount: 'FLOAT64', profit: 'FLOAT64' };
    dataset.put('shop.orders', shop, [['2021-01-01T10:00:00Z', 'A', 12.5, null]]);
    const { retention: _, client: customer, ...known } = FACTS;
    dataset.put('shop.customers', { customer, ...known }, [['A', 'B', 'nowy', 'S']]);
    await runScript(dataset, VIEWS_TO_WRITE);
    expect(dataset.rowsOf('polecam.orders')).toEqual([
      { order_day: '2021-01-01', client: 'A', amount: '12.5', profit: null },
    ]);
    await runScript(dataset, script);
    expect(dataset.rowsOf('polecam.clients')).toMatchObject([{ client: 'A', purchases: 1, revenue_share: 1 }]);
    expect(dataset.rowsOf('polecam.referral_check')).toMatchObject([{ client: 'A', fault: 'unknownReferrer' }]);
  });

  it('says what does not hold, after it has made what it can', async () => {
    const loop = [
      ['A', 'B'],
      ['B', 'A'],
    ].map(([client, by]) => [client!, by!, null, null, null]);
    dataset.put('polecam.client_facts', FACTS, loop);
    await expect(runScript(dataset, script)).rejects.toThrow('is_family_tree');
    expect(dataset.rowsOf('polecam.referral_check').map(({ fault }) => fault)).toEqual([
      'referralLoop',
      'referralLoop',
    ]);
    dataset.put('polecam.client_facts', FACTS, [['A', null, 'big', null, null]]);
    await expect(runScript(dataset, script)).rejects.toThrow('facts_are_read');
    dataset.put('polecam.client_facts', FACTS, [['A', null, 'nowy', null, 80]]);
    await expect(runScript(dataset, script)).rejects.toThrow('facts_are_read');
    dataset.put('polecam.client_facts', FACTS, [['A', null, 'nowy', null, 0.8]]);
    dataset.put('polecam.orders', ORDERS, [['2021-01-01', ' ', 1, 1]]);
    await expect(runScript(dataset, script)).rejects.toThrow('orders_count');
    dataset.put('polecam.orders', ORDERS, [['2021-01-01', 'A', 1, 1]]);
    await expect(runScript(dataset, script.replace('0.5 AS pass_up', '50 AS pass_up'))).rejects.toThrow(
      'settings_are_read',
    );
    await runScript(dataset, script);
    // Who is the median is not above it.
    expect(dataset.rowsOf('polecam.clients')).toMatchObject([{ client: 'A', quadrant: 'miser' }]);
  });
});

/** What the formula fills a column with. */
function column(name: keyof typeof functions, given: readonly unknown[]): readonly unknown[] {
  const cells = given.map(each => (Array.isArray(each) ? each.map(cell => [cell ?? '']) : each));
  return (callFormula(functions[name], cells as never, ({ code }) => code) as unknown[][]).map(([answer]) => answer);
}

function quadrants(values: readonly unknown[], brought: readonly unknown[]): readonly (string | null)[] {
  const numbers = (cells: readonly unknown[]) => cells.filter(cell => typeof cell === 'number');
  const [middleValue, middleBrought] = [median(numbers(values))!, median(numbers(brought))!];
  return values.map((value, i) => {
    const direct = brought[i];
    if (typeof value !== 'number' || typeof direct !== 'number') return null;
    if (value > middleValue) return direct > middleBrought ? 'champion' : 'affluent';
    return direct > middleBrought ? 'advocate' : 'miser';
  });
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
