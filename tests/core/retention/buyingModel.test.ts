import { describe, expect, it } from 'vitest';
import { buyingLikelihood, distinctBuyers } from '../../../src/core/retention/buyingLikelihood';
import { fitBuyingModel } from '../../../src/core/retention/buyingModel';
import { chanceOfStaying, chanceToBuy } from '../../../src/core/retention/chanceToBuy';

const MODEL = { r: 0.5, alpha: 40, a: 0.9, b: 1.6 };
const POINT = Float64Array.from([MODEL.r, MODEL.alpha, MODEL.a, MODEL.b], Math.log);

/** Repeats, days from the first purchase to the last, days since the first; ln L, alive, chance of 180 days. */
const KNOWN = [
  [0, 0, 200, -0.475975174, 0.4205501, 0.102644106],
  [1, 30, 200, -6.650819258, 0.312739343, 0.177648645],
  [5, 180, 200, -26.136970469, 0.819633677, 0.781884235],
  [5, 60, 200, -23.455472032, 0.056112526, 0.053528181],
  [12, 700, 730, -64.982814092, 0.901914148, 0.836638048],
] as const;

const likelihoodOf = (buyers: readonly (readonly [number, number, number])[]) =>
  buyingLikelihood(
    distinctBuyers({
      repeats: buyers.map(([repeats]) => repeats),
      firstToLast: buyers.map(([, days]) => days),
      sinceFirst: buyers.map(([, , days]) => days),
    }),
  );

describe('one client in the model', () => {
  it.each(KNOWN)('%i repeats in %i of %i days', (repeats, firstToLast, sinceFirst, logLikelihood, alive, chance) => {
    const buyer = { repeats, firstToLast, sinceFirst };
    const value = likelihoodOf([[repeats, firstToLast, sinceFirst]])(POINT, new Float64Array(4));
    expect(value).toBeCloseTo(logLikelihood, 8);
    expect(chanceOfStaying(buyer, MODEL)).toBeCloseTo(alive, 8);
    expect(chanceToBuy(buyer, MODEL, 180)).toBeCloseTo(chance, 8);
  });

  it('a silence beyond any number is a client who has left', () => {
    const buyer = { repeats: 5000, firstToLast: 1, sinceFirst: 1e9 };
    expect(chanceToBuy(buyer, MODEL, 180)).toBe(0);
  });
});

describe('the likelihood', () => {
  it('has the slopes that small steps show', () => {
    const likelihood = likelihoodOf(KNOWN.map(([x, last, all]) => [x, last, all] as const));
    const slopes = new Float64Array(4);
    likelihood(POINT, slopes);
    const step = 1e-5;
    slopes.forEach((slope, i) => {
      const at = (by: number) =>
        likelihood(
          POINT.map((value, j) => (j === i ? value + by : value)),
          new Float64Array(4),
        );
      expect((at(step) - at(-step)) / (2 * step)).toBeCloseTo(slope, 6);
    });
  });

  it('counts equal clients as often as they come', () => {
    const once = likelihoodOf([[1, 30, 200]])(POINT, new Float64Array(4));
    const thrice = likelihoodOf([
      [1, 30, 200],
      [1, 30, 200],
      [1, 30, 200],
    ])(POINT, new Float64Array(4));
    expect(thrice).toBeCloseTo(3 * once, 9);
  });
});

describe('the fit', () => {
  /** Forty who bought once and went, and those who keep buying. */
  const buyers = Array.from({ length: 80 }, (_, i) =>
    i < 40 ? ([0, 0, 100 + i] as const) : ([i % 7, 10 * (i % 7) + (i % 5), 120 + i] as const),
  );
  const columns = (rows: typeof buyers) => ({
    repeats: rows.map(([x]) => x),
    firstToLast: rows.map(([, days]) => days),
    sinceFirst: rows.map(([, , days]) => days),
  });

  it('is the same whatever the order of the rows', () => {
    expect(fitBuyingModel(columns(buyers))).toEqual(fitBuyingModel(columns([...buyers].reverse())));
  });

  it('is refused where fewer than twenty bought twice', () => {
    const few = buyers.filter(([x], i) => x === 0 || i < 60);
    expect(() => fitBuyingModel(columns(few))).toThrow('tooFewRepeat');
  });

  it('ends on a top: no number of the model can be a little larger or smaller without loss', () => {
    const { r, alpha, a, b } = fitBuyingModel(columns(buyers));
    const likelihood = likelihoodOf(buyers);
    const top = Float64Array.from([r, alpha, a, b], Math.log);
    const height = likelihood(top, new Float64Array(4));
    for (let i = 0; i < 4; i++) {
      for (const by of [-0.05, 0.05]) {
        const beside = top.map((value, j) => (j === i ? value + by : value));
        expect(likelihood(beside, new Float64Array(4))).toBeLessThanOrEqual(height + 1e-6);
      }
    }
  });
});
