import { describe, expect, it } from 'vitest';
import { type Buyers, buyingLikelihood, distinctBuyers } from '../../../src/core/retention/buyingLikelihood';
import { fitBuyingModel } from '../../../src/core/retention/buyingModel';
import { chanceToBuy } from '../../../src/core/retention/chanceToBuy';
import { type Hill, maximise } from '../../../src/core/statistics/maximise';
import { sampled } from '../../inFull';
import { draws } from '../draws';

const TRUE = { r: 0.8, alpha: 60, a: 0.8, b: 2.5 };
const CLIENTS = 1500;
const AHEAD = 182;

type Draw = ReturnType<typeof draws>;

/** A gamma draw of scale 1 by the sum of its parts: whole exponentials, and Johnk’s method for the rest. */
function gammaDraw(shape: number, { chance, exponential }: Draw): number {
  let sum = 0;
  for (let whole = 1; whole <= shape; whole++) sum += exponential();
  const rest = shape - Math.floor(shape);
  if (rest === 0) return sum;
  for (;;) {
    const [x, y] = [chance() ** (1 / rest), chance() ** (1 / (1 - rest))];
    if (x + y <= 1) return sum + exponential() * (x / (x + y));
  }
}

/** Clients who buy and leave as the model says; `later` is whether they bought again in the days after. */
function simulate(seed: number) {
  const draw = draws(seed);
  const rows = Array.from({ length: CLIENTS }, () => {
    const rate = gammaDraw(TRUE.r, draw) / TRUE.alpha;
    const [x, y] = [gammaDraw(TRUE.a, draw), gammaDraw(TRUE.b, draw)];
    const leaves = x / (x + y);
    const sinceFirst = 100 + 600 * draw.chance();
    let [repeats, firstToLast, later] = [0, 0, false];
    for (let day = 0; draw.chance() >= leaves; ) {
      day += draw.exponential(1 / rate);
      if (day > sinceFirst) {
        later = day <= sinceFirst + AHEAD;
        break;
      }
      repeats++;
      firstToLast = day;
    }
    return { repeats, firstToLast, sinceFirst, later };
  });
  const buyers: Buyers = {
    repeats: rows.map(row => row.repeats),
    firstToLast: rows.map(row => row.firstToLast),
    sinceFirst: rows.map(row => row.sinceFirst),
  };
  return { rows, buyers };
}

/** The standard errors of the logarithms of r, alpha, a, b at the top, from how the slopes bend there. */
function standardErrors(hill: Hill, top: Float64Array): number[] {
  const step = 1e-4;
  const bends = Array.from(top, (_, i) => {
    const slopesAt = (by: number) => {
      const slopes = new Float64Array(4);
      hill(
        top.map((value, j) => (j === i ? value + by : value)),
        slopes,
      );
      return slopes;
    };
    const [higher, lower] = [slopesAt(step), slopesAt(-step)];
    return Array.from(higher, (slope, j) => -(slope - lower[j]!) / (2 * step));
  });
  return inverse(bends).map((row, i) => Math.sqrt(row[i]!));
}

function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i]![i]!;
    rows[i] = rows[i]!.map(value => value / pivot);
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]!;
      rows[k] = rows[k]!.map((value, j) => value - factor * rows[i]![j]!);
    }
  }
  return rows.map(row => row.slice(rows.length));
}

const logsOf = ({ r, alpha, a, b }: typeof TRUE) => Float64Array.from([r, alpha, a, b], Math.log);

const worlds = Array.from({ length: Math.max(8, Math.ceil(sampled(80).numRuns)) }, (_, i) => simulate(100 + i));
const fits = worlds.map(({ buyers }) => fitBuyingModel(buyers));

describe('simulated clients', () => {
  it('give their four numbers back, within the standard errors', () => {
    const apart = worlds.flatMap(({ buyers }, world) => {
      const top = logsOf(fits[world]!);
      const errors = standardErrors(buyingLikelihood(distinctBuyers(buyers)), top);
      return errors.map((error, i) => Math.abs(top[i]! - logsOf(TRUE)[i]!) / error);
    });
    // Two in three within one error, nineteen in twenty within two, none beyond four.
    expect(apart.filter(errors => errors <= 1).length / apart.length).toBeGreaterThan(0.5);
    expect(apart.filter(errors => errors <= 2).length / apart.length).toBeGreaterThan(0.85);
    expect(Math.max(...apart)).toBeLessThan(4);
  });

  it('are fitted as well as from twenty other starts', () => {
    const { chance } = draws(5);
    for (const [world, { buyers }] of worlds.slice(0, 3).entries()) {
      const hill = buyingLikelihood(distinctBuyers(buyers));
      const height = hill(logsOf(fits[world]!), new Float64Array(4));
      for (let start = 0; start < 20; start++) {
        const from = Array.from(logsOf(TRUE), value => value + 6 * (chance() - 0.5));
        expect(maximise(hill, from).value).toBeLessThanOrEqual(height + 0.01);
      }
    }
  });

  it('buy again as often as they are said to, tenth by tenth', () => {
    const told = worlds
      .flatMap(({ rows }, world) =>
        rows.map(row => ({ chance: chanceToBuy(row, fits[world]!, AHEAD), later: row.later })),
      )
      .sort((one, other) => one.chance - other.chance);
    const size = told.length / 10;
    for (let tenth = 0; tenth < 10; tenth++) {
      const group = told.slice(tenth * size, (tenth + 1) * size);
      const said = group.reduce((sum, { chance }) => sum + chance, 0) / group.length;
      const came = group.filter(({ later }) => later).length / group.length;
      expect(Math.abs(said - came)).toBeLessThan(4 * Math.sqrt((said * (1 - said)) / group.length) + 0.01);
    }
  });
});
