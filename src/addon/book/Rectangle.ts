/** Cells of a sheet, rows and columns counted from 1, the last ones included. */
export interface Rectangle {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
