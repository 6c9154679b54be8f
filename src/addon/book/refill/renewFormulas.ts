import { spilledFrom } from '../../../templates/planSheet';
import { isColumn } from '../../../templates/sheetTemplate';
import { asTyped } from '../../formulaText/asTyped';
import type { Edit } from '../Edit';
import { type FormulaPrints, formulaPrint } from '../formulaPrints';
import type { PlacedCell } from '../placedCells';
import { FILLS } from '../plannedFormulas';
import { writePlaced } from '../writePlaced';
import { writeText } from '../writeText';
import { type FormulaCell, formulaCells } from './formulaCells';
import type { GrownSheet } from './GrownSheet';

/** A formula that is to be written, over what stands there. */
interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** A formula with its "=", a header that people typed, or '' for nothing. */
  readonly current: string;
  readonly wanted: string;
}

/**
 * Brings the formulas of a sheet to the present template and language, wherever their cells are by now. A formula that
 * people have changed is theirs and stays. Gives the fingerprints of those that are ours.
 */
export function renewFormulas(edit: Edit, grown: GrownSheet): FormulaPrints {
  clearStrays(edit, grown);
  const { renewed, changed } = changesOf(grown);
  for (const { row, column, text } of headersInTheWay(grown, changed)) {
    const cell = grown.sheet.getRange(row, column);
    // The former formula is back by then: a text over its answer would stand in its way.
    edit.undo(() => {
      if (String(cell.getValue()) !== text) writeText(cell, [[text]], ['General']);
    });
    cell.clearContent();
  }
  const formats = changed.some(({ current }) => isText(current)) ? headerFormats(grown) : [];
  const cells = changed.map(({ row, column, current, wanted }): PlacedCell => {
    const cell = { row, column, cell: { formula: wanted } };
    // In a cell of plain text, as a header that was put into another language, a formula would be a text itself.
    return isText(current) ? { ...cell, format: 'General', formerFormat: formats[column - 1] } : cell;
  });
  writePlaced(edit, { ...grown, columns: grown.content.layout.columns }, cells);
  return renewed;
}

/** Headers that stand where a formula is to answer them. */
function headersInTheWay({ template, content, columns }: GrownSheet, changed: readonly ChangedCell[]) {
  const { headerRow } = content.layout;
  return template.columns.flatMap((anchor, i) => {
    const isChanged = changed.some(({ row, column }) => row === headerRow && column === columns.get(anchor.key));
    if (!isChanged) return [];
    return spilledFrom(template.columns, i).flatMap(({ key }) => {
      const column = columns.get(key);
      const text = column === undefined ? '' : String(content.values[headerRow - 1]?.[column - 1] ?? '');
      return column === undefined || text === '' ? [] : [{ row: headerRow, column, text }];
    });
  });
}

function headerFormats({ sheet, content: { layout }, columns }: GrownSheet): readonly string[] {
  return sheet.getRange(layout.headerRow, 1, 1, Math.max(...columns.values())).getNumberFormats()[0]!;
}

/** A header that stands alone in its run. */
function isText(current: string): boolean {
  return current !== '' && !current.startsWith('=');
}

function changesOf(grown: GrownSheet): { readonly renewed: FormulaPrints; readonly changed: readonly ChangedCell[] } {
  const { content, kept, added } = grown;
  const renewed: Record<string, string> = {};
  const changed: ChangedCell[] = [];
  for (const cell of formulaCells(grown)) {
    const { fills, wanted, row, column } = cell;
    const isNew = [...added.values()].includes(column);
    const formula = isNew ? '' : (content.formulas[row - 1]?.[column - 1] ?? '');
    const value = isNew ? '' : String(content.values[row - 1]?.[column - 1] ?? '');
    const [was, print] = [formulaPrint(formula), formulaPrint(wanted)];
    // What a run that broke off has renewed is ours too.
    const isOurs = formula === '' ? isNew || mayFill(grown, cell, value) : was === kept.prints[fills] || was === print;
    if (!isOurs) continue;
    renewed[fills] = print;
    if (was !== print || formula.includes('#REF!')) changed.push({ row, column, current: formula || value, wanted });
  }
  return { renewed, changed };
}

/** A header that people have typed over its formula keeps their word, if nothing stands in the way below. */
function mayFill(grown: GrownSheet, { waits, row, column }: FormulaCell, value: string): boolean {
  if (waits !== 'header') return waits === 'empty' && value === '';
  if (strayFormulas(grown).some(stray => stray.column === column)) return true;
  return grown.content.values.slice(row).every(line => (line[column - 1] ?? '') === '');
}

/** Formulas of ours that stand among the rows: of a former version, or moved there. */
function strayFormulas({ template, content, kept: { prints }, columns }: GrownSheet): readonly ChangedCell[] {
  const { headerRow } = content.layout;
  const own = template.columns
    .filter(isColumn)
    .filter(({ formula, stacked }) => formula !== undefined || stacked !== undefined);
  return own.flatMap(({ key }) => {
    const column = columns.get(key);
    const print = prints[FILLS.column(key)];
    if (column === undefined || !print) return [];
    return content.formulas.flatMap((line, r) => {
      const current = line[column - 1] ?? '';
      const isStray = r >= headerRow && current !== '' && formulaPrint(current) === print;
      return isStray ? [{ row: r + 1, column, current, wanted: '' }] : [];
    });
  });
}

/** They would stand in the way of the one formula in the header. */
function clearStrays(edit: Edit, grown: GrownSheet): void {
  for (const { row, column, current } of strayFormulas(grown)) {
    const cell = grown.sheet.getRange(row, column);
    edit.undo(() => cell.setFormula(asTyped(current, edit.decimalComma)));
    cell.clearContent();
  }
}
