import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { type CellPlaces, resolveFormula } from '../../templates/resolveFormula';
import type { SheetPlan } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { asTyped } from './asTyped';
import { figurePlaces } from './figurePlaces';
import { hasDecimalComma } from './hasDecimalComma';
import { FILLS, plannedFormulas } from './plannedFormulas';
import type { ReadSheet } from './readSheet';
import type { UndoList } from './UndoList';
import { formulaPrint, type Written } from './written';

/** A formula of the template, and the cell of the sheet in which it belongs by now, counted from 1. */
interface FormulaCell {
  readonly fills: string;
  readonly wanted: string;
  readonly row: number;
  readonly column: number;
  /** An empty cell there waits for the formula. */
  readonly mayBeEmpty: boolean;
}

/**
 * Brings the formulas of a sheet to the present template and language, wherever their cells are by now. A formula that
 * people have changed is theirs and stays. Gives the fingerprints of those that are ours.
 */
export function renewFormulas(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  template: SheetTemplate,
  plan: SheetPlan,
  old: ReadSheet,
  added: ReadonlyMap<string, number>,
  written: Written,
  texts: TemplateTexts,
  undo: UndoList,
): Written {
  const renewed: Record<string, string> = {};
  for (const { fills, wanted, row, column, mayBeEmpty } of formulaCells(template, plan, old, added, written, texts)) {
    const isNew = [...added.values()].includes(column);
    const current = isNew ? '' : (old.formulas[row - 1]?.[column - 1] ?? '');
    const value = isNew ? '' : (old.values[row - 1]?.[column - 1] ?? '');
    const [was, print] = [formulaPrint(current), formulaPrint(wanted)];
    // What a run that broke off has renewed is ours too.
    const isOurs = current === '' ? mayBeEmpty && value === '' : was === written[fills] || was === print;
    if (!isOurs) continue;
    renewed[fills] = print;
    if (was === print) continue;
    const cell = sheet.getRange(row, column);
    undo.add(() => {
      if (current === '') cell.clearContent();
      else cell.setFormula(asTyped(current, hasDecimalComma(spreadsheet)));
    });
    cell.setFormula(wanted);
  }
  return renewed;
}

function formulaCells(
  template: SheetTemplate,
  plan: SheetPlan,
  old: ReadSheet,
  added: ReadonlyMap<string, number>,
  written: Written,
  texts: TemplateTexts,
): FormulaCell[] {
  const { layout } = old;
  const columns = new Map([...layout.columns, ...added]);
  const places: CellPlaces = {
    firstRow: firstRow(old, written),
    columns,
    summary: figurePlaces(template, old, texts),
  };
  const cells: FormulaCell[] = [];
  const add = (
    fills: string,
    formula: string | undefined,
    row: number,
    column: number | undefined,
    mayBeEmpty: boolean,
  ) => {
    const wanted = formula === undefined ? undefined : resolveFormula(formula, places, texts);
    if (wanted !== undefined && column !== undefined) cells.push({ fills, wanted, row, column, mayBeEmpty });
  };
  for (const { key, formula, header } of template.columns.filter(isColumn)) {
    add(FILLS.column(key), formula, places.firstRow, columns.get(key), true);
    if (typeof header === 'object')
      add(FILLS.header(key), header.formula, layout.headerRow, columns.get(key), added.has(key));
  }
  for (const { key, formula } of template.summary ?? []) {
    const place = places.summary.get(key);
    if (place !== undefined) add(FILLS.figure(key), formula, place.row, place.column, false);
  }
  const hint = plannedFormulas(template, plan).get(FILLS.hint);
  const printed = (print: string | undefined) => cellOf(old, print, 0, layout.keyRow);
  const place = hint && (printed(written[FILLS.hint]) ?? printed(formulaPrint(hint)));
  if (hint && place) {
    cells.push({ fills: FILLS.hint, wanted: hint, ...place, mayBeEmpty: false });
  }
  return cells;
}

/** Our formulas stand in the first row of cells, unless people have put rows above it. */
function firstRow({ formulas, layout }: ReadSheet, written: Written): number {
  for (let r = layout.headerRow; r < formulas.length; r++) {
    for (const [key, column] of layout.columns) {
      const formula = formulas[r]![column - 1] ?? '';
      if (formula !== '' && formulaPrint(formula) === written[key]) return r + 1;
    }
  }
  return layout.headerRow + 1;
}

/** The cell with the formula of this fingerprint, in some of the rows. */
function cellOf({ formulas }: ReadSheet, print: string | undefined, from: number, to: number) {
  for (let r = from; r < to; r++) {
    const c = formulas[r]!.findIndex(formula => formula !== '' && formulaPrint(formula) === print);
    if (c >= 0) return { row: r + 1, column: c + 1 };
  }
  return undefined;
}
