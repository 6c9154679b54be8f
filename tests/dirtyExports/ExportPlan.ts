import { chance } from './chance';
import type { Language } from './exportWords';

/** What an export is like: for each kind of dirt the form that it takes, the first of which is none. */
export type ExportPlan = { readonly seed: number; readonly language: Language; readonly lines: number } & {
  readonly [Kind in keyof typeof KINDS]: (typeof KINDS)[Kind][number];
};

/** Days, money, rows, columns. */
export const KINDS = {
  sheet: ['texts', 'typed', 'typedAbroad'],
  day: [
    'iso',
    'dmy/',
    'mdy/',
    'dmy.',
    'dmy-',
    'dmy/2',
    'mdy/2',
    'dmy.2',
    'ymd/2',
    'mdyTime',
    'isoTime',
    'offset',
    'zulu',
    'named',
    'namedShort',
    'namedFirst',
    'compact',
    'serial',
    'unix',
    'unixMs',
    'comma',
    'month',
    'firstTwelve',
  ],
  money: ['plain', 'comma', 'groupedComma', 'groupedPoint', 'spaced', 'swiss', 'exponent', 'wholeComma', 'wholePoint'],
  sign: ['none', 'before', 'after', 'code'],
  minus: ['front', 'brackets', 'behind', 'dash'],
  currencies: ['one', 'column', 'amounts'],
  header: ['one', 'titles', 'two', 'none'],
  again: ['no', 'yes'],
  totals: ['none', 'end', 'dated', 'unnamed'],
  client: ['name', 'number', 'above', 'first', 'parts', 'customerParts'],
  statuses: ['0', '1', '2', '3'],
  documents: ['no', 'yes'],
  probability: ['no', 'percent', 'plain', 'share'],
  cancelled: ['no', 'yes'],
  refund: ['no', 'yes'],
  returns: ['no', 'yes'],
  order: ['none', 'each', 'lines', 'repeated'],
  pieces: ['none', 'beside', 'times', 'discountPercent', 'discountSign', 'discountShare', 'discountMoney'],
  scale: ['one', 'thousands', 'cents'],
  ledger: ['no', 'columns', 'mark'],
  profit: ['none', 'money', 'marginPlain', 'marginPercent', 'marginShare'],
  traps: ['0', '1', '2', '4'],
  blanks: ['no', 'column', 'rows'],
  footer: ['no', 'yes'],
  faults: ['no', 'yes'],
  columns: ['usual', 'mixed'],
  rows: ['byDay', 'backwards', 'mixed'],
} as const;

/** How often each kind is there at all. */
const LIKELY: Readonly<Partial<Record<keyof typeof KINDS, number>>> = {
  sheet: 0.7,
  day: 0.8,
  money: 0.6,
  sign: 0.3,
  minus: 0.5,
  statuses: 0.35,
  traps: 0.5,
  columns: 0.5,
  rows: 0.4,
  order: 0.3,
  scale: 0.07,
  ledger: 0.04,
  probability: 0.07,
  client: 0.3,
  header: 0.3,
};
const SELDOM = 0.15;

export function drawPlan(seed: number): ExportPlan {
  const drawn = chance(seed, 'plan');
  const kinds = Object.entries(KINDS).map(([kind, forms]) => {
    const there = drawn.happens(LIKELY[kind as keyof typeof KINDS] ?? SELDOM);
    const form = drawn.oneOf((forms as readonly string[]).slice(1));
    return [kind, there ? form : forms[0]];
  });
  return {
    seed,
    language: drawn.oneOf(['en', 'pl', 'ru'] as const),
    lines: drawn.whole(8, 40),
    ...Object.fromEntries(kinds),
  } as ExportPlan;
}
