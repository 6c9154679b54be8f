import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../files/keptFile';
import type { WorkbookSnapshot } from '../workbook';

const FORMAT = 1;

/** The saved workbook of a folder. */
export interface SavedWorkbook {
  /** What was saved; null where nothing is. Throws when the file cannot be understood. */
  read(): WorkbookSnapshot | null;
  /** Writes all of it beside the former file, then takes its place: a crash leaves one of the two whole. */
  write(snapshot: WorkbookSnapshot): void;
  /** Moves the file aside under another ending, never over another file; gives its new name, null where there is none. */
  setAside(ending: 'bak' | 'broken'): string | null;
}

/** Where a workbook is kept between two starts. */
export function savedWorkbook(folder: string): SavedWorkbook {
  const path = join(folder, 'workbook.json');
  return {
    read() {
      if (!existsSync(path)) return null;
      const saved: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (!isSaved(saved)) throw new Error('This is not a saved workbook.');
      return saved.workbook;
    },
    write(snapshot) {
      writeWhole(path, JSON.stringify({ format: FORMAT, workbook: snapshot }));
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
  return (workbook?.spreadsheet?.sheets?.length ?? 0) > 0 && typeof workbook?.properties === 'object';
}
