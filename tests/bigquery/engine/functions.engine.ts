import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_STAGES } from '../../../src/core/retention/clientStage';
import { nameKey, tidyName } from '../../../src/core/text/nameKey';
import * as functions from '../../../src/functions';
import type { CustomFunction } from '../../../src/functions/customFunction';
import type { Parameter } from '../../../src/functions/parameters';
import { drawn, edges, neighbour, usual } from './drawn';
import { isNear } from './isNear';
import { DATASET, openBuilt } from './openBuilt';
import { type Dataset, openDataset } from './openDataset';
import { refusedAsNull } from './refusedAsNull';
import { createFunctions } from './runGraph';
import type { Value } from './values';

const ROWS = 2000;
let dataset: Dataset;

beforeAll(async () => {
  dataset = await openDataset();
  await createFunctions(dataset, (await openBuilt('functions')).graph);
});
afterAll(() => dataset.stop());

type Row = readonly Value[];

/** What the SQL function answers for each row. */
async function answers(name: string, types: readonly string[], rows: readonly Row[]): Promise<readonly Value[]> {
  const columns = types.map((type, i) => [`c${i}`, type]);
  dataset.put(
    'given',
    Object.fromEntries([['id', 'INT64'], ...columns]),
    rows.map((row, id) => [id, ...row]),
  );
  const list = types.map((_, i) => `c${i}`).join(', ');
  const answered = await dataset.query(`SELECT id, \`${DATASET}.${name}\`(${list}) FROM given ORDER BY id`);
  return answered.map(([, answer]) => answer!);
}

/** Compares row by row and gives how many were answered, not refused. */
function compare(rows: readonly Row[], got: readonly Value[], want: (row: Row) => Value): number {
  let answered = 0;
  for (const [i, row] of rows.entries()) {
    const expected = want(row);
    if (expected !== null) answered++;
    if (!isNear(got[i]!, expected)) expect([row, got[i]]).toEqual([row, expected]);
  }
  expect(got.length).toBe(rows.length);
  return answered;
}

/** Each edge of each argument among arguments that are usual, then all by chance. */
function rowsOf(parameters: readonly Parameter[]): readonly Row[] {
  const draw = drawn(7);
  const usuals = () => parameters.map(parameter => usual(parameter, draw));
  const beside = parameters.flatMap((parameter, i) => edges(parameter).map(edge => usuals().with(i, edge)));
  // As many arguments as there are, half of the rows should be answered.
  const likely = 0.5 ** (1 / parameters.length);
  const random = Array.from({ length: ROWS - beside.length }, () =>
    parameters.map(parameter => (draw.chance() < likely ? usual(parameter, draw) : draw.pick(edges(parameter)))),
  );
  return [...beside, ...random];
}

const typeOf = ({ type }: Parameter) => (type === 'string' ? 'STRING' : 'FLOAT64');

describe('the functions in SQL answer as the formulas do, and NULL where those refuse', () => {
  const CASES = {
    CLIENT_BALANCE: 'client_balance',
    CLIENT_STAGE: 'client_stage',
    CLIENT_VALUE: 'client_value',
    REFERRAL_CRV: 'referred_client_value',
    TIME_SHARE: 'time_share',
  } as const;

  it.each(Object.entries(CASES))('%s', async (formula, name) => {
    const { parameters }: CustomFunction = functions[formula as keyof typeof CASES];
    // Labels are whoever asks for it to give.
    const taken = Object.entries(parameters).filter(([key]) => key !== 'labels');
    const place = Object.keys(parameters).indexOf('labels');
    const rows = rowsOf(taken.map(([, parameter]) => parameter));
    const got = await answers(
      name,
      taken.map(([, parameter]) => typeOf(parameter)),
      rows,
    );
    const fields = got.map(answer => (typeof answer === 'object' && answer !== null ? Object.values(answer) : answer));
    const answered = compare(rows, fields, row => {
      const want = refusedAsNull(formula as keyof typeof CASES, place < 0 ? row : row.toSpliced(place, 0, null));
      return want === null || want.length > 1 ? want : want[0]!;
    });
    expect(answered).toBeGreaterThan(ROWS / 4);
  });

  it('CLIENT_STAGE at its two limits, a hair before and after them', async () => {
    const draw = drawn(10);
    const rows = Array.from({ length: ROWS / 5 }, () => {
      const gap = draw.pick([1 + draw.whole(90), draw.chance() * 90]);
      const [risk, lost] = draw.pick([
        [null, null],
        [1.5, 3],
        [2, 2],
        [3, 1.5],
      ] as const);
      const limit = (draw.pick([risk ?? 2, lost ?? 4]) as number) * gap;
      const days = draw.pick([limit, neighbour(limit, 1), neighbour(limit, -1)]);
      return [draw.whole(6), days, gap, risk, lost];
    });
    const got = await answers('client_stage', Array(5).fill('FLOAT64'), rows);
    const answered = compare(rows, got, row => refusedAsNull('CLIENT_STAGE', row.toSpliced(3, 0, null))?.[0] ?? null);
    expect(answered).toBeGreaterThan(ROWS / 10);
    expect(new Set(got)).toEqual(new Set([...CLIENT_STAGES, null]));
  });

  it('CLIENT_CHANCE', async () => {
    const { model: _, ...numbers } = functions.CLIENT_CHANCE.parameters;
    const draw = drawn(15);
    const models = [
      [0.5, 40, 0.9, 1.6],
      [2, 300, 0.1, 5],
      [1e-6, 1e6, 1e6, 1e-6],
      [0.5, 40, 0, 1.6],
      [0.5, 40, 0.9],
      [0.5, null, 0.9, 1.6],
      null,
    ];
    const rows = rowsOf(Object.values(numbers)).map(row => [...row, draw.pick([...models, ...models.slice(0, 2)])]);
    const types = ['FLOAT64', 'FLOAT64', 'FLOAT64', 'FLOAT64', 'ARRAY<FLOAT64>'];
    const got = await answers('client_chance', types, rows);
    const answered = compare(rows, got, row => {
      const model = row[4] as readonly Value[] | null;
      return refusedAsNull('CLIENT_CHANCE', [...row.slice(0, 4), model && [model]])?.[0] ?? null;
    });
    expect(answered).toBeGreaterThan(ROWS / 20);
    const oracles = [
      [1, 0, 200, 180],
      [2, 30, 200, 180],
      [6, 180, 200, 180],
      [6, 60, 200, 180],
      [13, 700, 730, 180],
    ].map(row => [...row, models[0]!]);
    const said = [0.102644106, 0.177648645, 0.781884235, 0.053528181, 0.836638048];
    expect(isNear(await answers('client_chance', types, oracles), said)).toBe(true);
  });

  it('IDEAL_SCORE', async () => {
    const draw = drawn(8);
    const extreme = () => draw.pick([-5.000001, 5.000001, 7, -70]);
    const score = () =>
      draw.chance() < 0.02 ? extreme() : draw.pick([null, -5, 5, 0, draw.whole(11) - 5, draw.chance() * 10 - 5]);
    const weights = () =>
      draw.pick([
        null,
        null,
        [3, 2, 1, 1, 1],
        Array.from({ length: 5 }, () => draw.pick([0, draw.chance() * 3])),
        [1e308, 1e308, 1e308, 1e308, 1e308],
        [1e-300, 0, 1e-300, 0, 2e-300],
        [1, 2],
        [0, 0, 0, 0, 0],
        [1, -1, 1, 1, 1],
        [1, null, 1, 1, 1],
        [null, null, null, null, null],
      ]);
    const scales = [null, null, 'points', 'percent', 'punkty', 'Проценты', 'nothing'];
    const rows = Array.from({ length: ROWS }, () => [
      draw.chance() < 0.02 ? [null, null, null, null, null] : Array.from({ length: 5 }, score),
      weights(),
      draw.pick(scales),
    ]);
    const got = await answers('ideal_score', ['ARRAY<FLOAT64>', 'ARRAY<FLOAT64>', 'STRING'], rows);
    const answered = compare(rows, got, ([scores, weight, scale]) => {
      const want = refusedAsNull('IDEAL_SCORE', [[scores], weight && [weight], scale]);
      return want === null ? null : want[0]!;
    });
    expect(answered).toBeGreaterThan(ROWS / 4);
  });
});

describe('names are compared as in the sheet', () => {
  it('every letter of Latin, Greek and Cyrillic, and what is no letter', async () => {
    const codes = Array.from({ length: 0x2c00 }, (_, code) => code + 1);
    const rows = codes.filter(code => !NEWER(code)).map(code => [`a${String.fromCharCode(code)}b`]);
    compare(rows, await answers('name_key', ['STRING'], rows), ([name]) => nameKey(name as string));
  });

  it('spellings that differ in case, blanks and composition', async () => {
    const draw = drawn(9);
    const blanks = [' ', '  ', '\t', '\u00a0', '\u2009', '\ufeff', '\u3000', '\u0085', '\u200b', '\v', '\n'];
    const letters = [
      'Ż',
      'ó',
      'Ł',
      'É',
      'E\u0301',
      'o\u0301',
      'Z\u0307',
      'İ',
      'I',
      'ß',
      'ẞ',
      'Σ',
      'ς',
      'Ё',
      'Е\u0308',
      'й',
      'и\u0306',
    ];
    const others = ['Å', 'ﬁ', 'Ǆ', 'Ω', 'a', 'B', 'ʼ', '中', '😀', 'Ａ', 'Ⅷ', '_', '%', "'", '"', '\\', '$1'];
    const rows = Array.from({ length: ROWS }, () => [
      Array.from({ length: 1 + draw.whole(8) }, () =>
        draw.pick(draw.chance() < 0.25 ? blanks : [...letters, ...others]),
      ).join(''),
    ]);
    compare(rows, await answers('tidy_name', ['STRING'], rows), ([name]) => tidyName(name as string));
    compare(rows, await answers('name_key', ['STRING'], rows), ([name]) => nameKey(name as string));
    expect(await answers('name_key', ['STRING'], [[null]])).toEqual([null]);
  });
});

/** Letters that came into Unicode later than the engine knows: Georgian capitals, and none of the languages here. */
const NEWER = (code: number) => (code >= 0x1c80 && code <= 0x1cbf) || code === 0x2c2f;

it('features that BigQuery has not are off', async () => {
  for (const sql of ['ARRAY_FILTER([1], x -> x > 1)', 'PI()', 'CAST(1 AS DOUBLE)', 'CAST(1 AS INT32)', 'NULLIFZERO(0)'])
    await expect(dataset.query(`SELECT ${sql}`)).rejects.toThrow();
});
