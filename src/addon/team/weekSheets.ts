import { nameKey, tidyName } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { cellsName } from '../../templates/cellsName';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { Refusal } from '../Refusal';
import type { OurSheet } from '../serverApi';
import { findLayout } from '../sheets/findLayout';
import { writeText } from '../sheets/writeText';
import { addSideSheet } from './addSideSheet';
import { findSideSheets } from './findSideSheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names of sheets that some programs cannot read have these in them. */
const UNFIT_FOR_NAMES = /['!:*?/\\[\]]/g;
const LONGEST_NAME = 60;

/** The sheets of single salespeople, by the names that stand in them. */
export function weekSheets(spreadsheet: Spreadsheet): Map<string, OurSheet> {
  const found = findSideSheets(spreadsheet, 'week').map(sheet => [nameKey(personOf(sheet)), told(sheet)] as const);
  return new Map(found.reverse());
}

/** Adds the sheet of one salesperson; gives the one there is. Ask under the document's lock. */
export function addWeekSheet(
  spreadsheet: Spreadsheet,
  salesperson: string,
): { readonly added: boolean; readonly sheet: OurSheet } {
  const person = tidyName(salesperson);
  if (person === '') throw new Refusal('badRequest', { part: 'salesperson' });
  const present = weekSheets(spreadsheet).get(nameKey(person));
  if (present !== undefined) return { added: false, sheet: present };
  const texts = pageTexts().sheets[sheetLanguage(spreadsheet)];
  const name = fill(texts['week.name'], { name: person.replace(UNFIT_FOR_NAMES, ' ').slice(0, LONGEST_NAME) });
  const sheet = addSideSheet(spreadsheet, 'week', tidyName(name), [], (fresh, { figuresRow }) => {
    const cell = fresh.getRange(figuresRow!, 1);
    writeText(cell, [[person]], ['@']);
    const names = spreadsheet.getRangeByName(cellsName('settings', 'salespeople'));
    if (names === null) return;
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(names, true).setAllowInvalid(true);
    cell.setDataValidation(rule.setHelpText(texts['week.salesperson.help']).build());
  });
  return { added: true, sheet: told(sheet) };
}

/** Whose name stands in the first figure, right above the line of keys. */
function personOf(sheet: Sheet): string {
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  const column = layout?.columns.get('client');
  return layout === undefined || column === undefined ? '' : String(values[layout.keyRow - 2]?.[column - 1] ?? '');
}

function told(sheet: Sheet): OurSheet {
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rows: 0 };
}
