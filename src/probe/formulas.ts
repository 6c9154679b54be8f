type Given = ArrayLike<unknown>;

/** What the probe's cells call. Each gets its `arguments`, so that one left out is told from an empty one. */
export const formulas = {
  /** Tells what arrived. */
  PROBE_TELL: (given: Given) => `${given.length} given: ${Array.from(given, tell).join(', ')}`,

  /** Tells how many rows and columns arrived. */
  PROBE_COUNT: ({ 0: rows }: Given) => (Array.isArray(rows) ? `${rows.length}×${rows[0].length}` : tell(rows)),

  /** Gives back a value of the kind that is asked for. */
  PROBE_RESULT: ({ 0: kind }: Given) => RESULTS[String(kind)],

  /** Fails with a sentence, as our formulas do. */
  PROBE_FAIL: () => {
    throw new Error('years: 2.5 is no whole number. Write 2 or 3.');
  },
};

const RESULTS: Readonly<Record<string, unknown>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  null: null,
  undefined: undefined,
  empty: '',
  get day() {
    return new Date(2026, 0, 15, 12);
  },
  rows: [['first'], [''], ['third']],
};

function tell(value: unknown): string {
  if (Array.isArray(value)) return `rows ${value.length}×${value[0].length}`;
  if (Object.prototype.toString.call(value) === '[object Date]') return 'date';
  if (typeof value === 'string') return `text "${value}"`;
  return value === null || value === undefined ? String(value) : `${typeof value} ${value}`;
}
