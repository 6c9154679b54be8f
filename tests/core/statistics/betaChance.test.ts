import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { betaChance } from '../../../src/core/statistics/betaChance';
import { betaInterval } from '../../../src/core/statistics/betaInterval';
import { betaQuantile } from '../../../src/core/statistics/betaQuantile';

const SHAPES = [0.01, 0.3, 1, 1.5, 2, 7, 9, 40.5, 300];
const CHANCES = [1e-12, 0.001, 0.025, 0.05, 0.3, 0.5];
const at = (x: number) => ({ x, rest: 1 - x });

/** P(at least a of a + b − 1 tries succeed), a and b whole: the same number, by adding up. */
function byAddingUp(a: number, b: number, { x, rest }: { readonly x: number; readonly rest: number }): number {
  const tries = a + b - 1;
  let [sum, ways] = [0, 1];
  for (let k = 0; k <= tries; k++) {
    if (k >= a) sum += ways * x ** k * rest ** (tries - k);
    ways *= (tries - k) / (k + 1);
  }
  return sum;
}

describe('the beta distribution', () => {
  it('is the chance of so many successes, for whole numbers', () => {
    for (const a of [1, 2, 5, 31]) {
      for (const b of [1, 3, 9, 99]) {
        for (const x of [1e-9, 0.01, 0.1, 0.37, 0.5, 0.9, 0.999999]) {
          const sum = byAddingUp(a, b, at(x));
          expect(Math.abs(betaChance({ a, b }, at(x)) - sum)).toBeLessThanOrEqual(1e-12 * sum);
        }
      }
    }
  });

  it('is what another implementation gives, over a wide grid', () => {
    for (const a of SHAPES) {
      for (const b of SHAPES) {
        for (let x = 0.02; x < 1; x += 0.07) {
          expect(betaChance({ a, b }, at(x))).toBeCloseTo(jStat.ibeta(x, a, b), 6);
        }
        for (const chance of CHANCES.slice(1)) {
          // The other one gives up among the last digits: it is asked for what lies below its answer.
          const theirs = jStat.ibetainv(chance, a, b);
          if (theirs > 1e-6 && theirs < 1 - 1e-6) {
            expect(betaChance({ a, b }, at(theirs))).toBeCloseTo(chance, 6);
            expect(betaQuantile({ a, b }, chance).x).toBeCloseTo(theirs, 5);
          }
        }
      }
    }
  });

  it('and its quantile undo each other, also for a million and for next to nothing', () => {
    for (const a of [...SHAPES, 1e6, 1e9]) {
      for (const b of [...SHAPES, 1e6, 1e9, 1e300]) {
        for (const chance of CHANCES) {
          const share = betaQuantile({ a, b }, chance);
          expect(share.x + share.rest).toBeCloseTo(1, 15);
          if (share.x < 1e-300 || share.rest < 1e-300) continue;
          expect(Math.abs(betaChance({ a, b }, share) / chance - 1)).toBeLessThan(1e-8);
        }
      }
    }
  });

  it('has a middle of one point where nothing need be sure, and stays within 0 and 1 where all must', () => {
    const { low, high } = betaInterval({ a: 3, b: 5 }, 0);
    expect(low).toBeCloseTo(high, 12);
    for (const confidence of [0.999999, 1 - 2 ** -53]) {
      for (const shape of [
        { a: 1, b: 9 },
        { a: 1e9, b: 1e9 },
        { a: 1, b: 1e-16 },
        { a: 1, b: 1e300 },
      ]) {
        const { low, high } = betaInterval(shape, confidence);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  });
});
