import type { Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import type { AnySheetId, TemplateId } from '../../../templates/sheetTemplate';

/** A row of cells that were written, and what stood there before. */
export interface KeptRow {
  /** Rows below the headers from 1; 0 are the headers, and above them it is less. */
  readonly at: number;
  /** What the row is known by, wherever people move it; '' in and above the headers. */
  readonly name: string;
  /** A print of what else was typed there; absent where nothing was. */
  readonly rest?: string;
  /** Nobody had typed anything into it before. */
  readonly fresh?: true;
  /** Prints of its cells as they were written: by them it is seen whether somebody has typed there since. */
  readonly prints: string;
  /** By column key, or by its number where it has none: what stood there, and its format where that is known. */
  readonly cells: readonly (readonly [column: string | number, before: PlannedCell, format?: string])[];
  readonly notes?: readonly (readonly [column: string | number, before: string, after: string])[];
}

/** Cells that were written into a sheet of ours. */
export interface KeptCells {
  readonly kind: 'cells';
  readonly sheet: number;
  readonly of: TemplateId;
  /** Where its headers and its columns stood: formulas name cells by their places. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly KeptRow[];
}

/** A row that was removed. */
export interface KeptRemoval {
  /** Below the headers, from 0. */
  readonly place: number;
  readonly name: string;
  /** What the row above was known by. */
  readonly above: string;
  readonly cells: Row;
}

/** What an action wrote, as it is kept until somebody takes it back; `sheet` is the sheet's id. */
export type KeptStep =
  | KeptCells
  | {
      readonly kind: 'sheet';
      readonly sheet: number;
      readonly of: AnySheetId;
      readonly width: number;
      /** Prints of its rows. */
      readonly rows: readonly string[];
      /** What figures that people type began with. */
      readonly figures: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'removed'; readonly sheet: number; readonly of: TemplateId; readonly rows: readonly KeptRemoval[] }
  | { readonly kind: 'room'; readonly sheet: number; readonly rows: number }
  | { readonly kind: 'prints'; readonly sheet: number; readonly before: string; readonly after: string }
  | { readonly kind: 'headers'; readonly sheet: number; readonly frozen: number };
