import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import { columnLetters } from './columnLetters';
import type { Block, PlannedCell, SheetPlan } from './SheetPlan';
import type { CellReferences, Column, ColumnContent, SheetTemplate } from './sheetTemplate';

/** The cells that the template does not compute, by column key; '' and absent leave a cell empty. */
export type Row = Readonly<Record<string, string | number | null>>;

export const TITLE_ROW = 1;
export const HINT_ROW = 2;
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

/** Rows made ready below the headers however few are filled: a new sheet of Google's has 1,000 in all. */
const READY_ROWS = 1000 - HEADER_ROW;
const CHART_ROWS = 30;

const NUMBER_FORMATS: Readonly<Record<ColumnContent, string>> = {
  text: '@',
  count: '0',
  money: '#,##0',
  share: '0.0%',
  day: 'yyyy-mm-dd',
  score: '+0;-0;0',
  meanScore: '+0.00;-0.00;0.00',
  weight: 'General',
};

/** Lays a template out as cells: pure, and the same for the same rows. */
export function planSheet(template: SheetTemplate, texts: TemplateTexts, rows: readonly Row[]): SheetPlan {
  const { columns } = template;
  const bodyRows = Math.max(READY_ROWS, rows.length + 100);
  const at = (key: string) => columns.findIndex(column => column.key === key) + 1;
  const below = (key: string, count: number): Block => ({ row: FIRST_ROW, column: at(key), rows: count, columns: 1 });
  return {
    title: texts[template.title],
    headerRow: HEADER_ROW,
    rows: HEADER_ROW + bodyRows,
    columns: columns.length,
    heading: heading(template, texts),
    body: rows.map(row => columns.map(column => bodyCell(column, row))),
    formulas: columns.flatMap((column, i) => formulasOf(column, i + 1, references(at))),
    numberFormats: columns.map(column => NUMBER_FORMATS[column.content]),
    alignments: columns.map(({ content }) => (content === 'text' ? 'left' : content === 'score' ? 'center' : 'right')),
    computed: columns.map(column => column.filledBy === 'formula'),
    wraps: columns.map(column => column.wraps ?? false),
    widths: columns.map(column => column.width),
    headerHeight: columns.some(({ header }) => typeof header !== 'string') ? 64 : 44,
    notes: columns.map(column => texts[column.note]),
    validations: columns.flatMap(({ key, validation }) =>
      validation === undefined
        ? []
        : [{ cells: below(key, bodyRows), min: validation.min, max: validation.max, help: texts[validation.help] }],
    ),
    rules: columns.flatMap(({ key, rules = [] }) => rules.map(rule => ({ ...rule, cells: below(key, bodyRows) }))),
    charts: template.charts.map(chart => {
      const shown = Math.min(chart.rows ?? CHART_ROWS, Math.max(rows.length, 1));
      return { title: texts[chart.title], labels: below(chart.labels, shown), values: below(chart.values, shown) };
    }),
    namedCells: template.namedCells.map(({ name, column, rows: count }) => ({
      name,
      cells: below(column, count ?? bodyRows),
    })),
    frozenColumns: template.frozenColumns,
  };
}

/** The hint begins beside the frozen columns, because a long text does not run on past their edge. */
function heading({ title, hint, columns, frozenColumns }: SheetTemplate, texts: TemplateTexts): PlannedCell[][] {
  const line = (text: string | null, at = 0): PlannedCell[] => columns.map((_, i) => (i === at ? text : null));
  const headers = columns.map(({ header }) => (typeof header === 'string' ? texts[header] : null));
  return [line(texts[title]), line(texts[hint], frozenColumns), line(null), headers];
}

function bodyCell({ key, filledBy }: Column, row: Row): PlannedCell {
  const cell = row[key];
  return filledBy === 'formula' || cell === undefined || cell === '' ? null : cell;
}

function formulasOf({ header, formula }: Column, column: number, cells: CellReferences): SheetPlan['formulas'] {
  const planned: { row: number; column: number; formula: string }[] = [];
  if (typeof header !== 'string') planned.push({ row: HEADER_ROW, column, formula: header.formula });
  if (formula !== undefined) planned.push({ row: FIRST_ROW, column, formula: formula(cells) });
  return planned;
}

/** Open at the bottom, so that rows added later are computed too. */
function references(at: (key: string) => number): CellReferences {
  const span = (first: number, last: number) => `${columnLetters(first)}${FIRST_ROW}:${columnLetters(last)}`;
  return { column: key => span(at(key), at(key)), columns: (first, last) => span(at(first), at(last)) };
}
