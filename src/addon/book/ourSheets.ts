import type { SideSheetId, TemplateId } from '../../templates/sheetTemplate';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata that goes with a sheet however people rename and move it: which template it is of, and what we wrote. */
export const METADATA = { template: 'polecam.template', written: 'polecam.written' } as const;
const OURS = 'polecam.';

/** A sheet that is still being filled bears this mark in its name; it becomes live by losing it. */
const UNFINISHED = ' ⏳';
/** Nobody calls a sheet so: it is ours before it bears any other mark. */
export const UNFINISHED_SHEET = `Polecam${UNFINISHED}`;

/** The sheet of a template, however it is called by now, the first where people have copied it; null where there is none. */
export function findOurSheet(spreadsheet: Spreadsheet, id: TemplateId): Sheet | null {
  return marksOf(spreadsheet, id).find(sheet => !isUnfinished(sheet)) ?? null;
}

/** Our sheets by template, in one search, with the copies that people have made: the first is the one that counts. */
export function findOurSheets(spreadsheet: Spreadsheet, nameOf: (sheet: Sheet) => string): Map<TemplateId, Sheet[]> {
  const found = new Map<TemplateId, Sheet[]>();
  for (const { mark, sheet } of marks(spreadsheet)) {
    const id = mark as TemplateId;
    if (!isUnfinishedName(nameOf(sheet))) found.set(id, [...(found.get(id) ?? []), sheet]);
  }
  return found;
}

/** The sheets of that kind, however people have renamed and moved them. */
export function findSideSheets(spreadsheet: Spreadsheet, id: SideSheetId): Sheet[] {
  return marksOf(spreadsheet, id).filter(sheet => !isUnfinished(sheet));
}

/** The ids of all sheets that we have added: of templates, beside them, and copies. */
export function markedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  return new Set(marks(spreadsheet).map(({ sheet }) => sheet.getSheetId()));
}

/** Makes a copy of one of our sheets none of them, whatever of its metadata Sheets has copied. */
export function markCopy(copy: Sheet): void {
  const copied = copy.getDeveloperMetadata();
  copy.addDeveloperMetadata(METADATA.template, 'copy');
  for (const metadata of copied) if (metadata.getKey().startsWith(OURS)) metadata.remove();
}

export function unfinishedName(name: string): string {
  return name + UNFINISHED;
}

/**
 * Clears away the sheets that a run left behind when even its undoing failed. A person's own, by chance of such a name,
 * stays. Gives the names of the sheets that are there then.
 */
export function clearUnfinished(spreadsheet: Spreadsheet): string[] {
  const names: string[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    if (isUnfinishedName(name) && (name === UNFINISHED_SHEET || isOurs(sheet))) spreadsheet.deleteSheet(sheet);
    else names.push(name);
  }
  return names;
}

/** A sheet that a run left behind half-made. */
export function isUnfinished(sheet: Sheet): boolean {
  return isUnfinishedName(sheet.getName());
}

/** A name that only sheets bear that are still being filled. */
export function isUnfinishedName(name: string): boolean {
  return name.endsWith(UNFINISHED);
}

/** One that has not been marked yet is empty. */
function isOurs(sheet: Sheet): boolean {
  return sheet.createDeveloperMetadataFinder().withKey(METADATA.template).find().length > 0 || sheet.getLastRow() === 0;
}

interface Mark {
  /** The template or the kind of side sheet, as it was written. */
  readonly mark: string;
  readonly sheet: Sheet;
}

let known: readonly Mark[] | undefined;

/** One search serves all that a run wants to know, until it has added a sheet or reads anew. */
export function forgetMarks(): void {
  known = undefined;
}

function marks(spreadsheet: Spreadsheet): readonly Mark[] {
  known ??= spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(METADATA.template)
    .find()
    .flatMap(metadata => {
      const sheet = metadata.getLocation().getSheet();
      return sheet === null ? [] : [{ mark: metadata.getValue() ?? '', sheet }];
    });
  return known;
}

function marksOf(spreadsheet: Spreadsheet, id: string): Sheet[] {
  return marks(spreadsheet).flatMap(({ mark, sheet }) => (mark === id ? [sheet] : []));
}
