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
    REFERRAL_MEETINGS: 'referral_meetings',
  } as const;

  it.each(Object.entries(CASES))('%s', (formula, name) => {
    const draw = drawn(3);
    const body = bodyOf(name);
    const answered = calls(() => {
      const given = numbers(formula as keyof typeof CASES, draw);
      const got = body(...given);
      return [given, typeof got === 'object' && got !== null ? Object.values(got) : one(got), formula];
    });
    expect(answered).toBeGreaterThan(CALLS / 12);
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

  it('IDEAL_TRAIT_TEST, trait by trait', () => {
    const draw = drawn(6);
    const body = bodyOf('trait_test');
    const score = () =>
      draw.pick([null, 5, -5, draw.whole(11) - 5, draw.whole(21) / 2 - 5, draw.chance() < 0.02 ? 6 : 1]);
    const answered = calls(() => {
      const side = () => Array.from({ length: draw.whole(7) }, score);
      const [best, worst] = [side(), side()];
      const column = (scores: readonly unknown[]) => (scores.length === 0 ? null : scores.map(each => [each]));
      return [[column(best), column(worst)], one(body(best, worst)), 'IDEAL_TRAIT_TEST'];
    });
    expect(answered).toBeGreaterThan(CALLS / 4);
    const many = Array.from({ length: 101 }, (_, i) => (i % 11) - 5);
    expect(body(many, many)).toBeNull();
    expect(refusedAsNull('IDEAL_TRAIT_TEST', [many.map(each => [each]), many.map(each => [each])])).toBeNull();
    expect(body(many.slice(1), many.slice(1))).toBe(
      refusedAsNull('IDEAL_TRAIT_TEST', [many.slice(1).map(each => [each]), many.slice(1).map(each => [each])])![0],
    );
  });

  it('CLIENT_MODEL, learned from clients who were drawn, some of them unknown or turned', () => {
    const draw = drawn(14);
    const body = bodyOf('client_model');
    let answered = 0;
    for (let fit = 0; fit < 40; fit++) {
      const clients = Array.from({ length: 15 + draw.whole(150) }, () => {
        const purchases = draw.pick([0, 1, 1, 2, 3, 1 + draw.whole(9)]);
        const since = draw.whole(720);
        const last = purchases > 1 ? draw.whole(since + 1) : 0;
        return [draw.chance() < 0.03 ? null : purchases, last, draw.chance() < 0.03 ? null : since] as const;
      });
      if (draw.chance() < 0.1) clients.push([2, 10, 9]);
      if (draw.chance() < 0.1) clients.push([1, 1, 9]);
      if (draw.chance() < 0.1) clients.push([draw.pick([2.5, -1, 100_001]), 1, 2]);
      const columns = ([0, 1, 2] as const).map(place => clients.map(client => client[place]));
      const want = refusedAsNull(
        'CLIENT_MODEL',
        columns.map(column => column.map(cell => [cell])),
      );
      const got = body(...columns) as object | null;
      expect(got && Object.values(got)).toEqual(want);
      if (want !== null) answered++;
    }
    expect(answered).toBeGreaterThan(10);
    expect(answered).toBeLessThan(40);
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

/** A single number as the one cell that a formula answers. */
const one = (answer: unknown) => (answer === null ? null : [answer]);

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
