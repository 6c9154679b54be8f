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
import { tableStart } from './tableStart';

/** A file as a sheet will hold it: as wide in every row. */
export interface Table {
  /** Lines above the header, as they are. */
  readonly above: readonly (readonly TypedCell[])[];
  /** Null where the columns have no names. */
  readonly header: readonly string[] | null;
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
export const CELL_LIMIT = 1_200_006;

const ROWS_TOLD = 5;

/** Reads a .csv or .tsv: encoding, separator, header, numbers and days are told by the file, in doubt by the locale. */
export function readTable(bytes: Uint8Array, habits: LocaleHabits): TableReading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, refusal: { reason: decoded.reason } };
  const { rows: split, unpairedQuote } = splitRows(decoded.text);
  const lines = decoded.text.includes('\0') ? withoutNuls(split) : split;
  if (lines.length === 0) return { ok: false, refusal: { reason: 'empty' } };
  const width = split.reduce((widest, line) => Math.max(widest, line.length), 0);
  const cells = width * split.length;
  if (cells > CELL_LIMIT) return { ok: false, refusal: { reason: 'tooManyCells', cells, limit: CELL_LIMIT } };

  const notes: FileNote[] = [];
  if (!decoded.encoding.startsWith('utf')) {
    notes.push({ kind: decoded.guessed ? 'guessedEncoding' : 'encoding', encoding: decoded.encoding });
  }
  const tell = (kind: 'nuls' | 'brokenBytes' | 'ragged', rows: readonly number[]): void => {
    if (rows.length > 0) notes.push({ kind, count: rows.length, rows: rows.slice(0, ROWS_TOLD) });
  };
  tell(
    'nuls',
    rowsWhere(split, line => line.some(text => text.includes('\0'))),
  );
  tell(
    'brokenBytes',
    rowsWhere(split, line => line.some(text => text.includes('\ufffd'))),
  );
  if (unpairedQuote !== null) notes.push({ kind: 'unpairedQuote', row: unpairedQuote });
  const { above, hasHeader } = tableStart(lines);
  const body = lines.slice(hasHeader ? above + 1 : above);
  if (width === 1 && lines.length > 1) notes.push({ kind: 'oneColumn' });
  if (above > 0) notes.push({ kind: 'linesAbove', count: above });
  if (!hasHeader) notes.push({ kind: 'noHeader' });
  tell(
    'ragged',
    rowsWhere(lines, (line, at) => at > above && line.length !== lines[above]!.length),
  );

  const padded = (line: readonly string[]) => Array.from({ length: width }, (_, column) => line[column] ?? '');
  const names = hasHeader ? padded(lines[above]!).map(name => name.trim()) : padded([]);
  const columns = names.map((_, column) => body.map(line => line[column]?.trim() ?? ''));
  const reading = decideHabits(columns.map(columnHabits), names, habits);
  notes.push(...reading.notes);
  const rows = body.map(line => reading.columns.map((column, at) => readCell(line[at] ?? '', column)));
  const table = { above: lines.slice(0, above).map(padded), header: hasHeader ? names : null, rows };
  return { ok: true, table, notes };
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

function withoutNuls(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const clean = lines.map(line => line.map(text => text.replaceAll('\0', '')));
  return clean.filter(line => line.some(text => text.trim() !== ''));
}

/** Numbers of the rows for which that holds, from 1. */
function rowsWhere(
  lines: readonly (readonly string[])[],
  holds: (line: readonly string[], at: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (holds(line, at)) found.push(at + 1);
  });
  return found;
}
