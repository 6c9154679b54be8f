import { object, oneOf, orNull, type RequestOf } from './request';
import { type CellPlace, sheetId } from './sheets';

export interface SharePreview {
  /** Sheets with formulas of ours, or with formulas that are kept; in their order. */
  readonly sheets: readonly SheetToShare[];
}

export interface SheetToShare {
  readonly sheetId: number;
  readonly sheetName: string;
  /** The person looks at it. */
  readonly active: boolean;
  /** Formulas of ours that formulas of Sheets can replace, and those that only their values can. */
  readonly native: number;
  readonly values: number;
  /** They show an error, or their cells cannot be told. */
  readonly left: number;
  /** Formulas that are replaced already. */
  readonly kept: number;
}

/** By formulas of Sheets where there are such, else by values; or all by values. */
const way = oneOf(['native', 'values']);
export type ShareWay = RequestOf<typeof way>;

export const readShareRequest = object({
  /** null for all sheets. */
  sheetId: orNull(sheetId),
  way,
});
export type ShareRequest = RequestOf<typeof readShareRequest>;

export interface ShareOutcome {
  /** How many formulas were replaced. */
  readonly native: number;
  readonly values: number;
  /** Formulas that stay as they are: an error stands there, or their cells cannot be told. */
  readonly left: readonly CellPlace[];
  /** Sheets that were changed. */
  readonly sheetNames: readonly string[];
}

export const readCopyRequest = object({ sheetId, way });
export type CopyRequest = RequestOf<typeof readCopyRequest>;

export interface CopyOutcome extends ShareOutcome {
  /** The new copy, or the one that there is of the same; null where the sheet has no formula to replace. */
  readonly copy: { readonly sheetName: string; readonly added: boolean } | null;
}

/** Where to bring the formulas back; null for all sheets. */
export const readSheetToBringBack = object({ sheetId: orNull(sheetId) });
export type SheetToBringBack = RequestOf<typeof readSheetToBringBack>;

export interface BringBackOutcome {
  readonly restored: number;
  /** Cells that someone has changed since, or that lost what their formula needs: they stay as they are. */
  readonly changed: readonly CellPlace[];
  readonly sheetNames: readonly string[];
}
