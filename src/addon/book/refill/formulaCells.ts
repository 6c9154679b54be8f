import { type CellPlaces, resolveFormula } from '../../../templates/resolveFormula';
import { resolveForRow } from '../../../templates/resolveForRow';
import { resolveStacked } from '../../../templates/resolveStacked';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { FILLS, plannedFormulas } from '../plannedFormulas';
import type { SheetContent } from '../readSheet';
import { formulaPrint, type Written } from '../written';
import { figurePlaces } from './figurePlaces';
import type { GrownSheet } from './GrownSheet';

/** A formula of the template, and the cell of the sheet in which it belongs by now, counted from 1. */
export interface FormulaCell {
  readonly fills: string;
  readonly wanted: string;
  readonly row: number;
  readonly column: number;
  /** An empty cell there waits for the formula. */
  readonly mayBeEmpty: boolean;
}

/** The formulas that the present template has for the sheet, in the present language; what stands there is not asked. */
export function formulaCells(grown: GrownSheet): FormulaCell[] {
  const { template, texts, content, kept, columns } = grown;
  const places: CellPlaces = {
    firstRow: firstRow(template, content, kept.written),
    columns,
    summary: figurePlaces(template, content, texts),
  };
  return [...columnCells(grown, places), ...figureCells(grown, places), ...hintCells(grown)];
}

function columnCells(
  { template, texts, content, stacked, columns, added }: GrownSheet,
  places: CellPlaces,
): FormulaCell[] {
  const answered = answeredRows(template, content);
  return template.columns.filter(isColumn).flatMap(({ key, formula, rowFormula, stacked: ofRows, header }) => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const cell = (wanted: string | undefined, row: number): FormulaCell[] =>
      wanted === undefined ? [] : [{ fills: FILLS.column(key), wanted, row, column, mayBeEmpty: true }];
    const ofHeader = typeof header === 'object' ? resolveFormula(header.formula, places, texts) : undefined;
    return [
      ...cell(formula && resolveFormula(formula, places, texts), places.firstRow),
      ...cell(ofRows && resolveStacked(ofRows, { ...places, rows: stacked }, texts), places.firstRow),
      ...(rowFormula === undefined ? [] : answered).flatMap(row =>
        cell(resolveForRow(rowFormula!, { ...places, row, stands: 'there' }, texts), row),
      ),
      ...cell(ofHeader, content.layout.headerRow).map(header => ({
        ...header,
        fills: FILLS.header(key),
        mayBeEmpty: added.has(key),
      })),
    ];
  });
}

function figureCells({ template, texts }: GrownSheet, places: CellPlaces): FormulaCell[] {
  return (template.summary ?? []).flatMap(({ key, formula }) => {
    const place = places.summary.get(key);
    const wanted = formula && resolveFormula(formula, places, texts);
    return place && wanted ? [{ fills: FILLS.figure(key), wanted, ...place, mayBeEmpty: false }] : [];
  });
}

function hintCells({ template, content, kept: { written }, plan }: GrownSheet): FormulaCell[] {
  const wanted = plannedFormulas(template, plan).get(FILLS.hint);
  if (wanted === undefined) return [];
  const place = cellAbove(content, written[FILLS.hint]) ?? cellAbove(content, formulaPrint(wanted));
  return place === undefined ? [] : [{ fills: FILLS.hint, wanted, ...place, mayBeEmpty: false }];
}

/** The cell above the keys with the formula of this fingerprint. */
function cellAbove({ formulas, layout }: SheetContent, print: string | undefined) {
  for (let r = 0; r < layout.keyRow; r++) {
    const c = formulas[r]!.findIndex(formula => formula !== '' && formulaPrint(formula) === print);
    if (c >= 0) return { row: r + 1, column: c + 1 };
  }
  return undefined;
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
