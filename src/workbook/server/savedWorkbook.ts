import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { keepWhole } from '../files/keptFile';
import type { WorkbookSnapshot } from '../workbook';

const FORMAT = 1;

/** The saved workbook of a folder. */
export interface SavedWorkbook {
  readonly path: string;
  /** The locale of what was saved, read in a moment; null where it is not told. */
  locale(): string | null;
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
    locale: () => /^\{"format":1,"locale":"(\w+)"/.exec(firstLetters(path))?.[1] ?? null,
    read() {
      if (!existsSync(path)) return null;
      const saved: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (!isSaved(saved)) throw new Error('This is not a saved workbook.');
      return saved.workbook;
    },
    write(snapshot) {
      keepWhole(
        path,
        JSON.stringify({ format: FORMAT, locale: snapshot.spreadsheet.settings.locale.code, workbook: snapshot }),
      );
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

/** The beginning of a file, which may be large; '' where it cannot be read. */
function firstLetters(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(80);
      return bytes.toString('latin1', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
