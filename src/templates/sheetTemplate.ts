import type { TemplateText } from '../i18n/templates/TemplateTexts';

export type TemplateId = 'clients' | 'idealClient' | 'scorecard';

/** What a column's cells hold, which decides their number format and alignment. */
export type ColumnContent = 'text' | 'count' | 'money' | 'share' | 'day' | 'score' | 'meanScore' | 'weight';

/** Who fills the cells below the header: a person types, the add-on writes what it read elsewhere, a formula computes. */
export type FilledBy = 'person' | 'addon' | 'formula';

export interface Column {
  readonly key: string;
  /** A text, or a formula whose answer is the header. */
  readonly header: TemplateText | { readonly formula: string };
  /** What to type here or what it means, and the article it comes from. */
  readonly note: TemplateText;
  readonly content: ColumnContent;
  readonly filledBy: FilledBy;
  /** In pixels. */
  readonly width: number;
  /** Long texts run over several lines; elsewhere a long one is cut at the next cell. */
  readonly wraps?: boolean;
  /** One formula in the first row; its answers fill the column. */
  readonly formula?: (cells: CellReferences) => string;
  readonly validation?: Validation;
  readonly rules?: readonly Rule[];
}

/** References to the cells below the headers, as far down as the sheet goes. */
export interface CellReferences {
  /** One column: B5:B. */
  column(key: string): string;
  /** Neighbouring columns: B5:F. */
  columns(first: string, last: string): string;
}

export interface Validation {
  readonly min: number;
  readonly max?: number;
  readonly help: TemplateText;
}

/** Colours the cells whose number lies on one side of a bound. */
export interface Rule {
  readonly when: 'below' | 'from';
  readonly bound: number;
  readonly tone: Tone;
}

export type Tone = 'good' | 'veryGood' | 'bad' | 'veryBad';

/** A bar per row for one column of numbers. */
export interface Chart {
  readonly title: TemplateText;
  readonly labels: string;
  readonly values: string;
  /** The first rows only; all of them where absent. */
  readonly rows?: number;
}

/** A name under which formulas of other sheets find these cells. */
export interface NamedCells {
  readonly name: string;
  readonly column: string;
  /** How many rows from the first; to the end of the sheet where absent. */
  readonly rows?: number;
}

/**
 * A sheet without a word of any language: a title line, a hint, a line to breathe, the headers, and rows of cells.
 * All templates share that frame, so that the sheets look like one family.
 */
export interface SheetTemplate {
  readonly id: TemplateId;
  readonly title: TemplateText;
  readonly hint: TemplateText;
  readonly columns: readonly Column[];
  /** The column that tells one row from another when the sheet is filled again; absent where rows have no name. */
  readonly keyColumn?: string;
  readonly frozenColumns: number;
  readonly charts: readonly Chart[];
  readonly namedCells: readonly NamedCells[];
}
