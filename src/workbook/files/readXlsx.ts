import { unzipSync } from 'fflate';
import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/universal';
import type { FileNote } from './fileNote';
import type { FileReading, NamedTable } from './fileReading';
import type { TypedCell } from './readColumn';
import { CELL_LIMIT } from './readTable';
import { tableStart } from './tableStart';

const MEGABYTE = 1_000_000;
/** Unpacked, a workbook of as many cells as the grid takes has a third of this. */
const MEGABYTE_LIMIT = 250;

/** Reads the sheets of an .xlsx: values as they were computed last, days as its formats show them. Empty sheets are left out. */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return { ok: false, refusal };
  let read: Sheet[];
  try {
    read = await readWorkbook(new Uint8Array(bytes).buffer, { trim: false });
  } catch {
    return { ok: false, refusal: { reason: 'broken' } };
  }
  const filled = read.filter(({ data }) => data.some(row => row.some(cell => cell !== null)));
  if (filled.length === 0) return { ok: false, refusal: { reason: 'empty' } };
  const cells = filled.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0);
  if (cells > CELL_LIMIT) return { ok: false, refusal: { reason: 'tooManyCells', cells, limit: CELL_LIMIT } };
  const notes: FileNote[] = [];
  const sheets = filled.map(({ sheet, data }): NamedTable => {
    const rows = data.map(row => row.map(typedCell));
    const { above, hasHeader } = tableStart(rows);
    const header = (rows[above] ?? []).map(cell => (typeof cell === 'string' ? cell.trim() : null));
    const named = hasHeader && header.every(name => name !== null);
    if (!hasHeader) notes.push({ kind: 'noHeader' });
    return {
      name: sheet,
      table: {
        above: rows.slice(0, above),
        header: named ? header : null,
        rows: rows.slice(named ? above + 1 : above),
      },
    };
  });
  return { ok: true, sheets, notes };
}

/** Looks before anything is unpacked at length: a small file may hold gigabytes, or name a row that no sheet has. */
function refusalOf(bytes: Uint8Array): Extract<FileReading, { ok: false }>['refusal'] | null {
  let size = 0;
  let lies = false;
  let isWorkbook = false;
  try {
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
    if (lies) return { reason: 'broken' };
    const sheets = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/worksheets/') });
    const isBeyond = Object.values(sheets).some(sheet => BEYOND.test(Buffer.from(sheet).toString('latin1')));
    return isBeyond ? { reason: 'broken' } : null;
  } catch {
    return { reason: 'broken' };
  }
}

/** What packing adds at most to what cannot be packed. */
const SMALL = 1000;
/** A place below row 1,048,576 or right of three letters. */
const BEYOND = /\sr\s*=\s*["'](?:[A-Z]{4,}|[A-Z]*(?!10[0-4]\d{4}["'])\d{7,})/;

function typedCell(cell: CellValue | null): TypedCell {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return cell as Exclude<CellValue, DateConstructor>;
  const serial = cell.getTime() / DAY + EPOCH;
  return { serial, timed: !Number.isInteger(serial) };
}

const DAY = 86_400_000;
/** Days from the day 0 of spreadsheets to that of dates. */
const EPOCH = 25_569;
