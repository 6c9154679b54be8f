import type { ExampleRemoval, RemoveExampleOutcome } from '../../../contract/exampleFirm';
import { fingerprint } from '../../../core/text/fingerprint';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import { findExample, METADATA } from '../../book/ourSheets';
import type { Reading } from '../../book/Reading';
import { readSheet } from '../../book/readSheet';
import { clearUnfinished } from '../../book/unfinishedSheets';
import { deleteRetired, retire } from './retire';
import { typedPrint } from './typedPrint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An unfinished ideal client that was begun on the example, which goes with it. */
export interface DraftOfExample {
  isThere(): boolean;
  forget(): void;
}

/** Removes all sheets of the invented firm; where somebody has typed into them, only for a person who has seen where. */
export function removeExampleFirm(edit: Edit, { seen }: ExampleRemoval, draft: DraftOfExample): RemoveExampleOutcome {
  edit.tell({ action: 'removeExampleFirm' });
  clearUnfinished(edit);
  const sheets = findExample(edit.spreadsheet);
  if (sheets.length === 0) return { outcome: 'removed', sheets: 0 };
  const hasDraft = draft.isThere();
  const { touched, print } = typedInto(edit, sheets, hasDraft);
  if (touched.length > 0 && print !== seen) {
    return { outcome: 'touched', sheetNames: touched.map(sheet => sheet.getName()), print };
  }
  const ids = new Set(sheets.map(sheet => sheet.getSheetId()));
  const others = edit.spreadsheet.getSheets().filter(sheet => !ids.has(sheet.getSheetId()));
  if (others.every(sheet => sheet.isSheetHidden())) addBlank(edit);
  removeNames(edit);
  for (const [done, sheet] of sheets.entries()) {
    edit.tell({ sheets: { done, of: sheets.length } });
    retire(edit, sheet);
  }
  if (hasDraft) edit.atLast(() => draft.forget());
  // Last of all, because nothing takes it back.
  edit.atLast(() => deleteRetired(edit.spreadsheet, sheets));
  return { outcome: 'removed', sheets: sheets.length };
}

/** The sheets on which something else stands than when they were filled, and by what that is known again. */
function typedInto(reading: Reading, sheets: readonly Sheet[], hasDraft: boolean) {
  const prints = sheets.map(sheet => {
    const marks = sheet.getDeveloperMetadata().map(mark => [mark.getKey(), mark.getValue() ?? ''] as const);
    const markedAs = (key: string) => marks.filter(([own]) => own === key).map(([, value]) => value);
    const template = Object.values(catalogue().templates).find(({ id }) => markedAs(METADATA.template).includes(id));
    const content = template && readSheet(sheet, template, reading.timeZone);
    const isDrafted = hasDraft && template?.id === 'idealClient';
    const print = content === undefined ? '' : typedPrint(content.rows);
    return { sheet, print, isTouched: isDrafted || markedAs(METADATA.example)[0] !== print };
  });
  return {
    touched: prints.filter(({ isTouched }) => isTouched).map(({ sheet }) => sheet),
    print: fingerprint(prints.map(({ print }) => print).join()),
  };
}

/** A workbook has to keep a sheet that people see. */
function addBlank(edit: Edit): void {
  const blank = edit.spreadsheet.insertSheet();
  edit.undo(() => edit.spreadsheet.deleteSheet(blank));
}

/** The names by which formulas of these sheets find one another. */
function removeNames(edit: Edit): void {
  for (const found of edit.spreadsheet.getNamedRanges()) {
    const name = found.getName();
    if (!name.startsWith('POLECAM_')) continue;
    const range = found.getRange();
    edit.undo(() => edit.spreadsheet.setNamedRange(name, range));
    found.remove();
  }
}
