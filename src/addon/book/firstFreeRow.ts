import { isColumn } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { OurContent } from './readSheet';

/** The first row below the headers, from 0, from which on nobody has typed anything: a formula that shows nothing is someone's work too. */
export function firstFreeRow({ id, rows, layout, formulas }: OurContent): number {
  const typed = catalogue()
    .templates[id].columns.filter(isColumn)
    .filter(({ filledBy }) => filledBy !== 'formula');
  const columns = typed.flatMap(({ key }) => layout.columns.get(key) ?? []);
  let free = Math.max(rows.length, formulas.length - layout.headerRow);
  const isTaken = (row: number) =>
    columns.some(column => (formulas[layout.headerRow + row]?.[column - 1] ?? '') !== '');
  while (free > rows.length && !isTaken(free - 1)) free--;
  return free;
}
