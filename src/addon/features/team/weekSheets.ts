import { Refusal } from '../../../contract/Refusal';
import type { OurSheet } from '../../../contract/sheets';
import type { WeekRequest, WeekSheet } from '../../../contract/team';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import { fill } from '../../../i18n/fill';
import { addSideSheet } from '../../book/addSideSheet';
import type { Edit } from '../../book/Edit';
import type { PlannedSheet } from '../../book/fill/writeNewSheet';
import { findLayout } from '../../book/findLayout';
import { ourSheetOf } from '../../book/ourSheetOf';
import type { Reading } from '../../book/Reading';
import { renewSideSheet } from '../../book/renewSideSheet';
import { writeText } from '../../book/writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names of sheets that some programs cannot read have these in them. */
const UNFIT_FOR_NAMES = /['!:*?/\\[\]]/g;
const LONGEST_NAME = 60;

/** The sheets of single salespeople, by the names that stand in them. */
export function weekSheets(reading: Reading): Map<string, OurSheet> {
  return new Map([...sheetsByPerson(reading)].map(([person, sheet]) => [person, ourSheetOf(sheet, 0)]));
}

/**
 * Adds the sheet of one salesperson; gives the one there is, brought to the present language.
 */
export function addWeekSheet(edit: Edit, { salesperson }: WeekRequest): WeekSheet {
  const person = tidyName(salesperson);
  if (person === '') throw new Refusal('badRequest', { part: 'salesperson' });
  const present = sheetsByPerson(edit).get(nameKey(person));
  if (present !== undefined) {
    renewSideSheet(edit, 'week', present);
    return { added: false, sheet: ourSheetOf(present, 0) };
  }
  const texts = edit.texts;
  const name = fill(texts['week.name'], { name: person.replace(UNFIT_FOR_NAMES, ' ').slice(0, LONGEST_NAME) });
  const finish = ({ sheet, plan }: PlannedSheet) => writeText(sheet.getRange(plan.figuresRow!, 1), [[person]], ['@']);
  const sheet = addSideSheet(edit, { id: 'week', name: tidyName(name), rows: [] }, finish);
  return { added: true, sheet: ourSheetOf(sheet, 0) };
}

function sheetsByPerson(reading: Reading): Map<string, Sheet> {
  const found = reading.sideSheets('week').map(sheet => [nameKey(personOf(sheet)), sheet] as const);
  return new Map(found.reverse());
}

/** Whose name stands in the first figure, right above the line of keys. */
function personOf(sheet: Sheet): string {
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  const column = layout?.columns.get('client');
  return layout === undefined || column === undefined ? '' : String(values[layout.keyRow - 2]?.[column - 1] ?? '');
}
