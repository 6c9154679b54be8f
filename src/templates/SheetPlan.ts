import type { TemplateId, Tone } from './sheetTemplate';

/** null leaves a cell empty, so that formulas can spill over it. Only a template makes a formula, never a text. */
export type PlannedCell = string | number | boolean | null | PlannedFormula;

interface PlannedFormula {
  /** With its "=". */
  readonly formula: string;
}

/** A block of cells: first row and column from 1, as Sheets counts. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * All there is to write into a new sheet, in the shapes Sheets takes: one grid per kind, from the title line to the
 * last row. Nothing in it depends on a language or a template any more.
 */
export interface SheetPlan {
  /** Row of the headers; the rows of cells begin below it. */
  readonly headerRow: number;
  /** The rows ready in all. */
  readonly rows: number;
  readonly columns: number;
  /** Title, hint, figures, hidden keys and headers. */
  readonly heading: readonly (readonly PlannedCell[])[];
  readonly headingFormats: readonly (readonly string[])[];
  /** Row of the figures with their labels above; undefined where there are none. */
  readonly figuresRow: number | undefined;
  /** The rows of cells. */
  readonly body: readonly (readonly PlannedCell[])[];
  /** Per column, for all cells below the header, but those of `ownFormats`. */
  readonly numberFormats: readonly string[];
  readonly ownFormats: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  readonly alignments: readonly ('left' | 'center' | 'right')[];
  /** Who fills the column: a person types, the add-on writes, a formula computes; nothing stands in a gap. */
  readonly roles: readonly ColumnRole[];
  /** Of the figures: which of them a person types. */
  readonly typedFigures: readonly number[];
  readonly wraps: readonly boolean[];
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly { readonly first: number; readonly count: number }[];
  /** So many columns right of the others hold answers of a header, and nothing else. */
  readonly answersBeside: number;
  /** On the headers, and on the labels of the figures. */
  readonly notes: readonly string[];
  readonly figureNotes: readonly string[];
  readonly validations: readonly PlannedValidation[];
  readonly rules: readonly PlannedRule[];
  readonly charts: readonly PlannedChart[];
  /** Below so many rows of cells, so many side by side; undefined where the charts stand at the right of the columns. */
  readonly chartsFrom: { readonly row: number; readonly perLine: number } | undefined;
  readonly namedCells: readonly { readonly name: string; readonly cells: Block }[];
  readonly frozenColumns: number;
  readonly hasFilter: boolean;
}

export type ColumnRole = 'typed' | 'written' | 'computed' | 'gap';

export type PlannedValidation = { readonly cells: Block; readonly help: string } & (
  | { readonly kind: 'number'; readonly min: number; readonly max?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'check' }
  | { readonly kind: 'list'; readonly sheet: TemplateId; readonly key: string; readonly free: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[] }
);

export type PlannedRule = { readonly cells: Block; readonly tone: Tone } & (
  | { readonly when: 'below' | 'from'; readonly bound: number }
  | { readonly when: 'text'; readonly text: string }
  | { readonly when: 'formula'; readonly formula: string }
);

/** The blocks begin with the headers, which name the series. */
export interface PlannedChart {
  readonly title: string;
  readonly kind: 'bar' | 'column' | 'line' | 'scatter' | 'combo';
  readonly labels: Block;
  readonly values: readonly Block[];
  readonly across: string;
  readonly up: string;
  readonly secondAxis: boolean;
}
