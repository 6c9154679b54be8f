import type { TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import type { CellPlaces } from '../../../templates/resolveFormula';
import { bearsFigure, type SheetTemplate } from '../../../templates/sheetTemplate';
import type { SheetContent } from '../readSheet';
import { retell } from './retell';

/**
 * Where the figures above the headers are by now: each over the column it was made over, in the line below their labels.
 * None where people have worded all labels anew, because then nothing tells that line.
 */
export function figurePlaces(
  { columns, summary = [] }: SheetTemplate<string>,
  { values, layout }: SheetContent,
  texts: TemplateTexts,
): CellPlaces['summary'] {
  const shown = columns.filter(bearsFigure);
  const placed = summary.flatMap(({ key, label }, i) => {
    const column = layout.columns.get(shown[i]!.key);
    return column === undefined ? [] : [{ key, label, column }];
  });
  const lines = values.slice(0, layout.keyRow - 1).map(row => (column: number) => String(row[column - 1]));
  const inOwnWords = lines.findIndex(cell => placed.some(({ label, column }) => cell(column) === texts[label]));
  // Only then in those of other languages, which lie in files of their own.
  const labels =
    inOwnWords >= 0
      ? inOwnWords
      : lines.findIndex(cell =>
          placed.some(({ label, column }) => retell([label], texts)(cell(column)) === texts[label]),
        );
  return new Map(labels < 0 ? [] : placed.map(({ key, column }) => [key, { row: labels + 2, column }]));
}
