import type { Tone } from './sheetTemplate';

/** null leaves a cell empty, so that formulas can spill over it. */
export type PlannedCell = string | number | null;

/** A block of cells: first row and column from 1, as Sheets counts. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * All there is to write, in the shapes Sheets takes: one grid per kind, from the title line to the last row. Nothing
 * in it depends on a language or a template any more.
 */
export interface SheetPlan {
  readonly title: string;
  /** Row of the headers; the rows of cells begin below it. */
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: number;
  /** Texts and numbers of title, hint and headers. */
  readonly heading: readonly (readonly PlannedCell[])[];
  /** The rows of cells; null under formulas. */
  readonly body: readonly (readonly PlannedCell[])[];
  /** One formula per place. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Per column, for all cells below the header. */
  readonly numberFormats: readonly string[];
  readonly alignments: readonly ('left' | 'center' | 'right')[];
  /** A formula fills the column: shaded and guarded by a warning. */
  readonly computed: readonly boolean[];
  readonly wraps: readonly boolean[];
  readonly widths: readonly number[];
  /** Of the headers, in pixels: higher where a formula brings a text of any length. */
  readonly headerHeight: number;
  /** On the headers. */
  readonly notes: readonly string[];
  readonly validations: readonly PlannedValidation[];
  readonly rules: readonly PlannedRule[];
  readonly charts: readonly PlannedChart[];
  readonly namedCells: readonly { readonly name: string; readonly cells: Block }[];
  readonly frozenColumns: number;
}

export interface PlannedValidation {
  readonly cells: Block;
  readonly min: number;
  readonly max: number | undefined;
  readonly help: string;
}

export interface PlannedRule {
  readonly cells: Block;
  readonly when: 'below' | 'from';
  readonly bound: number;
  readonly tone: Tone;
}

export interface PlannedChart {
  readonly title: string;
  readonly labels: Block;
  readonly values: Block;
}
