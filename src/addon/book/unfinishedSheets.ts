import { fill } from '../../i18n/fill';
import { catalogue } from './catalogue';
import { HALF_MADE_HIDDEN, isHalfMade } from './halfMade';
import { KEPT_KEY } from './keptFormulas';
import { METADATA, searchMarksAnew } from './ourSheets';
import { personLanguage } from './personLanguage';
import type { Reading } from './Reading';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const SECONDS_SHOWN = 30;

/** What people see on a sheet that is still being made. Nothing goes by it: a person may call a sheet so as well. */
export function unfinishedName(name: string): string {
  return `${name} ⏳`;
}

/** Marks a sheet as half-made, with what it will hold (`halfMade`): right after it was added, before all else. */
export function markUnfinished(sheet: Sheet, cells: string): void {
  sheet.addDeveloperMetadata(METADATA.unfinished, cells);
}

/** A sheet that is to go live under its name, with the keys and the values by which it is found from then on. */
export interface FinishedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly marks: readonly (readonly [key: string, value: string])[];
}

/** Lets them go live, one after the other. */
export function finishSheets(finished: readonly FinishedSheet[]): void {
  // All are looked for first: a look after a write is waited for.
  const marked = finished.map(each => ({ ...each, unfinished: marksOf(each.sheet) }));
  for (const { sheet, name, marks, unfinished } of marked) {
    // In this order: until it is found, the next run makes it anew, and afterwards its mark says nothing.
    sheet.setName(name);
    for (const mark of marks) sheet.addDeveloperMetadata(...mark);
    searchMarksAnew();
    for (const former of unfinished) former.remove();
  }
}

/** The ids of the sheets that a run left behind half-made. */
export function unfinishedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const sheets = marksOf(spreadsheet).map(mark => mark.getLocation().getSheet());
  return new Set(sheets.flatMap(sheet => (sheet === null || isLive(sheet) ? [] : [sheet.getSheetId()])));
}

/**
 * Clears away the sheets that a run left behind when even its undoing failed. One in which somebody has typed since stays,
 * is theirs from now on, and the person is told. Gives the names of the sheets that are there then.
 */
export function clearUnfinished({ spreadsheet }: Reading): string[] {
  for (const mark of marksOf(spreadsheet)) {
    const sheet = mark.getLocation().getSheet();
    if (sheet === null) continue;
    if (isLive(sheet)) mark.remove();
    else if (isUntouched(sheet, mark)) spreadsheet.deleteSheet(sheet);
    else {
      mark.remove();
      if (sheet.isSheetHidden()) sheet.showSheet();
      const text = catalogue().server[personLanguage()]['unfinished.kept'];
      spreadsheet.toast(fill(text, { sheet: sheet.getName() }), 'Polecam', SECONDS_SHOWN);
    }
  }
  return spreadsheet.getSheets().map(sheet => sheet.getName());
}

/** All but the last step of making it was done. */
function isLive(sheet: Sheet): boolean {
  const live: readonly string[] = [METADATA.template, KEPT_KEY];
  return sheet.getDeveloperMetadata().some(metadata => live.includes(metadata.getKey()));
}

/** It holds nothing, or what was to be written there. */
function isUntouched(sheet: Sheet, mark: Metadata): boolean {
  const cells = mark.getValue() ?? '';
  if (cells === HALF_MADE_HIDDEN && sheet.isSheetHidden()) return true;
  const range = sheet.getDataRange();
  return isHalfMade({ values: range.getValues(), formulas: range.getFormulas() }, cells);
}

function marksOf(place: Spreadsheet | Sheet): Metadata[] {
  return place.createDeveloperMetadataFinder().withKey(METADATA.unfinished).find();
}
