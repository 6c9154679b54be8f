import type { CellFacts } from '../../src/addon/features/share/sizeOfParts';
import { readArgument } from '../../src/addon/formulaText/readArgument';
import type { Cell } from '../../src/functions/cell';

/** What a native formula may know of cells that are read so. */
export function sheetFacts(cellAt: (row: number, column: number) => Cell): CellFacts {
  const corners = (reference: string) => {
    const read = readArgument(reference);
    return read?.kind === 'cells' ? read.corners.map(({ row, column }) => ({ row: row!, column: column! })) : undefined;
  };
  return {
    sizeOf(reference) {
      const [first, last] = corners(reference) ?? [];
      if (first === undefined || last === undefined) return undefined;
      return { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
    },
    presentOf(text) {
      const read = readArgument(text);
      if (read?.kind === 'value') return read.value ?? '';
      const [first] = corners(text) ?? [];
      return first && cellAt(first.row, first.column);
    },
  };
}
