import type { Row } from '../../templates/planSheet';
import type { PlannedCell } from '../../templates/SheetPlan';
import type { RowsOnSheet } from './RowsOnSheet';
import type { CellsByRow } from './rowComparison';

/** A cell of one of our sheets, its row and column counted from 1 as the sheet was read; null empties it. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  /** undefined leaves a formula's as it is. */
  readonly format?: string;
  /** The format that it had, where that is another. */
  readonly formerFormat?: string | undefined;
}

/** The cells of our columns, by row below the headers, from 0; the headers are row -1. */
export function writtenByRow({ content, columns }: RowsOnSheet, cells: readonly PlacedCell[]): CellsByRow {
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const byRow = new Map<number, Row>();
  for (const { row, column, cell } of cells) {
    const key = keys.get(column);
    const place = row - content.layout.headerRow - 1;
    const plain = typeof cell === 'object' ? null : cell;
    if (key !== undefined) byRow.set(place, { ...byRow.get(place), [key]: plain });
  }
  return byRow;
}
