import { unzipSync } from 'fflate';
import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/universal';
import { helpers } from '../engine/odoo';
import type { FileNote, FileRefusal } from './fileNote';
import type { FileReading, NamedTable } from './fileReading';
import { inflatesBeyond } from './inflatesBeyond';
import type { TypedCell } from './readColumn';
import { CELL_LIMIT } from './readTable';
import { tableStart } from './tableStart';
import { type SheetFormats, xlsxFormats } from './xlsxFormats';

const MEGABYTE = 1_000_000;
/** Unpacked, a workbook of as many cells as the grid takes has a third of this. */
const MEGABYTE_LIMIT = 250;

/** Reads the sheets of an .xlsx: values as they were computed last, with what their formats say. Empty sheets are left out. */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  let sheets: readonly FilledSheet[];
  try {
    const unpacked = unpack(bytes);
    if ('reason' in unpacked) return { ok: false, refusal: unpacked };
    sheets = filledSheets(
      await readWorkbook(new Uint8Array(bytes).buffer, { trim: false }),
      xlsxFormats(unpacked.files),
    );
  } catch {
    return { ok: false, refusal: { reason: 'broken' } };
  }
  if (sheets.length === 0) return { ok: false, refusal: { reason: 'empty' } };
  const cells = sheets.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0);
  if (cells > CELL_LIMIT) return { ok: false, refusal: { reason: 'tooManyCells', cells, limit: CELL_LIMIT } };
  const read = sheets.map(tableOf);
  const above = read[0]!.table.above.length;
  const notes: FileNote[] = [];
  if (read.length === 1 && above > 0) notes.push({ kind: 'linesAbove', count: above });
  if (read.some(({ headless }) => headless)) notes.push({ kind: 'noHeader' });
  return { ok: true, sheets: read.map(({ name, table }) => ({ name, table })), notes };
}

type FilledSheet = Sheet & { readonly formats: SheetFormats };

function filledSheets(sheets: readonly Sheet[], formats: readonly SheetFormats[]): readonly FilledSheet[] {
  return sheets
    .map((sheet, at) => ({ ...sheet, formats: formats[at]! }))
    .filter(({ data }) => data.some(row => row.some(cell => cell !== null)));
}

function tableOf({ sheet, data, formats }: FilledSheet): NamedTable & { readonly headless: boolean } {
  const letters = (data[0] ?? []).map((_, column) => helpers.numberToLetters(column));
  const rows = data.map((row, at) =>
    row.map((cell, column) => typedCell(cell, formats.get(`${letters[column]}${at + 1}`))),
  );
  const { above, hasHeader } = tableStart(rows);
  const names = (rows[above] ?? []).map(cell => (typeof cell === 'string' ? cell.trim() : null));
  const header = hasHeader && names.every(name => name !== null) ? names : null;
  const table = { above: rows.slice(0, above), header, rows: rows.slice(header === null ? above : above + 1) };
  return { name: sheet, table, headless: !hasHeader };
}

/**
 * The files of an .xlsx that hold more than its values, or why it is not unpacked: a small file may hold gigabytes, or
 * name a row that no sheet has. Throws where it is damaged.
 */
function unpack(bytes: Uint8Array): { readonly files: Readonly<Record<string, Uint8Array>> } | FileRefusal {
  let size = 0;
  let lies = false;
  let isWorkbook = false;
  unzipSync(bytes, {
    filter: ({ name, size: packed, originalSize }) => {
      size += originalSize;
      lies ||= packed > originalSize + SMALL;
      isWorkbook ||= name === 'xl/workbook.xml';
      return false;
    },
  });
  if (!isWorkbook) return { reason: 'office' };
  const megabytes = Math.ceil(size / MEGABYTE);
  if (megabytes > MEGABYTE_LIMIT) return { reason: 'tooLarge', megabytes, limit: MEGABYTE_LIMIT };
  if (lies || inflatesBeyond(bytes, size)) return { reason: 'broken' };
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/(worksheets\/|workbook|styles|_rels\/)/.test(name) });
  const isBeyond = Object.values(files).some(file => BEYOND.test(Buffer.from(file).toString('latin1')));
  return isBeyond ? { reason: 'broken' } : { files };
}

/** What packing adds at most to what cannot be packed. */
const SMALL = 1000;
/** A place below row 1,048,576 or right of three letters. */
const BEYOND = /\sr\s*=\s*["'](?:[A-Z]{4,}|[A-Z]*(?!10[0-4]\d{4}["'])\d{7,})/;

function typedCell(cell: CellValue | null, format: string | undefined): TypedCell {
  if (cell === null) return '';
  if (typeof cell === 'number' && format !== undefined) return { number: cell, format };
  if (!(cell instanceof Date)) return cell as Exclude<CellValue, DateConstructor>;
  const serial = cell.getTime() / DAY + EPOCH;
  return { serial, timed: !Number.isInteger(serial) };
}

const DAY = 86_400_000;
/** Days from the day 0 of spreadsheets to that of dates. */
const EPOCH = 25_569;
