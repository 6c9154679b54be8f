import type { SideSheetId, TemplateId } from '../../templates/sheetTemplate';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata that goes with a sheet however people rename and move it, and that nobody else can make. */
export const METADATA = {
  template: 'polecam.template',
  written: 'polecam.written',
  /** While the sheet is being made, in place of the first. */
  unfinished: 'polecam.unfinished',
} as const;
const OURS = 'polecam.';

/** The sheet of a template, however it is called by now, the first where people have copied it; null where there is none. */
export function findOurSheet(spreadsheet: Spreadsheet, id: TemplateId): Sheet | null {
  for (const metadata of marks(spreadsheet).withValue(id).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null) return sheet;
  }
  return null;
}

/** Our sheets by template, in one search, with the copies that people have made: the first is the one that counts. */
export function findOurSheets(spreadsheet: Spreadsheet): Map<TemplateId, Sheet[]> {
  const found = new Map<TemplateId, Sheet[]>();
  for (const metadata of marks(spreadsheet).find()) {
    const id = metadata.getValue() as TemplateId;
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null) found.set(id, [...(found.get(id) ?? []), sheet]);
  }
  return found;
}

/** The sheets of that kind, however people have renamed and moved them. */
export function findSideSheets(spreadsheet: Spreadsheet, id: SideSheetId): Sheet[] {
  return marks(spreadsheet)
    .withValue(id)
    .find()
    .flatMap(metadata => metadata.getLocation().getSheet() ?? []);
}

/** The ids of all sheets that we have added: of templates, beside them, copies, and such as are half-made. */
export function markedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const sheets = [METADATA.template, METADATA.unfinished]
    .flatMap(key => marks(spreadsheet, key).find())
    .map(metadata => metadata.getLocation().getSheet());
  return new Set(sheets.flatMap(sheet => sheet?.getSheetId() ?? []));
}

/** Makes a copy of one of our sheets none of them, whatever of its metadata Sheets has copied. */
export function forgetMarks(copy: Sheet): void {
  for (const metadata of copy.getDeveloperMetadata()) {
    const key = metadata.getKey();
    if (key.startsWith(OURS) && key !== METADATA.unfinished) metadata.remove();
  }
}

function marks(
  spreadsheet: Spreadsheet,
  key: string = METADATA.template,
): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  return spreadsheet.createDeveloperMetadataFinder().withKey(key);
}
