import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { dayReader } from '../dayReader';
import { type SheetContent, typedCell } from '../readSheet';

/** Reads a cell of a sheet as it could be written, by its row and column from 1, and the key of its column where it has one. */
export function cellReader(
  { values, formulas }: Pick<SheetContent, 'values' | 'formulas'>,
  { columns }: SheetTemplate<string>,
  timeZone: string,
): (row: number, column: number, key: string | number) => PlannedCell {
  const dayOf = dayReader(timeZone, 'dmy');
  const days = new Set<string | number>(
    columns
      .filter(isColumn)
      .filter(({ content }) => content === 'day' || content === 'month')
      .map(({ key }) => key),
  );
  return (row, column, key) => {
    const formula = formulas[row - 1]?.[column - 1] ?? '';
    if (formula !== '') return { formula };
    const cell = typedCell(values[row - 1]?.[column - 1], days.has(key), dayOf);
    return typeof cell === 'object' ? null : (cell ?? null);
  };
}
