import { type CellPlaces, resolveFormula } from '../../templates/resolveFormula';
import { resolveForRow } from '../../templates/resolveForRow';
import { resolveStacked } from '../../templates/resolveStacked';
import { type Formula, isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { asTyped } from '../formulaText/asTyped';
import type { Edit } from './Edit';
import { figurePlaces } from './figurePlaces';
import { FILLS, plannedFormulas } from './plannedFormulas';
import type { Refill } from './planRefill';
import type { Found } from './readFound';
import type { SheetContent } from './readSheet';
import { runsDown } from './runsDown';
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

/** One that is to be written, over what stands there: '' for nothing. */
interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly current: string;
  readonly wanted: string;
}

/**
 * Brings the formulas of a sheet to the present template and language, wherever their cells are by now. A formula that
 * people have changed is theirs and stays. Gives the fingerprints of those that are ours.
 */
export function renewFormulas(edit: Edit, found: Found, refill: Refill, added: ReadonlyMap<string, number>): Written {
  const { sheet, old, kept } = found;
  const renewed: Record<string, string> = {};
  const changed: ChangedCell[] = [];
  for (const { fills, wanted, row, column, mayBeEmpty } of formulaCells(found, refill, added)) {
    const isNew = [...added.values()].includes(column);
    const current = isNew ? '' : (old.formulas[row - 1]?.[column - 1] ?? '');
    const value = isNew ? '' : (old.values[row - 1]?.[column - 1] ?? '');
    const [was, print] = [formulaPrint(current), formulaPrint(wanted)];
    // What a run that broke off has renewed is ours too.
    const isOurs = current === '' ? mayBeEmpty && value === '' : was === kept.written[fills] || was === print;
    if (!isOurs) continue;
    renewed[fills] = print;
    if (was !== print) changed.push({ row, column, current, wanted });
  }
  for (const run of runsDown(changed)) {
    const { row, column } = run[0]!;
    edit.undo(() => {
      for (const { row, column, current } of run) {
        const cell = sheet.getRange(row, column);
        if (current === '') cell.clearContent();
        else cell.setFormula(asTyped(current, edit.decimalComma));
      }
    });
    sheet.getRange(row, column, run.length, 1).setFormulas(run.map(({ wanted }) => [wanted]));
  }
  return renewed;
}

function formulaCells(
  { old, kept: { written } }: Found,
  { template, plan, stacked, texts }: Refill,
  added: ReadonlyMap<string, number>,
): FormulaCell[] {
  const { layout } = old;
  const columns = new Map([...layout.columns, ...added]);
  const places: CellPlaces = {
    firstRow: firstRow(template, old, written),
    columns,
    summary: figurePlaces(template, old, texts),
  };
  const cells: FormulaCell[] = [];
  const add = (
    fills: string,
    wanted: string | undefined,
    row: number,
    column: number | undefined,
    mayBeEmpty: boolean,
  ) => {
    if (wanted !== undefined && column !== undefined) cells.push({ fills, wanted, row, column, mayBeEmpty });
  };
  const resolved = (formula: Formula | undefined) => formula && resolveFormula(formula, places, texts);
  const answered = answeredRows(template, old);
  for (const { key, formula, rowFormula, stacked: ofRows, header } of template.columns.filter(isColumn)) {
    const [fills, column] = [FILLS.column(key), columns.get(key)];
    add(fills, resolved(formula), places.firstRow, column, true);
    if (ofRows !== undefined)
      add(fills, resolveStacked(ofRows, { rows: stacked, places }, texts), places.firstRow, column, true);
    if (rowFormula !== undefined) {
      for (const row of answered) {
        add(fills, resolveForRow(rowFormula, { row, stands: 'there', places }, texts), row, column, true);
      }
    }
    if (typeof header === 'object')
      add(FILLS.header(key), resolved(header.formula), layout.headerRow, column, added.has(key));
  }
  for (const { key, formula } of template.summary ?? []) {
    const place = places.summary.get(key);
    if (place !== undefined) add(FILLS.figure(key), resolved(formula), place.row, place.column, false);
  }
  const hint = plannedFormulas(template, plan).get(FILLS.hint);
  const printed = (print: string | undefined) => cellOf(old, print, 0, layout.keyRow);
  const place = hint && (printed(written[FILLS.hint]) ?? printed(formulaPrint(hint)));
  if (hint && place) {
    cells.push({ fills: FILLS.hint, wanted: hint, ...place, mayBeEmpty: false });
  }
  return cells;
}

/** Rows, counted from 1, in which a formula stands that is written into every row. */
function answeredRows({ columns }: SheetTemplate<string>, { formulas, layout }: SheetContent): number[] {
  const own = columns.flatMap(column =>
    isColumn(column) && column.rowFormula !== undefined ? (layout.columns.get(column.key) ?? []) : [],
  );
  return formulas.flatMap((line, r) => (r >= layout.headerRow && own.some(c => line[c - 1] !== '') ? [r + 1] : []));
}

/** Our formulas stand in the first row of cells, unless people have put rows above it. */
function firstRow({ columns }: SheetTemplate<string>, { formulas, layout }: SheetContent, written: Written): number {
  const own = columns.filter(isColumn).filter(({ rowFormula }) => rowFormula === undefined);
  for (let r = layout.headerRow; r < formulas.length; r++) {
    for (const { key } of own) {
      const formula = formulas[r]![(layout.columns.get(key) ?? 0) - 1] ?? '';
      if (formula !== '' && formulaPrint(formula) === written[key]) return r + 1;
    }
  }
  return layout.headerRow + 1;
}

/** The cell with the formula of this fingerprint, in some of the rows. */
function cellOf({ formulas }: SheetContent, print: string | undefined, from: number, to: number) {
  for (let r = from; r < to; r++) {
    const c = formulas[r]!.findIndex(formula => formula !== '' && formulaPrint(formula) === print);
    if (c >= 0) return { row: r + 1, column: c + 1 };
  }
  return undefined;
}
