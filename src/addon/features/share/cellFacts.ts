import type { Reading } from '../../book/Reading';
import { rectangleFinder } from '../../book/rectangleFinder';
import { readArgument } from '../../formulaText/readArgument';
import type { CellFacts } from './sizeOfParts';

/** What the cells that formulas of a sheet refer to are; each reference is looked for once. */
export function cellFacts(reading: Reading, sheet: GoogleAppsScript.Spreadsheet.Sheet): CellFacts {
  const find = rectangleFinder(reading.spreadsheet, sheet);
  const found = new Map<string, ReturnType<typeof find>>();
  const cellsOf = (reference: string) => {
    if (found.has(reference)) return found.get(reference);
    const read = readArgument(reference);
    const cells = read === undefined || read.kind === 'value' ? undefined : find(read);
    found.set(reference, cells);
    return cells;
  };
  return {
    sizeOf(reference) {
      const cells = cellsOf(reference);
      return cells && { rows: cells.bottom - cells.top + 1, columns: cells.right - cells.left + 1 };
    },
    presentOf(text) {
      const read = readArgument(text);
      if (read?.kind === 'value') return read.value ?? '';
      const cells = cellsOf(text);
      if (cells === undefined || cells.bottom > cells.top || cells.right > cells.left) return undefined;
      return cells.sheet.getRange(cells.top, cells.left).getValue() as unknown;
    },
  };
}
