import { seededChance } from '../../../../src/workbook/demo/seededChance';

export interface Simulation {
  readonly seed: number;
  readonly clients: number;
  /** The last day there is an order. */
  readonly lastDay: number;
  /** Shape and rate of the gamma distribution that each client's own rate comes from, in days. */
  readonly r: number;
  readonly alpha: number;
  /** Of the beta distribution of the chance to leave after a purchase; absent where nobody leaves. */
  readonly leaving?: { readonly a: number; readonly b: number };
  /** 1 buys at random, 4 with some regularity (Erlang), 100 in a fixed rhythm. */
  readonly regularity?: number;
}

/** First purchases are spread over so many days. */
const FIRST_PURCHASES = 500;

/** Order days of clients who buy and leave as said, the same for the same seed. */
export function simulatedBuyers(simulation: Simulation): number[][] {
  const { seed, clients, lastDay, r, alpha, leaving, regularity = 1 } = simulation;
  const chance = seededChance(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  /** Marsaglia and Tsang 2000. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - chance()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - chance()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return Array.from({ length: clients }, () => {
    const rate = gamma(r) / alpha;
    const stays = leaving === undefined ? Number.POSITIVE_INFINITY : gamma(leaving.b);
    const leaves = leaving === undefined ? 0 : gamma(leaving.a);
    const toLeave = leaves === 0 ? 0 : leaves / (leaves + stays);
    const days: number[] = [];
    for (let day = chance() * FIRST_PURCHASES; day <= lastDay; day += gamma(regularity) / regularity / rate) {
      days.push(Math.floor(day));
      if (chance() < toLeave) break;
    }
    return [...new Set(days)];
  });
}
