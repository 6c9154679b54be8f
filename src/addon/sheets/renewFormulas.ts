import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { type CellPlaces, resolveFormula } from '../../templates/resolveFormula';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import type { ReadSheet } from './readSheet';
import type { UndoList } from './UndoList';
import { formulaPrint, type Written } from './written';

/**
 * Brings the formulas of a sheet to the present template and language, wherever their columns are by now. A formula
 * that people have changed is theirs and stays. Gives the fingerprints of those that are ours.
 */
export function renewFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns }: SheetTemplate,
  { layout, formulas, values }: ReadSheet,
  added: ReadonlyMap<string, number>,
  written: Written,
  texts: TemplateTexts,
  undo: UndoList,
): Written {
  const places: CellPlaces = {
    firstRow: layout.headerRow + 1,
    columns: new Map([...layout.columns, ...added]),
    summary: new Map(),
  };
  const renewed: Record<string, string> = {};
  for (const column of columns) {
    if (!isColumn(column) || !places.columns.has(column.key)) continue;
    renewed[column.key] = written[column.key] ?? '';
    if (column.formula === undefined) continue;
    const wanted = resolveFormula(column.formula, places, texts);
    if (wanted === undefined) continue;
    const place = places.columns.get(column.key)!;
    const isNew = added.has(column.key);
    const current = isNew ? '' : (formulas[layout.headerRow]?.[place - 1] ?? '');
    const print = formulaPrint(wanted);
    const isEmpty = isNew || (current === '' && (values[layout.headerRow]?.[place - 1] ?? '') === '');
    const isOurs = isEmpty || (current !== '' && formulaPrint(current) === written[column.key]);
    if (!isOurs) continue;
    renewed[column.key] = print;
    if (formulaPrint(current) === print) continue;
    const cell = sheet.getRange(places.firstRow, place);
    undo.add(() => (current === '' ? cell.clearContent() : cell.setFormula(current)));
    cell.setFormula(wanted);
  }
  return renewed;
}
