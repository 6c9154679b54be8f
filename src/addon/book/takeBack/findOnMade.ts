import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { addressOf } from '../check/addressOf';
import type { Reading } from '../Reading';
import type { SheetContent } from '../readSheet';
import { figurePlaces } from '../refill/figurePlaces';
import { printOfRow } from './cellPrints';
import type { KeptStep } from './KeptStep';

/**
 * The cells of a sheet that the add-on has made in which somebody has typed since: into its rows, over a formula, beside
 * what is ours, or a note.
 */
export function findOnMade(
  { texts }: Reading,
  template: SheetTemplate<string>,
  {
    content,
    notes,
    made,
  }: {
    readonly content: SheetContent;
    readonly notes: readonly (readonly string[])[];
    readonly made: Extract<KeptStep, { kind: 'sheet' }>;
  },
): string[] {
  const { layout, values, formulas, rows, typedFormulas } = content;
  const { headerRow, columns } = layout;
  const prints = new Set(made.rows);
  const touched = new Set<string>();
  const first = Math.min(...columns.values());
  const tell = (row: number, column: number) => touched.add(addressOf({ row, column }));
  for (const [place, row] of rows.entries()) {
    const isEmpty = Object.values(row).every(cell => cell === null || cell === false);
    if (!isEmpty && !prints.has(printOfRow(row))) tell(headerRow + 1 + place, first);
  }
  for (const { row, key } of typedFormulas) tell(headerRow + 1 + row, columns.get(key)!);
  for (const { key, formula } of template.columns.filter(isColumn)) {
    const column = columns.get(key);
    if (formula === undefined || column === undefined) continue;
    // A text in the way of its answers.
    const isOver = (formulas[headerRow - 1]?.[column - 1] ?? '') === '';
    if (isOver || values[headerRow - 1]![column - 1] === '#REF!') tell(headerRow, column);
  }
  for (const [key, { row, column }] of figurePlaces(template, content, texts)) {
    const start = made.figures[key];
    if (start !== undefined && values[row - 1]?.[column - 1] !== start) tell(row, column);
  }
  const ours = new Set(columns.values());
  for (const [r, line] of values.entries()) {
    for (const [c, value] of line.entries()) {
      const isBeside = !ours.has(c + 1) && (c + 1 > made.width || r >= headerRow);
      if (isBeside && (value !== '' || formulas[r]![c] !== '')) tell(r + 1, c + 1);
      if (r >= headerRow && (notes[r]?.[c] ?? '') !== '') tell(r + 1, c + 1);
    }
  }
  return [...touched];
}
