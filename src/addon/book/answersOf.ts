import type { SheetContent } from './readSheet';

/** What stands in a column, computed or typed, by row below the headers, from 0; '' where the column is gone. */
export function answersOf({ layout, values }: SheetContent, key: string): (row: number) => unknown {
  const column = layout.columns.get(key);
  return row => (column === undefined ? '' : (values[layout.headerRow + row]?.[column - 1] ?? ''));
}
