import { nameKey } from '../../core/text/nameKey';
import type { Row } from '../../templates/planSheet';
import { isColumn } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { OurContent } from './readSheet';

/**
 * Where new rows go, counted from 0 below the headers: under all that anybody has typed, or into a row that a try which
 * broke off has begun. `deciding` is the column that is written last, and so is still empty there.
 */
export function newRowPlaces(read: OurContent, rows: readonly Row[], deciding: string): number[] {
  const taken = new Set<number>();
  let free = firstFreeRow(read);
  return rows.map(cells => {
    const begun = read.rows.findIndex((row, place) => !taken.has(place) && isBegun(row, cells, deciding));
    if (begun < 0) return free++;
    taken.add(begun);
    return begun;
  });
}

/** The first row from which on nobody has typed anything: a formula that shows nothing is someone's work too. */
export function firstFreeRow({ id, rows, layout, formulas }: OurContent): number {
  const typed = catalogue()
    .templates[id].columns.filter(isColumn)
    .filter(({ filledBy }) => filledBy !== 'formula');
  const columns = typed.flatMap(({ key }) => layout.columns.get(key) ?? []);
  const isTaken = (row: number) =>
    columns.some(column => (formulas[layout.headerRow + row]?.[column - 1] ?? '') !== '');
  let free = Math.max(rows.length, formulas.length - layout.headerRow);
  while (free > rows.length && !isTaken(free - 1)) free--;
  return free;
}

/** It holds nothing but what is to be written, and not yet what decides. */
function isBegun(row: Row, cells: Row, deciding: string): boolean {
  const filled = Object.keys(row).filter(key => comparable(row[key]) !== '');
  const isSame = (key: string) => key !== deciding && comparable(row[key]) === comparable(cells[key]);
  return filled.length > 0 && filled.every(isSame);
}

/** A box that is not ticked is nothing typed. */
function comparable(cell: Row[string] | undefined): string {
  return cell === false ? '' : nameKey(String(cell ?? ''));
}
