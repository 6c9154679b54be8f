import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as functions from '../../../src/functions';
import type { CustomFunction } from '../../../src/functions/customFunction';
import { type Drawn, drawn, edges, usual } from './drawn';
import { DATASET, openBuilt } from './openBuilt';
import { type Dataset, openDataset } from './openDataset';
import { refusedAsNull } from './refusedAsNull';
import { createFunctions } from './runGraph';

const CALLS = 3000;
let dataset: Dataset;

// Google's analyzer takes the statements apart, and checks their types.
beforeAll(async () => {
  dataset = await openDataset();
  await createFunctions(dataset, (await openBuilt('javascript')).graph);
});
afterAll(() => dataset.stop());

/** The body as BigQuery would run it: FLOAT64 as a number, NULL as null, ARRAY as an array. */
function bodyOf(name: string): (...given: readonly unknown[]) => unknown {
  const { parameters, code } = dataset.javascript.get(`${DATASET}.${name}`)!;
  return vm.runInContext(`(function(${parameters.join(',')}) {${code}})`, vm.createContext({}));
}

/** Cells of single numbers: half of the calls are such as people make, the others have edges among them. */
function numbers(name: keyof typeof functions, draw: Drawn): readonly unknown[] {
  const parameters = Object.values((functions[name] as CustomFunction).parameters);
  const isUsual = draw.chance() < 0.5;
  return parameters.map(parameter =>
    isUsual || draw.chance() < 0.7 ? usual(parameter, draw) : draw.pick(edges(parameter)),
  );
}

describe('the algorithms in JavaScript answer as the formulas do, to the last bit', () => {
  const CASES = {
    REFERRAL_VALUE: 'referral_value',
    REFERRAL_PACE: 'referral_pace',
    REFERRAL_CHANCE: 'referral_chance',
    REFERRAL_FORECAST: 'referral_forecast',
  } as const;

  it.each(Object.entries(CASES))('%s', (formula, name) => {
    const draw = drawn(3);
    const body = bodyOf(name);
    const answered = calls(() => {
      const given = numbers(formula as keyof typeof CASES, draw);
      const got = body(...given);
      return [given, got === null ? null : Object.values(Object(got)).concat(Object(got) === got ? [] : got), formula];
    });
    expect(answered).toBeGreaterThan(CALLS / 8);
  });

  it('REFERRAL_OUTLOOK', () => {
    const draw = drawn(4);
    const body = bodyOf('referral_outlook');
    const chance = () => draw.pick([draw.chance(), draw.chance(), 0, 1, null, draw.chance() < 0.05 ? 1.2 : 0.5]);
    const answered = calls(() => {
      const chances = Array.from({ length: draw.whole(30) }, chance);
      const confidence = draw.pick([null, 0.9, 0.5, 0, 1, 0.99]);
      const got = body(chances, confidence);
      return [[chances.length ? [chances] : null, confidence], got && Object.values(got), 'REFERRAL_OUTLOOK'];
    });
    expect(answered).toBeGreaterThan(CALLS / 4);
  });

  it('REFERRAL_OUTLOOK of ten thousand chances, and of one more', () => {
    const body = bodyOf('referral_outlook');
    const chances = Array.from({ length: 10_000 }, (_, i) => (i % 40) / 40);
    expect(Object.values(body(chances, null)!)).toEqual(refusedAsNull('REFERRAL_OUTLOOK', [[chances], null]));
    expect(body([...chances, 0.5], null)).toBeNull();
    expect(refusedAsNull('REFERRAL_OUTLOOK', [[[...chances, 0.5]], null])).toBeNull();
  });

  it('IDEAL_GAPS, whose traits are told by their places', () => {
    const draw = drawn(5);
    const body = bodyOf('ideal_gaps');
    const traits = ['a', 'b', 'c', 'd', 'e'];
    const score = () =>
      draw.pick([null, 5, -5, draw.whole(11) - 5, draw.chance() * 10 - 5, draw.chance() < 0.05 ? 6 : 0]);
    const weights = [null, [3, 2, 1, 1, 1], [0.1, 0.3, 0.3, 0.1, 0.2], [0, 0, 0, 0, 0], [1, 2], [1, null, 1, 1, 1]];
    const answered = calls(() => {
      const scores = traits.map(score);
      const weight = draw.pick(weights);
      const count = draw.pick([null, null, 1, 2, 5, 5, 0, 2.5]);
      const places = body(scores, weight, count) as readonly number[] | null;
      const named = places?.map(place => {
        const written = String(Number(scores[place - 1]!.toPrecision(12))).replace('-', '−');
        return `${traits[place - 1]} (${written})`;
      });
      const cells = named && Array.from({ length: count ?? 3 }, (_, i) => named[i] ?? null);
      const given = [[scores], [traits], weight && [weight], count];
      return [given, cells?.every(cell => cell === null) ? null : (cells ?? null), 'IDEAL_GAPS'];
    });
    expect(answered).toBeGreaterThan(CALLS / 4);
  });
});

/** Makes all calls, compares each, and gives how many were answered. */
function calls(make: () => readonly [given: readonly unknown[], got: unknown, formula: string]): number {
  let answered = 0;
  for (let i = 0; i < CALLS; i++) {
    const [given, got, formula] = make();
    const want = refusedAsNull(formula as keyof typeof functions, given);
    if (want !== null) answered++;
    if (!isSame(got, want)) expect([given, got]).toEqual([given, want]);
  }
  return answered;
}

/** The same bits: 0 is not −0. */
function isSame(got: unknown, want: readonly unknown[] | null): boolean {
  if (want === null || !Array.isArray(got)) return got === want;
  return got.length === want.length && want.every((each, i) => Object.is(each, got[i]));
}
