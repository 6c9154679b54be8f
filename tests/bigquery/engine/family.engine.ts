import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/bigquery/Graph';
import type { DomainError } from '../../../src/core/errors';
import { familyTree } from '../../../src/core/referral/familyTree';
import { nameKey } from '../../../src/core/text/nameKey';
import * as functions from '../../../src/functions';
import { callFormula } from '../../../src/functions/callFormula';
import { type Drawn, drawn } from './drawn';
import { isNear } from './isNear';
import { DATASET, FACTS, ORDERS, openBuilt } from './openBuilt';
import { type Dataset, openDataset } from './openDataset';
import { runGraph } from './runGraph';

let dataset: Dataset;
let graph: Graph;

beforeAll(async () => {
  ({ graph } = await openBuilt('family'));
  dataset = await openDataset();
});
afterAll(() => dataset.stop());

/** A row of the list of clients: who, by whom, and their profit. */
type Row = readonly [client: string, referredBy: string | null, profit: number];

/** Makes everything of the list: its profits come by one order each. Gives the assertions that failed. */
async function make(rows: readonly Row[]): Promise<readonly string[]> {
  dataset.put(
    `${DATASET}.client_facts`,
    FACTS,
    rows.map(([client, by]) => [client, by, null, null, null]),
  );
  const once = new Map(rows.map(row => [nameKey(row[0]), row]));
  const orders = [...once.values()].map(([client, , profit]) => ['2021-01-01', client, 1, profit]);
  dataset.put(`${DATASET}.orders`, ORDERS, orders);
  return runGraph(dataset, graph);
}

/** Faults by client, as codes: what the formula says is told by the language. */
function faultsByFormula(rows: readonly Row[]): ReadonlyMap<string, string> {
  const [clients, referrers] = [rows.map(([client]) => client), rows.map(([, by]) => by ?? '')];
  const codes: string[] = [];
  const tell = (error: DomainError) => error.code;
  const column = (cells: readonly string[]) => cells.map(cell => [cell]);
  const answer = callFormula(functions.REFERRAL_CHECK, [column(clients), column(referrers)], tell) as string[][];
  codes.push(...answer.map(([code]) => code!));
  expect(familyTree(clients, referrers).referrer.length).toBe(rows.length);
  return new Map(rows.map(([client], i) => [nameKey(client), codes[i]!] as const).filter(([, code]) => code !== ''));
}

function faultsOnEngine(): ReadonlyMap<string, string> {
  const rows = dataset.rowsOf(`${DATASET}.referral_check`);
  const faults = new Map(rows.map(row => [row.client_key as string, row.fault as string]));
  expect(faults.size).toBe(rows.length);
  return faults;
}

/** Every view of the credit, by both. */
function compareCredit(rows: readonly Row[]): void {
  const credit = new Map(dataset.rowsOf(`${DATASET}.referral_credit`).map(row => [row.client_key, row]));
  expect(credit.size).toBe(rows.length);
  const columns = [0, 1, 2].map(place => rows.map(row => [row[place]! ?? '']));
  for (const view of ['direct', 'chain', 'shared']) {
    const want = callFormula(functions.REFERRAL_CREDIT, [...columns, view, 0.5] as never, () => '') as number[][];
    for (const [i, [client]] of rows.entries()) {
      const got = credit.get(nameKey(client))![view]!;
      if (!isNear(got, want[i]![0]!)) expect([view, client, got]).toEqual([view, client, want[i]![0]]);
    }
  }
}

/** The sums by the engine, digit by digit. */
async function sums(): Promise<readonly unknown[]> {
  const credit = await dataset.query(`SELECT SUM(shared) FROM \`${DATASET}.referral_credit\``);
  const profit = await dataset.query(`SELECT SUM(profit) FROM \`${DATASET}.orders\``);
  return [credit[0]![0], profit[0]![0]];
}

const profit = (draw: Drawn) => Math.round(draw.chance() * 100_000 - 20_000) / 100;

describe('who brought what, and what is wrong with the list', () => {
  it('a forest of 3,000, with referrers who are not in it', async () => {
    const draw = drawn(21);
    const rows = Array.from({ length: 3000 }, (_, i): Row => {
      const by = i === 0 || draw.chance() < 0.3 ? draw.pick([null, '', 'Nieznany']) : ` k${draw.whole(i)} `;
      return [`K${i}`, by, profit(draw)];
    });
    expect(await make(rows)).toEqual([]);
    compareCredit(rows);
    const [shared, whole] = await sums();
    expect(shared).toBe(whole);
    expect(faultsOnEngine()).toEqual(faultsByFormula(rows));
    expect(new Set(faultsOnEngine().values())).toEqual(new Set(['unknownReferrer']));
  });

  it('a chain 1,500 deep', async () => {
    const draw = drawn(22);
    const rows = Array.from({ length: 1500 }, (_, i): Row => [`K${i}`, i === 0 ? null : `K${i - 1}`, profit(draw)]);
    expect(await make(rows)).toEqual([]);
    compareCredit(rows);
    const [shared, whole] = await sums();
    expect(shared).toBe(whole);
    expect(faultsOnEngine().size).toBe(0);
  });

  it('loops with clients below them, people who refer themselves, duplicates, and unknown referrers', async () => {
    const draw = drawn(23);
    const by = (i: number) => {
      const place = i % 100;
      // A loop of three, then a chain below it; one who refers themselves, and clients below them.
      if (place < 3) return `K${i - place + ((place + 1) % 3)}`;
      return place === 50 ? `K${i}` : `K${i - 1}`;
    };
    const rows = [
      ...Array.from({ length: 1000 }, (_, i): Row => [`K${i}`, by(i), profit(draw)]),
      ['k7', 'K6', 1] as const,
      ['A', 'nobody', 2] as const,
      ['0 below the loop', 'K0', 2] as const,
    ];
    expect(await make(rows)).toContain('is_family_tree');
    const faults = faultsOnEngine();
    expect(faults).toEqual(faultsByFormula(rows));
    expect(new Set(faults.values())).toEqual(
      new Set(['referralLoop', 'refersHimself', 'duplicateClient', 'unknownReferrer']),
    );
    const loops = dataset.rowsOf(`${DATASET}.referral_check`).filter(({ fault }) => fault === 'referralLoop');
    expect(new Set(loops.map(row => `${row.client_key} in ${row.loop_key}`)).has('k1 in k0')).toBe(true);
    expect(new Set(loops.map(({ loop_key }) => loop_key)).size).toBe(10);
    // As the formula refuses the call, nobody has credit, and everything else is there.
    const clients = dataset.rowsOf(`${DATASET}.clients`);
    expect(clients.length).toBe(1002);
    expect(clients.every(row => row.direct === null && row.chain === null && row.shared === null)).toBe(true);
    expect(clients.every(row => row.stage !== null && row.revenue_share !== null)).toBe(true);
  });
});
