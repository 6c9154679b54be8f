/** A function to be made as large as possible: its value at a point, and its slopes there, written into `slopes`. */
export type Hill = (point: Float64Array, slopes: Float64Array) => number;

const MOST_STEPS = 500;
/** A step that gains less than this is the last. */
const NO_GAIN = 1e-9;
const SHORTEST = 1e-12;
/** Of the gain that the slope promises, so much must come true (Armijo’s rule). */
const KEPT_PROMISE = 1e-4;
/** The first step is no longer than this. */
const FIRST_STEP = 0.5;

/** A point from where no step leads higher, climbing from `start` by BFGS (Nocedal and Wright 2006, chapter 6). */
export function maximise(
  hill: Hill,
  start: readonly number[],
): { readonly point: Float64Array; readonly value: number } {
  const size = start.length;
  let point = Float64Array.from(start);
  let slopes = new Float64Array(size);
  let value = hill(point, slopes);
  let bends = unit(size);
  let fresh = true;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const towards = times(bends, slopes);
    const promised = dot(towards, slopes);
    const length = fresh ? Math.min(1, FIRST_STEP / Math.sqrt(dot(towards, towards))) : 1;
    const next = promised > 0 ? stepFrom({ hill, point, value, towards, promised }, length) : undefined;
    const gain = next === undefined ? 0 : next.value - value;
    if (next !== undefined) {
      bends = bent(bends, difference(next.point, point), difference(slopes, next.slopes));
      ({ point, slopes, value } = next);
    }
    if (gain < NO_GAIN) {
      // What was learned of the bends may mislead: once more straight up.
      if (fresh) break;
      bends = unit(size);
      fresh = true;
    } else fresh = false;
  }
  return { point, value };
}

interface Climb {
  readonly hill: Hill;
  readonly point: Float64Array;
  readonly value: number;
  readonly towards: Float64Array;
  readonly promised: number;
}

/** The first point, going back by halves, that keeps enough of what the slope promises. */
function stepFrom({ hill, point, value, towards, promised }: Climb, longest: number) {
  for (let length = longest; length > SHORTEST; length /= 2) {
    const next = point.map((at, i) => at + length * towards[i]!);
    const slopes = new Float64Array(point.length);
    const height = hill(next, slopes);
    if (height >= value + KEPT_PROMISE * length * promised) return { point: next, slopes, value: height };
  }
  return undefined;
}

type Matrix = readonly Float64Array[];

function unit(size: number): Matrix {
  return Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (_, i) => (i === row ? 1 : 0)));
}

/** The bends after a step along which the slopes fell by `fall`. */
function bent(bends: Matrix, step: Float64Array, fall: Float64Array): Matrix {
  const along = dot(step, fall);
  if (!(along > 0)) return bends;
  const turned = times(bends, fall);
  const scale = (1 + dot(fall, turned) / along) / along;
  return bends.map((row, i) =>
    row.map((bend, j) => bend + scale * step[i]! * step[j]! - (turned[i]! * step[j]! + step[i]! * turned[j]!) / along),
  );
}

function times(matrix: Matrix, vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, row => dot(row, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!);
}
