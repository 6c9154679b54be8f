import { spilledFrom } from '../../../templates/planSheet';
import { cellFormula, type FormulaContext, headerFormula } from '../../../templates/resolveFormula';
import { resolveForRow, resolveStacked } from '../../../templates/resolveForRow';
import { type Column, isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { formulaPrint } from '../formulaPrints';
import { FILLS, plannedFormulas } from '../plannedFormulas';
import type { SheetContent } from '../readSheet';
import { figurePlaces } from './figurePlaces';
import type { GrownSheet } from './GrownSheet';
import { retell } from './retell';

/** A formula of the template, and the cell of the sheet in which it belongs by now, counted from 1. */
export interface FormulaCell {
  readonly fills: string;
  readonly wanted: string;
  readonly row: number;
  readonly column: number;
  /** What stands there without a formula waits for it: nothing, or the header that it answers. */
  readonly waits: 'empty' | 'header' | 'never';
}

/** What must be known of a sheet to say which formulas belong on it. */
export type FormulaSheet = Pick<
  GrownSheet,
  'template' | 'texts' | 'content' | 'stacked' | 'columns' | 'added' | 'others'
>;

/** The formulas that the present template has for the sheet, in the present language; what stands there is not asked. */
export function formulaCells(grown: GrownSheet): FormulaCell[] {
  return [...computedCells(grown), ...hintCells(grown)];
}

/** Those of its columns and figures. */
export function computedCells(sheet: FormulaSheet): FormulaCell[] {
  const { template, texts, content, columns, added, others } = sheet;
  const { headerRow } = content.layout;
  // A new column has none above it, even if a run that broke off has begun it.
  const fresh = new Set(added.values());
  const figures = [...figurePlaces(template, content, texts)].filter(([, { column }]) => !fresh.has(column));
  const places = { headerRow, columns, summary: new Map(figures) };
  const context: FormulaContext = { places, texts, others };
  return [...columnCells(sheet, context), ...figureCells(sheet, context)];
}

function columnCells(grown: FormulaSheet, context: FormulaContext): FormulaCell[] {
  const { template, content, stacked, columns, added } = grown;
  const { headerRow } = content.layout;
  const answered = answeredRows(template, content);
  return template.columns.flatMap((planned, i) => {
    const column = columns.get(planned.key);
    if (!isColumn(planned) || column === undefined) return [];
    const { key, formula, rowFormula, stacked: ofRows, header } = planned;
    const cell = (wanted: string | undefined, row: number, waits: FormulaCell['waits']): FormulaCell[] =>
      wanted === undefined ? [] : [{ fills: FILLS.column(key), wanted, row, column, waits }];
    const headers = () => [planned, ...spilledFrom(template.columns, i)].map(each => headerText(grown, each));
    const ofHeader = typeof header === 'object' ? cellFormula(header.formula, context) : undefined;
    return [
      ...cell(formula && headerFormula(formula, headers(), context), headerRow, 'header'),
      ...cell(ofRows && resolveStacked(ofRows, { rows: stacked, headers: headers() }, context), headerRow, 'header'),
      ...(rowFormula === undefined ? [] : answered).flatMap(row =>
        cell(resolveForRow(rowFormula!, { row, stands: 'there' }, context), row, 'empty'),
      ),
      ...cell(ofHeader, headerRow, added.has(key) ? 'empty' : 'never').map(cell => ({
        ...cell,
        fills: FILLS.header(key),
      })),
    ];
  });
}

/**
 * As it stands there, in the present language; the template's own in a new column, even if a run that broke off has begun
 * it, and where a formula that fails has none to show.
 */
function headerText({ texts, content, added }: FormulaSheet, { key, header }: Column): string {
  if (typeof header !== 'string') return '';
  const stands = added.has(key) ? '' : (content.headers[key] ?? '');
  return stands === '' || stands.startsWith('#') ? texts[header] : retell([header], texts)(stands);
}

function figureCells({ template }: FormulaSheet, context: FormulaContext): FormulaCell[] {
  return (template.summary ?? []).flatMap(({ key, formula }) => {
    const place = context.places.summary.get(key);
    const wanted = formula && cellFormula(formula, context);
    return place && wanted ? [{ fills: FILLS.figure(key), wanted, ...place, waits: 'never' as const }] : [];
  });
}

function hintCells({ template, content, kept: { prints }, plan }: GrownSheet): FormulaCell[] {
  const wanted = plannedFormulas(template, plan).get(FILLS.hint);
  if (wanted === undefined) return [];
  const place = cellAbove(content, prints[FILLS.hint]) ?? cellAbove(content, formulaPrint(wanted));
  return place === undefined ? [] : [{ fills: FILLS.hint, wanted, ...place, waits: 'never' }];
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
