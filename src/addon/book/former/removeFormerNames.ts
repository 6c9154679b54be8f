import { cellsName } from '../../../templates/cellsName';
import { catalogue } from '../catalogue';
import type { Edit } from '../Edit';

const OURS = /\bPOLECAM_[A-Z0-9_]+/g;

/** Takes away the names by which formulas of the former layout found cells, but for those that people's own formulas use. */
export function removeFormerNames(edit: Edit): void {
  const formulas = edit.spreadsheet.getSheets().flatMap(sheet => sheet.getDataRange().getFormulas().flat());
  const needed = new Set([
    ...Object.entries(catalogue().named).flatMap(([id, keys]) => keys.map(key => cellsName(id, key))),
    ...formulas.flatMap(formula => formula.toUpperCase().match(OURS) ?? []),
  ]);
  const former = edit.spreadsheet.getNamedRanges().flatMap(found => {
    const name = found.getName();
    return /^POLECAM_[A-Z0-9_]+$/.test(name) && !needed.has(name) ? [{ found, name, range: found.getRange() }] : [];
  });
  for (const { found, name, range } of former) {
    edit.undo(() => edit.spreadsheet.setNamedRange(name, range));
    found.remove();
  }
}
