import { randomInt } from 'node:crypto';
import type { WorkbookData } from '@odoo/o-spreadsheet';
import { helpers } from '../engine/odoo';
import { asText } from '../engine/typedContent';
import { freeSheetName } from './freeSheetName';
import type { TypedCell } from './readColumn';
import type { Table } from './readTable';

/**
 * The spreadsheet with one more sheet, the last, which holds the table. The sheet becomes part of what the engine loads,
 * because a million cells as commands would take the grid minutes.
 */
export function withTableSheet(
  spreadsheet: WorkbookData,
  wantedName: string,
  table: Table,
): { readonly spreadsheet: WorkbookData; readonly sheetId: string } {
  const formats = { ...spreadsheet.formats };
  const styles = { ...spreadsheet.styles };
  const { dateFormat } = spreadsheet.settings.locale;
  const width = table.header.length;
  const sheet: WorkbookData['sheets'][number] = {
    id: String(randomInt(1, 2 ** 31)),
    name: freeSheetName(
      wantedName,
      spreadsheet.sheets.map(({ name }) => name),
    ),
    colNumber: Math.max(LEAST_COLUMNS, width),
    rowNumber: table.rows.length + 1 + SPARE_ROWS,
    cells: contents(table),
    formats: dayFormats(table, { day: idOf(dateFormat, formats), moment: idOf(`${dateFormat} hh:mm:ss`, formats) }),
    styles: { [zone(0, 0, width - 1, 0)]: idOf({ bold: true }, styles) },
    borders: {},
    merges: [],
    figures: [],
    cols: columnSizes(table),
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    isVisible: true,
    panes: { xSplit: 0, ySplit: 1 },
  };
  return {
    spreadsheet: { ...spreadsheet, sheets: [...spreadsheet.sheets, sheet], formats, styles },
    sheetId: sheet.id,
  };
}

const SPARE_ROWS = 20;
const LEAST_COLUMNS = 26;
const SAMPLE_ROWS = 200;
const SIZES = { least: 70, most: 280, letter: 7, margin: 20 };

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
  ids: { readonly day: number; readonly moment: number },
): Record<string, number> {
  const formats: Record<string, number> = {};
  for (let column = 0; column < header.length; column++) {
    const formatAt = (row: number): number | undefined => {
      const cell = rows[row]?.[column];
      return typeof cell === 'object' ? (cell.timed ? ids.moment : ids.day) : undefined;
    };
    for (let row = 0, from = 0; row < rows.length; row++) {
      const format = formatAt(row);
      if (format === formatAt(row + 1)) continue;
      if (format !== undefined) formats[zone(column, from + 1, column, row + 1)] = format;
      from = row + 1;
    }
  }
  return formats;
}

function columnSizes({ header, rows }: Table): Record<number, { size: number }> {
  return Object.fromEntries(
    header.map((name, column) => {
      const longest = rows.slice(0, SAMPLE_ROWS).reduce((length, row) => {
        const cell = row[column]!;
        return Math.max(length, typeof cell === 'object' ? 10 : String(cell).length);
      }, name.length);
      const size = SIZES.margin + longest * SIZES.letter;
      return [column, { size: Math.min(Math.max(size, SIZES.least), SIZES.most) }];
    }),
  );
}

function zone(left: number, top: number, right: number, bottom: number): string {
  return `${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`;
}

/** The key of a value in one of the spreadsheet's lists, where it is added if it is new. */
function idOf<Value>(value: Value, list: Record<number, Value>): number {
  const keys = Object.keys(list).map(Number);
  const known = keys.find(key => JSON.stringify(list[key]) === JSON.stringify(value));
  const id = known ?? Math.max(0, ...keys) + 1;
  list[id] = value;
  return id;
}
