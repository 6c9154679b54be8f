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
  { rows, places }: { readonly rows: readonly number[]; readonly places: CellPlaces },
  texts: TemplateTexts,
): string | undefined {
  const blocks = rows.flatMap(row => {
    const block = resolveForRow(formula, { row, stands: 'elsewhere', places }, texts);
    return block === undefined ? [] : [block.slice(1)];
  });
  return blocks.length === 0 || blocks.length < rows.length ? undefined : `=${stackBlocks(blocks)}`;
}

/** The formula that puts what each block answers below the one before; blank where none answers. */
export function stackBlocks(blocks: readonly Formula[]): Formula {
  return `ARRAYFORMULA(IFERROR(VSTACK(${blocks.join(';')});""))`;
}
