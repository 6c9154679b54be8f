/**
 * How a function of Sheets takes an argument: `each` cell for itself, so that ARRAYFORMULA answers row by row; `all`
 * cells together; a `range` as it stands, never a computed one.
 */
export type Takes = 'each' | 'all' | 'range';

export interface NativeFunction {
  readonly takes: readonly Takes[];
  /** Fewest arguments. */
  readonly least: number;
  /** So many of the last arguments may come again and again. */
  readonly repeats?: number;
  /** Computes with arrays without ARRAYFORMULA around it. */
  readonly arrays?: true;
}

const each = (count: number, least = count): NativeFunction => ({
  takes: Array.from({ length: count }, () => 'each'),
  least,
});
const aggregate: NativeFunction = { takes: ['all'], least: 1, repeats: 1 };

/** What templates may call: it means the same in Google Sheets, here, and, but for what its test names, in IronCalc. */
export const nativeFunctions: Readonly<Record<string, NativeFunction>> = {
  ABS: each(1),
  ARRAY_CONSTRAIN: { takes: ['all', 'each', 'each'], least: 3, arrays: true },
  ARRAYFORMULA: { ...each(1), arrays: true },
  CHAR: each(1),
  CONCAT: each(2),
  COUNT: aggregate,
  COUNTIF: { takes: ['range', 'each'], least: 2 },
  COUNTIFS: { takes: ['range', 'each'], least: 2, repeats: 2 },
  DATE: each(3),
  DAYS: each(2),
  EXP: each(1),
  FILTER: { takes: ['all', 'all'], least: 2, repeats: 1, arrays: true },
  HSTACK: aggregate,
  IF: each(3),
  IFERROR: each(2),
  IFNA: each(2),
  INDEX: { takes: ['all', 'all', 'all'], least: 2 },
  INT: each(1),
  ISERROR: each(1),
  ISNUMBER: each(1),
  LOWER: each(1),
  MAX: aggregate,
  MEDIAN: aggregate,
  MIN: aggregate,
  MONTH: each(1),
  NA: each(0),
  'POISSON.DIST': each(3),
  ROUND: each(2),
  ROW: each(1),
  SEQUENCE: each(1),
  SORT: { takes: ['all', 'all', 'all'], least: 3, arrays: true },
  SUBSTITUTE: each(3),
  SUM: aggregate,
  SUMIF: { takes: ['range', 'each', 'range'], least: 2 },
  SUMPRODUCT: { ...aggregate, arrays: true },
  TRIM: each(1),
  VALUE: each(1),
  VSTACK: aggregate,
  XLOOKUP: { takes: ['each', 'all', 'all', 'each'], least: 3 },
  YEAR: each(1),
};

/** How the function takes the argument at this place; undefined beyond its last. */
export function takesAt({ takes, repeats = 0 }: NativeFunction, place: number): Takes | undefined {
  if (place < takes.length || repeats === 0) return takes[place];
  return takes[takes.length - repeats + ((place - takes.length) % repeats)];
}
