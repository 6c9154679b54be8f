import type { SideSheetId, TemplateId } from '../../templates/sheetTemplate';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata that goes with a sheet however people rename and move it, and that nobody else can make. */
export const METADATA = {
  template: 'polecam.template',
  written: 'polecam.written',
  /** While the sheet is being made, in place of the first. */
  unfinished: 'polecam.unfinished',
  /** A fingerprint of what was typed on a sheet of the example when it was filled. */
  example: 'polecam.example',
} as const;
/** A sheet of the example has this as a second template: the search that finds our sheets finds it as well. */
export const EXAMPLE = 'example';
const OURS = 'polecam.';

/** The sheet of a template, however it is called by now, the first where people have copied it; null where there is none. */
export function findOurSheet(spreadsheet: Spreadsheet, id: TemplateId): Sheet | null {
  return marksOf(spreadsheet, id)[0] ?? null;
}

/** Our sheets by template, in one search, with the copies that people have made: the first is the one that counts. */
export function findOurSheets(spreadsheet: Spreadsheet): Map<TemplateId, Sheet[]> {
  const found = new Map<TemplateId, Sheet[]>();
  for (const { mark, sheet } of marks(spreadsheet)) {
    if (mark === EXAMPLE) continue;
    const id = mark as TemplateId;
    found.set(id, [...(found.get(id) ?? []), sheet]);
  }
  return found;
}

/** The sheets of that kind, however people have renamed and moved them. */
export function findSideSheets(spreadsheet: Spreadsheet, id: SideSheetId): Sheet[] {
  return marksOf(spreadsheet, id);
}

/** The sheets of the invented firm, which a person looks at before they have any of their own. */
export function findExample(spreadsheet: Spreadsheet): Sheet[] {
  return marksOf(spreadsheet, EXAMPLE);
}

/** Whether this run has come upon such sheets: asks nothing. */
export function hasSeenExample(): boolean {
  return known?.some(({ mark }) => mark === EXAMPLE) ?? false;
}

/** The ids of all sheets that we have added: of templates, beside them, copies, and such as are half-made. */
export function markedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const found = [...marks(spreadsheet), ...search(spreadsheet, METADATA.unfinished)];
  return new Set(found.map(({ sheet }) => sheet.getSheetId()));
}

/** Makes a copy of one of our sheets none of them, whatever of its metadata Sheets has copied. */
export function forgetMarks(copy: Sheet): void {
  for (const metadata of copy.getDeveloperMetadata()) {
    const key = metadata.getKey();
    if (key.startsWith(OURS) && key !== METADATA.unfinished) metadata.remove();
  }
}

interface Mark {
  /** The template or the kind of side sheet, as it was written. */
  readonly mark: string;
  readonly sheet: Sheet;
}

let known: readonly Mark[] | undefined;

/** One search serves all that a run wants to know, until a sheet has been added or is read anew. */
export function searchMarksAnew(): void {
  known = undefined;
}

function marks(spreadsheet: Spreadsheet): readonly Mark[] {
  known ??= search(spreadsheet, METADATA.template);
  return known;
}

function search(spreadsheet: Spreadsheet, key: string): Mark[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap(metadata => {
      const sheet = metadata.getLocation().getSheet();
      return sheet === null ? [] : [{ mark: metadata.getValue() ?? '', sheet }];
    });
}

function marksOf(spreadsheet: Spreadsheet, id: string): Sheet[] {
  return marks(spreadsheet).flatMap(({ mark, sheet }) => (mark === id ? [sheet] : []));
}
