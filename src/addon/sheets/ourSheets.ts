import { nameKey } from '../../core/text/nameKey';
import type { SheetTemplate, TemplateId } from '../../templates/sheetTemplate';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata that goes with a sheet, a column or the row of headers however people rename and move them. */
export const METADATA = { template: 'polecam.template', column: 'polecam.column', headers: 'polecam.headers' } as const;

/** A sheet that is still being filled bears this mark in its name; it becomes live by losing it. */
const UNFINISHED = ' ⏳';

/** The sheet of a template, however it is called by now; null where there is none. */
export function findOurSheet(spreadsheet: Spreadsheet, id: TemplateId): Sheet | null {
  const finder = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA.template).withValue(id);
  for (const metadata of finder.find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null && !isUnfinished(sheet)) return sheet;
  }
  return null;
}

/** Where a template's columns and headers are by now. */
export interface OurLayout {
  readonly headerRow: number;
  /** Column numbers by column key; a column that people deleted is absent. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Finds the columns and the header row of a sheet of ours; undefined where people have deleted the headers. */
export function layoutOf(sheet: Sheet, template: SheetTemplate): OurLayout | undefined {
  const columns = new Map<string, number>();
  let headerRow: number | undefined;
  const known = new Set(template.columns.map(column => column.key));
  for (const metadata of sheet.createDeveloperMetadataFinder().find()) {
    const key = metadata.getKey();
    if (key === METADATA.headers) headerRow = metadata.getLocation().getRow()?.getRow();
    if (key !== METADATA.column) continue;
    const column = metadata.getLocation().getColumn()?.getColumn();
    const name = metadata.getValue();
    if (column !== undefined && name !== null && known.has(name)) columns.set(name, column);
  }
  return headerRow === undefined ? undefined : { headerRow, columns };
}

export function unfinishedName(name: string): string {
  return name + UNFINISHED;
}

/** Left behind by a run that broke off; the next one clears it away. */
export function isUnfinished(sheet: Sheet): boolean {
  return sheet.getName().endsWith(UNFINISHED);
}

/** The first of "Clients", "Clients 2", "Clients 3" … that no sheet has. Sheets does not tell upper from lower case. */
export function freeSheetName(spreadsheet: Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map(sheet => nameKey(sheet.getName())));
  let name = wanted;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${wanted} ${number}`;
  return name;
}
