import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traitPower } from '../../../src/core/ideal/traitPower';
import * as functions from '../../../src/functions';
import { callFormula } from '../../../src/functions/callFormula';
import { drawn } from './drawn';
import { isNear } from './isNear';
import { DATASET, openBuilt } from './openBuilt';
import { type Dataset, openDataset } from './openDataset';
import { refusedAsNull } from './refusedAsNull';
import { createFunctions } from './runGraph';
import type { Value } from './values';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await openDataset();
  await createFunctions(dataset, (await openBuilt('tables')).graph);
});
afterAll(() => dataset.stop());

type Client = readonly [name: string, revenue: number | null, kind: string | null];

/** Hours on the engine, in the order of names, which decides between equal remainders there. */
async function planned(clients: readonly Client[], hours: number, step: number | null): Promise<readonly Value[]> {
  dataset.put('portfolio', { client: 'STRING', revenue: 'FLOAT64', client_kind: 'STRING' }, clients);
  const rows = await dataset.query(
    `SELECT client, hours_due FROM \`${DATASET}.time_plan\`(TABLE portfolio, ${hours}, ${step}) ORDER BY client`,
  );
  expect(rows.map(([client]) => client)).toEqual(clients.map(([client]) => client));
  return rows.map(([, due]) => due!);
}

/** The same by the formula; what it refuses is null. */
function byFormula(clients: readonly Client[], hours: number, step: number | null): readonly Value[] {
  const column = (place: 1 | 2) => clients.map(client => [client[place] ?? '']);
  const answer = callFormula(functions.TIME_PLAN, [column(1), column(2), hours, step ?? ''], () => 'refused');
  return (answer as unknown[][]).map(([due]) => (typeof due === 'number' ? due : null));
}

describe('time_plan shares out hours as TIME_PLAN does', () => {
  it('in thirty portfolios with clients of both kinds, of none, and of a kind that is none', async () => {
    const draw = drawn(12);
    for (let portfolio = 0; portfolio < 30; portfolio++) {
      const clients = Array.from(
        { length: 1 + draw.whole(200) },
        (_, i): Client => [
          `${1000 + i}`,
          draw.pick([
            draw.chance() * 1e6,
            draw.whole(20) * 1000,
            0,
            draw.chance() < 0.1 ? -5 : 100,
            draw.chance() < 0.3 ? null : 7,
          ]),
          draw.pick(['existing', 'new', 'Nowy', 'существующие', null, '', draw.chance() < 0.1 ? 'big' : null]),
        ],
      );
      const hours = draw.pick([40, 0, 7.25, draw.chance() * 168]);
      const step = draw.pick([null, 0.5, 1, 0.25, 0.1]);
      const got = await planned(clients, hours, step);
      expect(got).toEqual(byFormula(clients, hours, step));
    }
  });

  it('three equal clients who share 14 hours: the first two by name get more', async () => {
    const clients: readonly Client[] = ['a', 'b', 'c'].map(name => [name, 1, 'existing']);
    expect(await planned(clients, 28, 1)).toEqual([5, 5, 4]);
  });

  it('is NULL where the formula refuses the whole call', async () => {
    const clients: readonly Client[] = [['a', 1, 'existing']];
    expect(await planned(clients, -1, 1)).toEqual([null]);
    expect(await planned(clients, 40, 0)).toEqual([null]);
    expect(await planned([['a', 0, 'existing']], 40, 1)).toEqual([null]);
    expect(
      await planned(
        [
          ['a', 1.7e308, 'existing'],
          ['b', 1.7e308, 'existing'],
        ],
        40,
        1,
      ),
    ).toEqual([10, 10]);
  });
});

describe('trait_power tells traits as IDEAL_TRAIT_POWER does', () => {
  const TRAITS = 5;

  async function powers(best: readonly (readonly Value[])[], worst: readonly (readonly Value[])[]) {
    const rows = [best, worst].flatMap((side, i) =>
      side.flatMap(scores => scores.map((score, trait) => [`${trait}`, i === 0 ? 'best' : 'worst', score])),
    );
    dataset.put('scores', { trait: 'STRING', side: 'STRING', score: 'FLOAT64' }, rows);
    return (await dataset.query(`SELECT power FROM \`${DATASET}.trait_power\`(TABLE scores) ORDER BY trait`)).flat();
  }

  it('of two hundred clients on each side, some of them without scores', async () => {
    const draw = drawn(13);
    const side = (isScored: boolean) =>
      Array.from({ length: 200 }, () =>
        Array.from({ length: TRAITS }, (_, trait) =>
          draw.chance() < 0.1 || (trait === 4 && !isScored)
            ? null
            : draw.pick([draw.whole(11) - 5, draw.chance() * 10 - 5]),
        ),
      );
    const [best, worst] = [side(true), side(false)];
    const number = (scores: readonly (readonly Value[])[]) =>
      scores.map(row => row.map(score => (typeof score === 'number' ? score : Number.NaN)));
    const want = traitPower(number(best), number(worst)).map(power => (Number.isNaN(power) ? null : power));
    expect(isNear(await powers(best, worst), want)).toBe(true);
    expect(want[4]).toBeNull();
  });

  it('is NULL for all of them where one score is none', async () => {
    const scores = [
      [5, 6],
      [4, 1],
    ];
    expect(refusedAsNull('IDEAL_TRAIT_POWER', [scores, [[1, 1]]])).toBeNull();
    expect(await powers(scores, [[1, 1]])).toEqual([null, null]);
  });
});
