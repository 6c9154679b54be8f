import type { Row } from '../../templates/planSheet';
import type { Edit } from './Edit';
import { type RowsToWrite, writeRows } from './writeRows';

/** What a row of one of our sheets shall hold. */
export interface RowToWrite extends Omit<RowsToWrite, 'cells'> {
  /** Below the headers, from 0. */
  readonly row: number;
  readonly cells: Row;
}

/** Writes cells of one row as `writeRows` does. */
export function writeRow(edit: Edit, { row, cells, ...on }: RowToWrite): void {
  writeRows(edit, { ...on, cells: new Map([[row, cells]]) });
}
