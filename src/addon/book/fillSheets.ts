import type { OurSheet } from '../../contract/sheets';
import type { TemplateId } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import { beginSheets, finishSheets, type UnfinishedSheet } from './fill/newSheet';
import { type FillPlan, planFill, type SheetToFill } from './fill/planFill';
import { writeNewSheet } from './fill/writeNewSheet';
import { freeSheetName } from './freeSheetName';
import { ourSheetOf } from './ourSheetOf';
import { clearUnfinished } from './ourSheets';
import type { Reading } from './Reading';
import type { Refill } from './refill/planRefill';
import { refillSheet } from './refill/refillSheet';

/**
 * Fills the sheets, and the Settings with them where there are none. Gives them in the order in which they were asked
 * for, then the side sheets that people see and that were renewed. Ask before whether the names are free (`takenNames`).
 */
export function fillSheets(edit: Edit, wanted: readonly SheetToFill[]): OurSheet[] {
  const names = clearUnfinished(edit.spreadsheet);
  const plan = planFill(edit, wanted, names);
  const begun = writeFill(edit, plan);
  const seen = plan.sides.filter(({ template }) => template.id !== 'history');
  return [
    ...wanted.map(({ id }) => {
      const fresh = begun.find(({ template }) => template.id === id);
      return fresh === undefined ? oldSheet(plan.olds.find(({ template }) => template.id === id)!) : newSheet(fresh);
    }),
    ...seen.map(oldSheet),
  ];
}

/** The names among those of new sheets that another sheet has. */
export function takenNames(
  reading: Reading,
  sheets: readonly { readonly id: TemplateId; readonly name: string }[],
): string[] {
  return sheets
    .filter(({ id, name }) => freeSheetName(reading, name) !== name && reading.ourSheet(id) === null)
    .map(({ name }) => name);
}

/** New sheets are built under an unfinished name and go live at the end. */
function writeFill(edit: Edit, { news, olds, sides, relatives, lists, others }: FillPlan): UnfinishedSheet[] {
  const begun = beginSheets(edit, news, others);
  const all = new Map([...lists, ...begun.flatMap(sheet => [...sheet.lists])]);
  for (const refill of [...olds, ...sides, ...relatives]) refillSheet(edit, refill, all);
  for (const unfinished of begun) writeNewSheet(edit, unfinished, all);
  finishSheets(begun);
  return begun;
}

function newSheet({ sheet, name, rows }: UnfinishedSheet): OurSheet {
  return { sheetId: sheet.getSheetId(), sheetName: name, rows: rows.length };
}

function oldSheet({ sheet, rows }: Refill): OurSheet {
  return ourSheetOf(sheet, rows.length);
}
