import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import type { CellPlaces } from './resolveFormula';
import { resolveForRow } from './resolveForRow';
import type { Formula } from './sheetTemplate';

/**
 * The one formula that puts what a template's formula answers for each of these rows, counted from 1, below each other.
 * undefined without rows, and where a column it needs is gone.
 */
export function resolveStacked(
  formula: Formula,
  rows: readonly number[],
  places: CellPlaces,
  texts: TemplateTexts,
): string | undefined {
  const blocks = rows.map(row => resolveForRow(formula, { row, stands: 'elsewhere' }, places, texts)?.slice(1));
  if (blocks.length === 0 || blocks.includes(undefined)) return undefined;
  return `=ARRAYFORMULA(IFERROR(VSTACK(${blocks.join(';')});""))`;
}
