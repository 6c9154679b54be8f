import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { keepWhole } from '../files/keptFile';
import type { WorkbookSnapshot } from '../workbook';

const FORMAT = 1;

/** The saved workbook of a folder. */
export interface SavedWorkbook {
  readonly path: string;
  /** What was saved; null where nothing is. Throws when the file cannot be understood. */
  read(): WorkbookSnapshot | null;
  /** Writes all of it beside the former file, then takes its place: a crash leaves one of the two whole. */
  write(snapshot: WorkbookSnapshot): void;
  /** Moves the file aside under another ending, never over another file; gives its new name, null where there is none. */
  setAside(ending: 'bak' | 'broken'): string | null;
}

/** Where a workbook is kept between two starts. */
export function savedWorkbook(folder: string, name = 'workbook.json'): SavedWorkbook {
  const path = join(folder, name);
  return {
    path,
    read() {
      if (!existsSync(path)) return null;
      const saved: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (!isSaved(saved)) throw new Error('This is not a saved workbook.');
      return saved.workbook;
    },
    write(snapshot) {
      keepWhole(path, JSON.stringify({ format: FORMAT, workbook: snapshot }));
    },
    setAside(ending) {
      if (!existsSync(path)) return null;
      let aside = `${path}.${ending}`;
      for (let number = 2; existsSync(aside); number++) aside = `${path}.${number}.${ending}`;
      renameSync(path, aside);
      return aside;
    },
  };
}

function isSaved(saved: unknown): saved is { readonly workbook: WorkbookSnapshot } {
  if (typeof saved !== 'object' || saved === null || !('format' in saved) || saved.format !== FORMAT) return false;
  const workbook = (saved as { workbook?: Partial<WorkbookSnapshot> }).workbook;
  const sheets = workbook?.spreadsheet?.sheets ?? [];
  return sheets.length > 0 && sheets.every(isInMemory) && typeof workbook?.properties === 'object';
}

/** As large as Google Sheets lets a document be: a sheet of a billion rows would fill the memory of any computer. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

function isInMemory({ rowNumber, colNumber }: { readonly rowNumber: number; readonly colNumber: number }): boolean {
  return rowNumber >= 1 && colNumber >= 1 && colNumber <= MOST_COLUMNS && rowNumber * colNumber <= MOST_CELLS;
}
