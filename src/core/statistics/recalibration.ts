/** What turns chances into better ones: ln of the odds becomes shift + slope · ln of the odds (Cox 1958). */
export interface Recalibration {
  readonly shift: number;
  readonly slope: number;
}

/** No chance is nearer to 0 or 1 than this: none moves the line by itself. */
const NEAREST = 1e-6;
const MOST_STEPS = 50;
const SMALLEST_STEP = 1e-10;
/** Shifts beyond this make every chance 0 or 1. */
const FARTHEST = 50;

/**
 * The line by which chances would have fitted best to what came, and twice the gain in ln likelihood over leaving them
 * as they are: where they are true, that is chi-squared with two degrees of freedom.
 */
export function recalibration(
  chances: ArrayLike<number>,
  came: ArrayLike<boolean | number>,
): Recalibration & { readonly gain: number } {
  const odds = Float64Array.from(chances, logOdds);
  let line: Recalibration = { shift: 0, slope: 1 };
  const before = likelihood(odds, came, line);
  let reached = before;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const step = newtonStep(odds, came, line);
    let next = line;
    let height = Number.NEGATIVE_INFINITY;
    // A whole step may overshoot: halved until it leads up.
    for (let length = 1; length > SMALLEST_STEP && !(height >= reached); length /= 2) {
      next = { shift: line.shift + length * step.shift, slope: line.slope + length * step.slope };
      height = likelihood(odds, came, next);
    }
    if (!(height - reached > SMALLEST_STEP)) break;
    [line, reached] = [next, height];
  }
  return { ...line, gain: 2 * (reached - before) };
}

/** The shift that fits best to what came, with a given slope: as many come as it says. */
export function shiftAt(slope: number, chances: ArrayLike<number>, came: ArrayLike<boolean | number>): number {
  const odds = Float64Array.from(chances, logOdds);
  const missed = (shift: number) =>
    odds.reduce((sum, x, row) => sum + (came[row] ? 1 : 0) - 1 / (1 + Math.exp(-(shift + slope * x))), 0);
  let [low, high] = [-FARTHEST, FARTHEST];
  while (high - low > SMALLEST_STEP) {
    const middle = (low + high) / 2;
    if (missed(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A chance as the line has it. */
export function recalibrated(chance: number, { shift, slope }: Recalibration): number {
  if (chance <= 0 || chance >= 1) return chance;
  return 1 / (1 + ((1 - chance) / chance) ** slope * Math.exp(-shift));
}

function logOdds(chance: number): number {
  const inside = Math.min(Math.max(chance, NEAREST), 1 - NEAREST);
  return Math.log(inside / (1 - inside));
}

function likelihood(odds: Float64Array, came: ArrayLike<boolean | number>, { shift, slope }: Recalibration): number {
  return odds.reduce((sum, x, row) => {
    const moved = shift + slope * x;
    const against = came[row] ? -moved : moved;
    return sum - Math.max(against, 0) - Math.log1p(Math.exp(-Math.abs(against)));
  }, 0);
}

function newtonStep(odds: Float64Array, came: ArrayLike<boolean | number>, line: Recalibration): Recalibration {
  let [byShift, bySlope, bend, bendBoth, bendSlope] = [0, 0, 0, 0, 0];
  odds.forEach((x, row) => {
    const chance = 1 / (1 + Math.exp(-(line.shift + line.slope * x)));
    const missed = (came[row] ? 1 : 0) - chance;
    const weight = chance * (1 - chance);
    byShift += missed;
    bySlope += missed * x;
    bend += weight;
    bendBoth += weight * x;
    bendSlope += weight * x * x;
  });
  const size = bend * bendSlope - bendBoth * bendBoth;
  return {
    shift: (byShift * bendSlope - bySlope * bendBoth) / size,
    slope: (bySlope * bend - byShift * bendBoth) / size,
  };
}
