import type { Row } from '../../templates/planSheet';
import { isColumn } from '../../templates/sheetTemplate';
import type { RowsOnSheet } from './RowsOnSheet';
import { sameCell } from './sameCell';

/** Cells to write by row below the headers, from 0, and column key. */
export type CellsByRow = ReadonlyMap<number, Row>;

/** How a row that stands on the sheet now compares with one that was read. */
export interface RowComparison {
  /** Cells that hold the same, empty ones not counted. */
  readonly same: number;
  readonly different: number;
}

/** Compares rows by what people and the add-on have typed there; a formula may answer anew at any time. */
export function rowComparison({ template, content, columns }: RowsOnSheet, apart: CellsByRow) {
  const own = template.columns.filter(isColumn).flatMap(({ key, filledBy, header }) => {
    const [former, column] = [content.layout.columns.get(key), columns.get(key)];
    if (filledBy === 'formula' || former === undefined || column === undefined) return [];
    return [{ key, former, column, hasHeader: typeof header === 'string' }];
  });
  /** `place` is that of the row which was read, `line` that of the cells; what is written in either is left out. */
  return (now: readonly unknown[], place: number, line: number = place): RowComparison => {
    const row = content.layout.headerRow + place;
    const [former, formulas] = [content.values[row] ?? [], content.formulas[row] ?? []];
    const written = [apart.get(place), apart.get(line)];
    let [same, different] = [0, 0];
    for (const { key, former: before, column, hasHeader } of own) {
      // The row above the first one is that of the headers, and a formula may answer there as well.
      const isComputed = (formulas[before - 1] ?? '') !== '' || (place < 0 && !hasHeader);
      if (isComputed || written.some(cells => cells !== undefined && key in cells)) continue;
      const [was, is] = [former[before - 1], now[column - 1]];
      if (!sameCell(was, is)) different++;
      else if (!sameCell(is, '')) same++;
    }
    return { same, different };
  };
}
