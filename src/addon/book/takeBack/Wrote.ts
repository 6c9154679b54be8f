import type { Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import type { AnySheetId, SheetTemplate } from '../../../templates/sheetTemplate';
import type { RowsOnSheet } from '../RowsOnSheet';
import type { OurContent } from '../readSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that was written, its row and column counted from 1; `format` is the one it had, where that is known. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  readonly format?: string | undefined;
}

/**
 * What an action wrote, told beside the step that takes it back within the run, so that a person can take it back later.
 * `upkeep` may stay: what only brings a sheet up to date, such as ranges that reach new rows.
 */
export type Wrote =
  | { readonly kind: 'upkeep' }
  | { readonly kind: 'cells'; readonly on: RowsOnSheet; readonly cells: readonly WrittenCell[] }
  | { readonly kind: 'note'; readonly on: RowsOnSheet; readonly cell: NotedCell }
  | {
      readonly kind: 'sheet';
      readonly sheet: Sheet;
      readonly template: SheetTemplate<AnySheetId>;
      readonly rows: readonly Row[];
      /** Columns that are ours, with those that hold answers. */
      readonly width: number;
    }
  | { readonly kind: 'removed'; readonly content: OurContent; readonly places: readonly number[] }
  | { readonly kind: 'room'; readonly sheet: Sheet; readonly rows: number }
  | { readonly kind: 'prints'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'headers'; readonly sheet: Sheet; readonly frozen: number };

interface NotedCell {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}
