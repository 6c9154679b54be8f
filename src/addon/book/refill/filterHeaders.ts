import type { Edit } from '../Edit';
import { FILTER, type FormulaPrints } from '../formulaPrints';
import { UPKEEP } from '../takeBack/upkeep';
import type { GrownSheet } from './GrownSheet';

/**
 * Gives the headers of a sheet that never had one a filter, from its first column of ours to its last; one that people
 * have made stays. Gives what is kept of it.
 */
export function filterHeaders(edit: Edit, { sheet, content, columns, height, firstFilter }: GrownSheet): FormulaPrints {
  if (firstFilter === undefined) return {};
  if (firstFilter === 'missing') {
    const { headerRow } = content.layout;
    const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
    const cells = sheet.getRange(headerRow, first, height - headerRow + 1, last - first + 1);
    edit.undo(() => {
      // Somebody may have made one meanwhile, over which ours was refused.
      const made = sheet.getFilter();
      if (made?.getRange().getA1Notation() === cells.getA1Notation()) made.remove();
    }, UPKEEP);
    cells.createFilter();
  }
  return { [FILTER]: '' };
}
