import type { DayOrder } from '../../core/text/readDayText';
import { decodeText } from './decodeText';
import type { FileNote, FileRefusal } from './fileNote';
import {
  type ColumnHabits,
  type ColumnReading,
  columnHabits,
  type DecimalMark,
  readCell,
  type TypedCell,
} from './readColumn';
import { splitRows } from './splitRows';

/** A file as a sheet will hold it: as wide in every row, its first row the header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TypedCell[])[];
}

export type TableReading =
  | { readonly ok: true; readonly table: Table; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** How a spreadsheet's locale writes what the file itself does not prove. */
export interface LocaleHabits {
  readonly mark: DecimalMark;
  readonly order: DayOrder;
}

/** With more cells than this the grid takes more than half a minute to open: 200,000 rows of 6 columns. */
const CELL_LIMIT = 1_200_006;

const ROWS_TOLD = 5;

/** Reads a .csv or .tsv: encoding, separator, numbers and days are told by the file, in doubt by the locale. */
export function readTable(bytes: Uint8Array, habits: LocaleHabits): TableReading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, refusal: { reason: decoded.reason } };
  const { rows: lines, unpairedQuote } = splitRows(decoded.text);
  const header = lines[0];
  if (header === undefined) return { ok: false, refusal: { reason: 'empty' } };
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const cells = width * lines.length;
  if (cells > CELL_LIMIT) return { ok: false, refusal: { reason: 'tooManyCells', cells, limit: CELL_LIMIT } };

  const notes: FileNote[] = [];
  if (!decoded.encoding.startsWith('utf')) notes.push({ kind: 'encoding', encoding: decoded.encoding });
  if (unpairedQuote !== null) notes.push({ kind: 'unpairedQuote', row: unpairedQuote });
  const ragged = raggedRows(lines, header.length);
  if (ragged.length > 0) notes.push({ kind: 'ragged', count: ragged.length, rows: ragged.slice(0, ROWS_TOLD) });

  const names = Array.from({ length: width }, (_, column) => header[column]?.trim() ?? '');
  const columns = names.map((_, column) => lines.slice(1).map(line => line[column]?.trim() ?? ''));
  const reading = decideHabits(columns.map(columnHabits), names, habits);
  notes.push(...reading.notes);
  const rows = lines.slice(1).map(line => reading.columns.map((column, at) => readCell(line[at] ?? '', column)));
  return { ok: true, table: { header: names, rows }, notes };
}

/** A column that proves nothing follows the file's other columns, and after them the locale. */
function decideHabits(
  columns: readonly ColumnHabits[],
  names: readonly string[],
  locale: LocaleHabits,
): { readonly columns: readonly ColumnReading[]; readonly notes: readonly FileNote[] } {
  const fileMark = onlyOne(columns.map(({ mark }) => mark));
  const fileOrder = onlyOne(columns.map(({ order }) => order));
  const mark = fileMark ?? locale.mark;
  const order = fileOrder ?? locale.order;
  const named = (chosen: (column: ColumnHabits) => boolean): readonly string[] =>
    names.flatMap((name, at) => (chosen(columns[at]!) ? [name === '' ? `#${at + 1}` : name] : []));
  const assumedMark = named(column => column.doubtfulNumbers && column.mark === undefined);
  const assumedOrder = named(column => column.doubtfulDays && column.order === undefined);
  const leftAsText = named(
    column => (column.doubtfulNumbers && column.mark === 'both') || (column.doubtfulDays && column.order === 'both'),
  );
  const notes: FileNote[] = [];
  if (assumedMark.length > 0 && fileMark === undefined) notes.push({ kind: 'assumedMark', columns: assumedMark, mark });
  if (assumedOrder.length > 0 && fileOrder === undefined) {
    notes.push({ kind: 'assumedOrder', columns: assumedOrder, order });
  }
  if (leftAsText.length > 0) notes.push({ kind: 'leftAsText', columns: leftAsText });
  return {
    columns: columns.map(column => ({
      codes: column.codes,
      ...(column.mark === 'both' ? {} : { mark: column.mark ?? mark }),
      ...(column.order === 'both' ? {} : { order: column.order ?? order }),
    })),
    notes,
  };
}

function onlyOne<Habit extends string>(habits: readonly (Habit | 'both' | undefined)[]): Habit | undefined {
  const proven = new Set(habits.filter(habit => habit !== undefined));
  const [habit] = proven;
  return proven.size === 1 && habit !== undefined && habit !== 'both' ? (habit as Habit) : undefined;
}

function raggedRows(lines: readonly (readonly string[])[], width: number): readonly number[] {
  const ragged: number[] = [];
  lines.forEach((line, at) => {
    if (line.length !== width) ragged.push(at + 1);
  });
  return ragged;
}
