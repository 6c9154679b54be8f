import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { SheetContent } from './readSheet';

/** The rows of a sheet of ours as they were read, and where its columns are by now. */
export interface RowsOnSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly template: SheetTemplate<string>;
  readonly content: SheetContent;
  readonly columns: ReadonlyMap<string, number>;
}
