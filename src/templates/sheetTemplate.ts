import type { TemplateText } from '../i18n/templates/TemplateTexts';

/** The sheets that a person adds, in the order in which people meet them. */
export const TEMPLATE_IDS = [
  'clients',
  'idealClient',
  'scorecard',
  'referrals',
  'wanted',
  'referralPlan',
  'channel',
  'coaching',
  'timePlan',
  'keeping',
  'months',
  'overview',
  'lists',
  'settings',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** A sheet of which there may be several, or that only the add-on fills. */
export type SideSheetId = 'week' | 'history' | 'sources' | 'lookBack';

/** Every sheet that the add-on writes. */
export type AnySheetId = TemplateId | SideSheetId;

/** What a cell holds, which decides its number format and alignment. */
export type CellContent =
  | 'text'
  | 'count'
  | 'number'
  | 'money'
  | 'share'
  | 'day'
  | 'month'
  | 'score'
  | 'meanScore'
  | 'weight'
  | 'general'
  /** A tick box. */
  | 'check';

/** Who fills the cells below the header: a person types, the add-on writes what it read elsewhere, a formula computes. */
type FilledBy = 'person' | 'addon' | 'formula';

/**
 * A formula without its "=", whose references are keys:
 * - `[@revenue]` the cell of this row: the formula is answered row by row, and fills the column;
 * - `[revenue]` all cells of a column, or the cell of a summary; `[trait1:trait5]` neighbouring columns;
 * - `[clients.revenue]` the same on another sheet, `[settings.hours]` one of its settings;
 * - `"[clients.client]"` the name of those cells, for IMPORTRANGE, which finds the like in another workbook;
 * - `{channel.behind}` a text in the language of the sheet.
 * What is on another sheet may not be there yet: IFERROR says what stands here until then.
 */
export type Formula = string;

export interface Column {
  readonly key: string;
  /** A text, or a formula whose answer is the header. */
  readonly header: TemplateText | { readonly formula: Formula };
  /** What to type here or what it means, and the article it comes from. */
  readonly note: TemplateText;
  readonly content: CellContent;
  readonly filledBy: FilledBy;
  /** In pixels. */
  readonly width: number;
  /** Long texts run over several lines; elsewhere a long one is cut at the next cell. */
  readonly wraps?: boolean;
  /** Only the add-on reads it. */
  readonly hidden?: boolean;
  /** No figure stands above it: it came later than they, and they stay where people have them. */
  readonly figureless?: boolean;
  /** Written once, in the first row: its answers fill the column, and the computed columns at the right that have none. */
  readonly formula?: Formula;
  /**
   * Written into every row that is filled: what no formula answers for all rows at once. `[@key]` is a cell of that row.
   */
  readonly rowFormula?: Formula;
  /**
   * One formula in the first row puts what this answers for each filled row below each other; its answers fill the
   * columns at the right too. `[@key]` is a cell of the row that is asked.
   */
  readonly stacked?: Formula;
  readonly validation?: Validation;
  readonly rules?: readonly Rule[];
  /**
   * The header's formula answers these side by side: its own cell and the cells right of it, each of which other sheets
   * know by its key. They are hidden with the column.
   */
  readonly across?: readonly string[];
  /** The list has so many rows, where other sheets refer to it; to the end of the sheet where absent. */
  readonly rows?: number;
}

/** A narrow empty column between two lists that stand side by side, or one of this width with a figure above it. */
export interface Gap {
  readonly key: string;
  readonly gap: true;
  readonly width?: number;
}

/** One figure above the headers, with its label over it. */
export interface Summary {
  readonly key: string;
  readonly label: TemplateText;
  readonly note: TemplateText;
  readonly content: CellContent;
  readonly filledBy: 'person' | 'formula';
  /** Absent where the formula at the left answers this cell too, or a person types. */
  readonly formula?: Formula;
  /** What stands there until a person types. */
  readonly start?: number;
  readonly validation?: Validation;
  readonly rules?: readonly Rule[];
}

export type Validation = { readonly help: TemplateText } & (
  | { readonly kind: 'number'; readonly min: number; readonly max?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'check' }
  /** One of the cells of a column of another sheet, such as 'clients.client'; `free` takes other texts too, with a mark. */
  | { readonly kind: 'list'; readonly from: string; readonly free?: boolean }
  /** One of a few words or numbers; those of labels are as the Settings have them. */
  | { readonly kind: 'words'; readonly words: readonly (TemplateText | number)[] }
);

/** Colours cells by their number, by a text, or by a formula over the cells of the same row. */
export type Rule = { readonly tone: Tone } & (
  | { readonly when: 'below' | 'from'; readonly bound: number }
  | { readonly when: 'text'; readonly text: TemplateText }
  | { readonly when: 'formula'; readonly formula: Formula }
);

export type Tone = 'good' | 'veryGood' | 'bad' | 'veryBad' | 'quiet';

/** A picture of columns, beside the rows or over them. */
interface Chart {
  readonly title: TemplateText;
  /** combo draws the last values as a line over the columns of the others. */
  readonly kind: 'bar' | 'column' | 'line' | 'scatter' | 'combo';
  /** Column of the labels; the horizontal values of a scatter. */
  readonly labels: string;
  readonly values: readonly string[];
  /** The first rows only; as many as are filled where absent, and at least ten. */
  readonly rows?: number;
  /** What the axes count, where the title does not say it. */
  readonly across?: TemplateText;
  readonly up?: TemplateText;
  /** The last values have an axis of their own, at the right. */
  readonly secondAxis?: boolean;
}

/** A row that a new sheet begins with; `id` finds it again, and names its value for other sheets. */
export interface StartRow {
  readonly id?: string;
  readonly cells: Readonly<Record<string, StartCell>>;
}

/** `today` is the day on which the sheet is filled; a content of its own is for one cell among others. */
export type StartCell =
  | number
  | 'today'
  /** A text, with a number in its hole {number}. */
  | { readonly text: TemplateText; readonly number?: number }
  | { readonly number: number; readonly content: CellContent }
  /** An amount that differs as the currencies of the languages do. */
  | { readonly amount: TemplateText };

/**
 * A sheet without a word of any language: a title line, a hint, figures where it has any, the headers, and rows of
 * cells. All templates share that frame, so that the sheets look like one family.
 */
export interface SheetTemplate<Id extends string = TemplateId> {
  readonly id: Id;
  readonly title: TemplateText;
  readonly hint: TemplateText;
  readonly summary?: readonly Summary[];
  readonly columns: readonly (Column | Gap)[];
  /** The column that tells one row from another when the sheet is filled again; absent where rows have no name. */
  readonly keyColumn?: string;
  /** The column whose cell other sheets know by the id of a start row. */
  readonly valueColumn?: string;
  readonly start?: readonly StartRow[];
  readonly frozenColumns: number;
  /** People look rows up by several columns: the headers get the buttons of a filter. */
  readonly hasFilter?: true;
  readonly charts: readonly Chart[];
  /** The charts stand below so many rows of cells, so many side by side; at the right of the columns where absent. */
  readonly chartsFrom?: { readonly row: number; readonly perLine: number };
}

export function isColumn(column: Column | Gap): column is Column {
  return !('gap' in column);
}

/** A figure stands above it: figures stand from left to right, above one after the other of these. */
export function bearsFigure(column: Column | Gap): boolean {
  return isColumn(column) ? !(column.hidden || column.figureless) : column.width !== undefined;
}
