import { helpers, type Locale } from '../engine/odoo';
import { asText } from '../engine/typedContent';
import type { TypedCell } from './readColumn';
import type { Table } from './readTable';
import type { SheetDraft } from './withSheet';

/** The sheet that holds a table: texts as those very texts, days as the locale writes them. */
export function tableSheet(name: string, { above, header, rows: body }: Table, { dateFormat }: Locale): SheetDraft {
  const rows = [...above, ...(header === null ? [] : [header]), ...body];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const headed = header === null ? 0 : above.length + 1;
  return {
    name,
    rows: rows.length + SPARE_ROWS,
    columns: Math.max(LEAST_COLUMNS, width),
    cells: contents(rows),
    styles: header === null ? {} : { [`A${headed}:${helpers.toXC(width - 1, headed - 1)}`]: { bold: true } },
    formats: cellFormats(rows, { day: dateFormat, moment: `${dateFormat} hh:mm:ss` }),
    columnSizes: columnSizes(rows.slice(above.length), width),
    rowSizes: rowSizes(rows),
    ...(headed > 0 && { frozenRows: headed }),
  };
}

type Rows = readonly (readonly TypedCell[])[];

const SPARE_ROWS = 20;
const LEAST_COLUMNS = 26;
const SAMPLE_ROWS = 200;
/** From here on the grid does not measure every text to find the height of its row: that alone takes seconds. */
const MANY_ROWS = 2_000;
const ROW_SIZE = 23;
const SIZES = { least: 70, most: 280, letter: 8, margin: 22 };

function contents(rows: Rows): Record<string, string> {
  const cells: Record<string, string> = {};
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column++) {
    const letters = helpers.numberToLetters(column);
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]![column] ?? '';
      if (cell !== '') cells[`${letters}${row + 1}`] = contentOf(cell);
    }
  }
  return cells;
}

function contentOf(cell: TypedCell): string {
  if (typeof cell === 'string') return asText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return String('serial' in cell ? cell.serial : cell.number);
}

/** Runs of one format in one column share one zone. */
function cellFormats(rows: Rows, formats: { readonly day: string; readonly moment: string }): Record<string, string> {
  const zones: Record<string, string> = {};
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column++) {
    const formatAt = (row: number): string | undefined => {
      const cell = rows[row]?.[column];
      if (typeof cell !== 'object') return undefined;
      if ('format' in cell) return cell.format;
      return cell.timed ? formats.moment : formats.day;
    };
    for (let row = 0, from = 0; row < rows.length; row++) {
      const format = formatAt(row);
      if (format === formatAt(row + 1)) continue;
      if (format !== undefined) zones[`${helpers.toXC(column, from)}:${helpers.toXC(column, row)}`] = format;
      from = row + 1;
    }
  }
  return zones;
}

function columnSizes(rows: Rows, width: number): readonly number[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  return Array.from({ length: width }, (_, column) => {
    const longest = sample.reduce((length, row) => {
      const cell = row[column] ?? '';
      return Math.max(length, typeof cell === 'object' ? 10 : String(cell).length);
    }, 0);
    return Math.min(Math.max(SIZES.margin + longest * SIZES.letter, SIZES.least), SIZES.most);
  });
}

/** Rows of many get the usual height, but for those with a text of several lines. */
function rowSizes(rows: Rows): Record<number, number> {
  const sizes: Record<number, number> = {};
  if (rows.length < MANY_ROWS) return sizes;
  for (let row = 1; row < rows.length; row++) {
    if (!rows[row]!.some(cell => typeof cell === 'string' && cell.includes('\n'))) sizes[row] = ROW_SIZE;
  }
  return sizes;
}
