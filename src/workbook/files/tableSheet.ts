import { helpers, type Locale } from '../engine/odoo';
import { asText } from '../engine/typedContent';
import type { TypedCell } from './readColumn';
import type { Table } from './readTable';
import type { SheetDraft } from './withSheet';

/** The sheet that holds a table: texts as those very texts, days as the locale writes them. */
export function tableSheet(name: string, table: Table, { dateFormat }: Locale): SheetDraft {
  const width = table.header.length;
  return {
    name,
    rows: table.rows.length + 1 + SPARE_ROWS,
    columns: Math.max(LEAST_COLUMNS, width),
    cells: contents(table),
    styles: { [`A1:${helpers.toXC(width - 1, 0)}`]: { bold: true } },
    formats: dayFormats(table, { day: dateFormat, moment: `${dateFormat} hh:mm:ss` }),
    columnSizes: columnSizes(table),
    rowSizes: rowSizes(table),
    frozenRows: 1,
  };
}

const SPARE_ROWS = 20;
const LEAST_COLUMNS = 26;
const SAMPLE_ROWS = 200;
/** From here on the grid does not measure every text to find the height of its row: that alone takes seconds. */
const MANY_ROWS = 2_000;
const ROW_SIZE = 23;
const SIZES = { least: 70, most: 280, letter: 8, margin: 22 };

function contents({ header, rows }: Table): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let column = 0; column < header.length; column++) {
    const letters = helpers.numberToLetters(column);
    if (header[column] !== '') cells[`${letters}1`] = asText(header[column]!);
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]![column]!;
      if (cell !== '') cells[`${letters}${row + 2}`] = contentOf(cell);
    }
  }
  return cells;
}

function contentOf(cell: TypedCell): string {
  if (typeof cell === 'string') return asText(cell);
  return String(typeof cell === 'number' ? cell : cell.serial);
}

/** Runs of days of one kind in one column share one zone. */
function dayFormats(
  { header, rows }: Table,
  formats: { readonly day: string; readonly moment: string },
): Record<string, string> {
  const zones: Record<string, string> = {};
  for (let column = 0; column < header.length; column++) {
    const formatAt = (row: number): string | undefined => {
      const cell = rows[row]?.[column];
      return typeof cell === 'object' ? (cell.timed ? formats.moment : formats.day) : undefined;
    };
    for (let row = 0, from = 0; row < rows.length; row++) {
      const format = formatAt(row);
      if (format === formatAt(row + 1)) continue;
      if (format !== undefined) zones[`${helpers.toXC(column, from + 1)}:${helpers.toXC(column, row + 1)}`] = format;
      from = row + 1;
    }
  }
  return zones;
}

function columnSizes({ header, rows }: Table): readonly number[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  return header.map((name, column) => {
    const longest = sample.reduce((length, row) => {
      const cell = row[column]!;
      return Math.max(length, typeof cell === 'object' ? 10 : String(cell).length);
    }, name.length);
    return Math.min(Math.max(SIZES.margin + longest * SIZES.letter, SIZES.least), SIZES.most);
  });
}

/** Rows of many get the usual height, but for those with a text of several lines. */
function rowSizes({ rows }: Table): Record<number, number> {
  const sizes: Record<number, number> = {};
  if (rows.length < MANY_ROWS) return sizes;
  for (let row = 0; row < rows.length; row++) {
    if (!rows[row]!.some(cell => typeof cell === 'string' && cell.includes('\n'))) sizes[row + 1] = ROW_SIZE;
  }
  return sizes;
}
