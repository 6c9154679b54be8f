import { sourceRows } from '../features/team/sources/readSources';
import { readableRows } from '../features/team/sources/sourceFormulas';
import type { SheetContent } from './readSheet';

/** The rows, counted from 1, whose logs are read by now; those that a person has only typed are still to be connected. */
export function connectedRows({ values, formulas, layout }: SheetContent): number[] {
  const column = layout.columns.get('connection');
  const rows = column === undefined ? [] : readableRows(sourceRows(values, layout));
  return rows.map(({ row }) => row).filter(row => formulas[row - 1]![column! - 1] !== '');
}
