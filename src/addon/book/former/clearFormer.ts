import { FORMER_LAYOUT } from '../../../templates/formerLayout';
import { asTyped } from '../../formulaText/asTyped';
import type { Edit } from '../Edit';
import { formulaPrint, readPrints } from '../formulaPrints';
import { FILLS } from '../plannedFormulas';
import type { OurContent } from '../readSheet';

/**
 * Clears the formulas by which a sheet filled its former columns, so that what still stands there is what people typed. A
 * formula that people have changed stays.
 */
export function clearFormer(edit: Edit, { id, sheet, layout, formulas }: OurContent): void {
  const { prints } = readPrints(sheet);
  for (const key of FORMER_LAYOUT.computed[id] ?? []) {
    const [column, print] = [layout.columns.get(key), prints[FILLS.column(key)]];
    if (column === undefined || !print) continue;
    for (let row = layout.headerRow + 1; row <= formulas.length; row++) {
      const formula = formulas[row - 1]![column - 1]!;
      if (formula === '' || formulaPrint(formula) !== print) continue;
      const cell = sheet.getRange(row, column);
      edit.undo(() => cell.setFormula(asTyped(formula, edit.decimalComma)));
      cell.clearContent();
    }
  }
}
