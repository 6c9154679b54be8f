import type { TemplateText, TemplateTexts } from '../i18n/templates/TemplateTexts';
import { cellsName } from './cellsName';
import { headerNote } from './headerNote';
import { layOut } from './layOut';
import { columnFormat, type NumberFormats } from './numberFormats';
import { plannedRule, plannedValidation } from './plannedRules';
import { cellFormula, type FormulaContext, headerFormula, type OtherSheet } from './resolveFormula';
import { resolveStacked } from './resolveForRow';
import type { Block, PlannedCell, SheetPlan } from './SheetPlan';
import { bearsFigure, type CellContent, type Column, isColumn, type SheetTemplate } from './sheetTemplate';

/** The cells that the template does not compute, by column key; '' and absent leave a cell empty. */
export type Row = Readonly<Record<string, RowCell>>;
export type RowCell = string | number | boolean | null | { readonly number: number; readonly content: CellContent };

/** Rows made ready however few are filled; more come as they are needed. */
export const READY_ROWS = 300;
const SPARE_ROWS = 100;
/** A chart of few rows is ready for more. */
const CHART_ROWS = 10;

/** A chart is so many rows high. */
const ROWS_OF_CHART = 15;

/** What makes a plan of a template. */
export interface Planning {
  readonly texts: TemplateTexts;
  readonly formats: NumberFormats;
  /** Our sheets that are there or about to be, by template, for the formulas that read them. */
  readonly others: ReadonlyMap<string, OtherSheet>;
  /** Keys of the cells that are found by name. */
  readonly named: readonly string[];
  /** Rows that are made ready however few are filled: those that the sheet has anyway. */
  readonly readyRows?: number;
}

/** Lays a template out as the cells of a new sheet: pure, and the same for the same rows. */
export function planSheet(
  template: SheetTemplate<string>,
  { texts, formats, others, named, readyRows = READY_ROWS }: Planning,
  rows: readonly Row[],
): SheetPlan {
  const { columns, summary = [] } = template;
  const { headerRow, figuresRow, places } = layOut(template);
  const allRows = Math.max(readyRows, headerRow + rows.length + SPARE_ROWS, headerRow + rowsOfCharts(template));
  const bodyRows = allRows - headerRow;
  const below = (key: string, count: number): Block => ({
    row: headerRow + 1,
    column: places.columns.get(key)!,
    rows: count,
    columns: 1,
  });
  const withHeader = (key: string, count: number): Block => ({ ...below(key, count + 1), row: headerRow });
  const each = <Value>(of: (column: Column) => Value, gap: Value): Value[] =>
    columns.map(column => (isColumn(column) ? of(column) : gap));
  const figureAt = <Value>(of: (figure: (typeof summary)[number]) => Value, none: Value): Value[] => {
    const line = columns.map(() => none);
    for (const figure of summary) line[places.summary.get(figure.key)!.column - 1] = of(figure);
    return line;
  };
  const firstShown = columns.findIndex(column => isColumn(column) && !column.hidden);
  const context: FormulaContext = { places, texts, others };
  const formula = (text: string): PlannedCell => ({ formula: cellFormula(text, context)! });
  const headers = headerCells(template, context);

  return {
    headerRow,
    rows: allRows,
    columns: columns.length,
    heading: [
      at(columns.length, firstShown, texts[template.title]),
      at(columns.length, Math.max(firstShown, template.frozenColumns), hint(template, texts)),
      ...(figuresRow === undefined
        ? []
        : [
            figureAt<PlannedCell>(({ label }) => texts[label], null),
            figureAt<PlannedCell>(f => (f.formula === undefined ? (f.start ?? null) : formula(f.formula)), null),
          ]),
      // A figure is found by what it was put above.
      columns.map(column => (isColumn(column) || bearsFigure(column) ? keyMark(column.key) : null)),
      headers,
    ],
    headingFormats: Array.from({ length: headerRow }, (_, row) =>
      row + 1 === figuresRow ? figureAt(({ content }) => formats(content), 'General') : columns.map(() => 'General'),
    ),
    figuresRow,
    body: rows.map(row => columns.map(column => (isColumn(column) ? bodyCell(column, row) : null))),
    numberFormats: each(column => columnFormat(column, formats), 'General'),
    ownFormats: ownFormats(template, rows, formats),
    alignments: each(({ content }) => ALIGNMENTS[content] ?? 'right', 'left'),
    roles: each<SheetPlan['roles'][number]>(({ filledBy }) => ROLES[filledBy], 'gap'),
    typedFigures: summary.flatMap(({ key, filledBy }) =>
      filledBy === 'person' ? [places.summary.get(key)!.column] : [],
    ),
    wraps: each(({ wraps }) => wraps ?? false, false),
    widths: columns.map(({ width }) => width ?? GAP_WIDTH),
    hiddenColumns: columns.flatMap((column, i) =>
      isColumn(column) && column.hidden ? [{ first: i + 1, count: widthOf(column) }] : [],
    ),
    answersBeside:
      Math.max(0, ...columns.map((column, i) => i + (isColumn(column) ? widthOf(column) : 1))) - columns.length,
    notes: each(column => headerNote(column, texts), ''),
    figureNotes: figureAt(({ note }) => texts[note], ''),
    validations: [
      ...columns.filter(isColumn).flatMap(column => plannedValidation(column, below(column.key, bodyRows), texts)),
      ...summary.flatMap(figure => plannedValidation(figure, figureBlock(figure.key), texts)),
    ],
    rules: [
      ...columns
        .filter(isColumn)
        .flatMap(({ key, rules = [] }) => rules.map(rule => plannedRule(rule, withHeader(key, bodyRows), context))),
      ...summary.flatMap(({ key, rules = [] }) => rules.map(rule => plannedRule(rule, figureBlock(key), context))),
    ],
    charts: template.charts.map(({ title, kind, labels, values, rows: most, across, up, secondAxis = false }) => {
      const shown = Math.min(most ?? Math.max(rows.length, CHART_ROWS), bodyRows);
      return {
        title: texts[title],
        kind,
        labels: withHeader(labels, shown),
        values: values.map(key => withHeader(key, shown)),
        across: across === undefined ? '' : texts[across],
        up: up === undefined ? '' : texts[up],
        secondAxis,
      };
    }),
    chartsFrom: template.chartsFrom,
    namedCells: named.map(key => ({ name: cellsName(template.id, key), cells: namedBlock(key) })),
    frozenColumns: template.frozenColumns,
    hasFilter: template.hasFilter ?? false,
  };

  function figureBlock(key: string): Block {
    return { ...places.summary.get(key)!, rows: 1, columns: 1 };
  }

  function namedBlock(key: string): Block {
    if (places.summary.has(key)) return figureBlock(key);
    const column = columns.filter(isColumn).find(candidate => candidate.key === key);
    if (column !== undefined) return below(key, bodyRows);
    const place = columns.findIndex(candidate => isColumn(candidate) && candidate.across?.includes(key));
    const { across = [] } = columns[place] as Column;
    return { row: headerRow, column: place + 1 + across.indexOf(key), rows: 1, columns: 1 };
  }
}

function rowsOfCharts({ chartsFrom, charts }: SheetTemplate<string>): number {
  return chartsFrom === undefined ? 0 : chartsFrom.row + ROWS_OF_CHART * Math.ceil(charts.length / chartsFrom.perLine);
}

const GAP_WIDTH = 28;

const ROLES = { person: 'typed', addon: 'written', formula: 'computed' } as const;

/** Marks the cell above a header with its column's key, so that columns are found however people move and rename them. */
export function keyMark(key: string): string {
  return `polecam.${key}`;
}

const ALIGNMENTS: { readonly [Content in CellContent]?: 'left' | 'center' } = {
  text: 'left',
  day: 'center',
  month: 'center',
  score: 'center',
  check: 'center',
};

function at(length: number, place: number, cell: PlannedCell): PlannedCell[] {
  return Array.from({ length }, (_, i) => (i === place ? cell : null));
}

/** The hint begins beside the frozen columns, because a long text does not run on past their edge. */
function hint({ columns, hint: text, id }: SheetTemplate<string>, texts: TemplateTexts): PlannedCell {
  const hasMoney = columns.some(column => isColumn(column) && column.content === 'money');
  if (!hasMoney || id === 'settings') return texts[text];
  const words = `${texts[text]} ${texts['common.amountsIn']} `.replace(/"/g, '""');
  return { formula: `="${words}"&${cellsName('settings', 'currency')}&"."` };
}

/**
 * The headers: texts, or formulas that answer them. The one of a computed column answers its cells too, and those at its
 * right that have no formula.
 */
function headerCells({ columns }: SheetTemplate<string>, context: FormulaContext): PlannedCell[] {
  const { texts } = context;
  return columns.map((column, i): PlannedCell => {
    if (!isColumn(column)) return null;
    const { header, formula, stacked } = column;
    if (typeof header !== 'string') return { formula: cellFormula(header.formula, context)! };
    const headers = [column, ...spilledFrom(columns, i)].map(({ header }) => texts[header as TemplateText]);
    if (formula !== undefined) return { formula: headerFormula(formula, headers, context)! };
    if (stacked !== undefined) return { formula: resolveStacked(stacked, { rows: [], headers }, context)! };
    return isSpilled(column) ? null : texts[header];
  });
}

/** The columns that the formula of this one fills beside its own. */
export function spilledFrom(columns: SheetTemplate<string>['columns'], place: number): readonly Column[] {
  const next = columns.slice(place + 1).findIndex(column => !isSpilled(column));
  return columns.slice(place + 1, next < 0 ? undefined : place + 1 + next).filter(isColumn);
}

/** Of how many columns the cells are that it answers in the row of the headers. */
export function widthOf({ across }: Column): number {
  return across?.length ?? 1;
}

/** The formula of a column at its left fills it. */
export function isSpilled(column: SheetTemplate<string>['columns'][number]): boolean {
  if (!isColumn(column) || typeof column.header !== 'string') return false;
  const { filledBy, formula, rowFormula, stacked } = column;
  return filledBy === 'formula' && formula === undefined && rowFormula === undefined && stacked === undefined;
}

function bodyCell({ key, filledBy }: Column, row: Row): PlannedCell {
  return filledBy === 'formula' ? null : plainCell(row[key]);
}

/** A cell as it is written; '' and undefined are nothing. */
export function plainCell(cell: RowCell | undefined): Exclude<PlannedCell, { formula: string }> {
  if (cell === undefined || cell === null || cell === '') return null;
  return typeof cell === 'object' ? cell.number : cell;
}

/** The formats of cells whose content is not that of their column; rows and columns from 0. */
function ownFormats(
  { columns }: SheetTemplate<string>,
  rows: readonly Row[],
  formats: NumberFormats,
): SheetPlan['ownFormats'] {
  return rows.flatMap((cells, row) =>
    columns.flatMap((column, i) => {
      const cell = cells[column.key];
      return typeof cell === 'object' && cell !== null ? [{ row, column: i, format: formats(cell.content) }] : [];
    }),
  );
}
