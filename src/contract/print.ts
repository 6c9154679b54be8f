import type { ChartArea, PrintColumn } from '../core/print/printAreas';
import { object, orNull, type RequestOf, whole } from './request';
import { sheetId } from './sheets';

/** What stands on a sheet, for the page to choose what to print of it. */
export interface PrintOffer {
  readonly sheet: SheetToPrint;
  /** Our sheets, in the order in which people meet them. */
  readonly ours: readonly SheetToPrint[];
  /** As far to the right as something stands or lies. */
  readonly columns: readonly PrintColumn[];
  readonly charts: readonly ChartArea[];
  /** Where Sheets makes a PDF of this sheet, on the paper of its country; which cells and how is still to be added. */
  readonly link: string;
}

export interface SheetToPrint {
  readonly sheetId: number;
  readonly sheetName: string;
}

/** The sheet to print, which is shown then; null for the one that the person looks at. */
export const readSheetToPrint = object({ sheetId: orNull(sheetId) });
export type SheetChoiceToPrint = RequestOf<typeof readSheetToPrint>;

const place = whole(1, 1e7);

/** Cells from the first row down, columns counted from 1. */
export const readCellsToPrint = object({ sheetId, first: place, last: place, rows: place });
export type CellsToPrint = RequestOf<typeof readCellsToPrint>;
