import { blankCell } from './blankCell';
import { columnContent } from './columnContent';
import type { HeadedColumn } from './HeadedColumn';
import type { OrderWords } from './OrderWords';
import { totalLabel } from './totalLabel';

/** The columns of a list by the rows at its beginning, as values and as the sheet shows them. */
export function headedColumns(
  headers: readonly string[],
  { cells, shown }: { readonly cells: readonly (readonly unknown[])[]; readonly shown: readonly (readonly string[])[] },
  words: OrderWords,
): HeadedColumn[] {
  const filled = cells.map(row => row.reduce<number>((sum, cell) => sum + (blankCell(cell) ? 0 : 1), 0));
  return headers.map((header, column) => {
    const texts = shown.map(row => row[column] ?? '');
    return {
      header,
      content: columnContent(
        cells.map(row => row[column]),
        texts,
        words.currencies,
      ),
      values: Array.from(new Set(texts.map(text => text.trim()).filter(text => text !== ''))),
      above: standsAbove(column),
    };
  });

  /** Where it is filled, the rest of the row is blank: a name above its rows. */
  function standsAbove(column: number): boolean {
    let alone = 0;
    for (const [line, row] of cells.entries()) {
      if (blankCell(row[column]) || totalLabel(row[column], words, false)) continue;
      if (filled[line]! > 1) return false;
      alone++;
    }
    return alone > 0;
  }
}
