import { cellPoints, cellsAlone } from './cellPoints';
import type { HeadedColumn } from './HeadedColumn';
import { headerPoints } from './headerPoints';
import { headerTokens } from './headerTokens';
import type { OrderRole, OrderWords } from './OrderWords';

/** Why a column was taken: its header is a known name, has one among its words, or only its cells tell. */
export type Because = 'header' | 'word' | 'cells';

interface RecognisedColumn {
  readonly column: number;
  readonly because: Because;
  /** The column that fits next best; null where no other does. */
  readonly next: number | null;
}

/** The columns by what they hold for us; null where none fits. */
export type RecognisedColumns = Readonly<Record<OrderRole, RecognisedColumn | null>>;

interface Fit {
  readonly column: number;
  readonly points: number;
  readonly because: Because;
}

/** First those whose cells tell most. */
const ROLES: readonly OrderRole[] = [
  'day',
  'currency',
  'cancelled',
  'document',
  'status',
  'client',
  'owner',
  'source',
  'order',
  'quantity',
  'refund',
  'profit',
  'price',
  'amount',
];
/** The column of each role by its header and by what its cells hold, which counts more. No column serves twice. */
export function recogniseColumns(columns: readonly HeadedColumn[], words: OrderWords): RecognisedColumns {
  const found: Partial<Record<OrderRole, RecognisedColumn | null>> = {};
  const taken = new Set<number>();
  const headed = columns.map(column => ({ ...column, tokens: headerTokens(column.header) }));
  const headless = headed.every(({ tokens }) => tokens.length === 0);
  const fitsOf = (role: OrderRole) =>
    headed
      .map((column, place) => ({ column: place, ...fit(role, column, words) }))
      .filter(({ column, points }) => points > 0 && !taken.has(column))
      .sort((a, b) => b.points - a.points);
  for (const role of ROLES) {
    const fits = fitsOf(role);
    // Without headers nothing tells which of several days is that of the order.
    const sure = headless && role === 'day' && fits.length > 1 ? [] : fits;
    const [best, next] = sure.length === 0 && headless ? only(role, headed, taken) : sure;
    found[role] =
      best === undefined ? null : { column: best.column, because: best.because, next: next?.column ?? null };
    if (best !== undefined) taken.add(best.column);
  }
  // A second status, such as that of the payment, decides too.
  const others = found.document === null && found.status !== null ? fitsOf('status') : [];
  const second = others.find(({ column }) => columns[column]!.content.kind === 'text');
  if (second !== undefined) found.document = { column: second.column, because: second.because, next: null };
  const columnsFound = found as RecognisedColumns;
  const { amount, price, quantity } = columnsFound;
  // A price without a quantity is what was paid.
  return amount === null && quantity === null ? { ...columnsFound, amount: price, price: null } : columnsFound;
}

/** Whether a column of words tells which rows are sales. */
export function isStatus(column: HeadedColumn, words: OrderWords): boolean {
  const candidate = { ...column, tokens: headerTokens(column.header) };
  if (column.content.kind !== 'text') return false;
  return (['status', 'document'] as const).some(role => fit(role, candidate, words).points > 0);
}

type Candidate = HeadedColumn & { readonly tokens: readonly string[] };

/** How well a column fits a role: 0 = not at all. */
function fit(role: OrderRole, column: Candidate, words: OrderWords): Omit<Fit, 'column'> {
  const points = cellPoints(role, column, words);
  if (points < 0) return { points: 0, because: 'cells' };
  const named = headerPoints(column.tokens, words.roles[role]);
  if (named <= 0 || (role === 'client' && column.header.includes('?'))) {
    return { points: named < 0 ? 0 : cellsAlone(role, column, words), because: 'cells' };
  }
  const total = named + points;
  return { points: Math.max(total, 0), because: named >= 300 ? 'header' : 'word' };
}

/** Where no column has a header: the only one whose cells can be of a role. */
function only(role: OrderRole, columns: readonly Candidate[], taken: ReadonlySet<number>): Fit[] {
  const fits = columns.flatMap(({ content: { kind }, values }, column) => {
    const codes = kind === 'text' && values.every(value => /\d/.test(value));
    const fitting: Partial<Record<OrderRole, boolean>> = {
      client: kind === 'text' && !codes,
      order: codes,
      amount: kind === 'number',
    };
    return fitting[role] && !taken.has(column) ? [{ column, points: 1, because: 'cells' as const }] : [];
  });
  return fits.length === 1 ? fits : [];
}
