import type { Hill } from '../statistics/maximise';

/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
const { abs, exp, log, max } = Math;

/** Clients with a purchase, in columns of one length; days from the first purchase on. */
export interface Buyers {
  /** Purchases after the first. */
  readonly repeats: ArrayLike<number>;
  readonly firstToLast: ArrayLike<number>;
  readonly sinceFirst: ArrayLike<number>;
}

export interface DistinctBuyers extends Buyers {
  /** How many of them are equal. */
  readonly clients: ArrayLike<number>;
}

/** Numbers of the model beyond e to this power change no chance, and lose their digits. */
const LARGEST_LOGARITHM = 16;

/** Each kind of client once, with how many there are, in an order that does not depend on that of the rows. */
export function distinctBuyers({ repeats, firstToLast, sinceFirst }: Buyers): DistinctBuyers {
  const order = Array.from(repeats, (_, row) => row).sort(
    (a, b) => repeats[a]! - repeats[b]! || firstToLast[a]! - firstToLast[b]! || sinceFirst[a]! - sinceFirst[b]!,
  );
  const kinds: number[] = [];
  const clients: number[] = [];
  for (const row of order) {
    const last = kinds[kinds.length - 1];
    const equal =
      last !== undefined &&
      repeats[row] === repeats[last] &&
      firstToLast[row] === firstToLast[last] &&
      sinceFirst[row] === sinceFirst[last];
    if (equal) clients[clients.length - 1]!++;
    else {
      kinds.push(row);
      clients.push(1);
    }
  }
  const column = (of: ArrayLike<number>) => kinds.map(row => of[row]!);
  return { repeats: column(repeats), firstToLast: column(firstToLast), sinceFirst: column(sinceFirst), clients };
}

/**
 * The logarithm of how likely the model makes these clients, over the logarithms of r, alpha, a and b, with its slopes.
 * Gamma functions of a number and of that number plus a count differ by a product, which is summed up once for all.
 */
export function buyingLikelihood({ repeats, firstToLast, sinceFirst, clients }: DistinctBuyers): Hill {
  const most = repeats[repeats.length - 1]!;
  return (point, slopes) => {
    slopes.fill(0);
    if (point.some(logarithm => abs(logarithm) > LARGEST_LOGARITHM)) return Number.NEGATIVE_INFINITY;
    const [r, alpha, a, b] = Array.from(point, exp) as [number, number, number, number];
    const rising = { r: risingFrom(r, most), b: risingFrom(b, most), both: risingFrom(a + b, most + 1) };
    let sum = 0;
    let [byR, byAlpha, byA, byB] = [0, 0, 0, 0];
    for (let i = 0; i < repeats.length; i++) {
      const x = repeats[i]!;
      const logNow = log(alpha + sinceFirst[i]!);
      const logLast = log(alpha + firstToLast[i]!);
      const stays = log(b + x) - (r + x) * logNow;
      const left = log(a) - (r + x) * logLast;
      const larger = max(stays, left);
      const logEither = larger + log(exp(stays - larger) + exp(left - larger));
      const alive = exp(stays - logEither);
      const gone = exp(left - logEither);
      const equal = clients[i]!;
      sum += equal * (rising.r.logs[x]! + r * point[1]! + rising.b.logs[x]! - rising.both.logs[x + 1]! + logEither);
      byR += equal * (rising.r.slopes[x]! + point[1]! - alive * logNow - gone * logLast);
      byAlpha += equal * (r / alpha - (r + x) * (alive / (alpha + sinceFirst[i]!) + gone / (alpha + firstToLast[i]!)));
      byA += equal * (gone / a - rising.both.slopes[x + 1]!);
      byB += equal * (rising.b.slopes[x]! + alive / (b + x) - rising.both.slopes[x + 1]!);
    }
    slopes.set([r * byR, alpha * byAlpha, a * byA, b * byB]);
    return sum;
  };
}

/** ln(from · (from + 1) · … ), of so many factors as the place says, and its slope by `from`. */
function risingFrom(from: number, most: number) {
  const logs = new Float64Array(most + 1);
  const slopes = new Float64Array(most + 1);
  for (let k = 0; k < most; k++) {
    logs[k + 1] = logs[k]! + log(from + k);
    slopes[k + 1] = slopes[k]! + 1 / (from + k);
  }
  return { logs, slopes };
}
