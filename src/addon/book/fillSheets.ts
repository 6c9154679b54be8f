import type { OurSheet } from '../../contract/sheets';
import type { TemplateId } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import { beginSheets, goLive, type UnfinishedSheet } from './fill/newSheet';
import { type FillPlan, planFill, type SheetToFill } from './fill/planFill';
import { writeNewSheet } from './fill/writeNewSheet';
import { bringOver } from './former/bringOver';
import { formerSheets } from './former/formerSheets';
import { freeSheetName } from './freeSheetName';
import { ourSheetOf } from './ourSheetOf';
import type { Reading } from './Reading';
import type { Refill } from './refill/planRefill';
import { fillGrown, growSheets } from './refill/refillSheet';
import { clearUnfinished } from './unfinishedSheets';

/**
 * Fills the sheets, and the Settings with them where there are none; a workbook of the former layout is brought over with
 * them. Gives them in the order in which they were asked
 * for, then the side sheets that people see and that were renewed. Ask before whether the names are free (`takenNames`).
 */
export function fillSheets(edit: Edit, wanted: readonly SheetToFill[]): OurSheet[] {
  const former = formerSheets(
    edit,
    wanted.map(({ id }) => id),
  );
  if (former.size === 0) return fill(edit, wanted, wanted);
  edit.tell({ sheets: null });
  const over = bringOver(edit, former, wanted);
  const more = over.sheets.filter(({ id }) => !wanted.some(sheet => sheet.id === id) && edit.ourSheet(id) === null);
  const filled = fill(over.edit, over.sheets, [...wanted, ...more]);
  over.finish();
  return filled;
}

function fill(edit: Edit, wanted: readonly SheetToFill[], told: readonly SheetToFill[]): OurSheet[] {
  const names = clearUnfinished(edit);
  const plan = planFill(edit, wanted, names);
  const begun = writeFill(edit, plan);
  const seen = plan.sides.filter(({ template }) => template.id !== 'history');
  return [
    ...told.map(({ id }) => {
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
  const taken = () =>
    sheets.filter(({ id, name }) => freeSheetName(reading, name) !== name && reading.ourSheet(id) === null);
  // It may be that of a sheet which a run left behind half-made.
  const found = taken();
  if (found.length === 0) return [];
  clearUnfinished(reading);
  return taken().map(({ name }) => name);
}

/**
 * New sheets are built under an unfinished name and go live at the end. Formulas that read them from sheets which are
 * there come right before: where all breaks off, hardly any counts on a half-made sheet.
 */
function writeFill(edit: Edit, { news, olds, sides, relatives, lists, others }: FillPlan): UnfinishedSheet[] {
  const of = news.length + olds.length + sides.length + relatives.length;
  let done = 0;
  const tell = () => edit.tell({ sheets: { done, of } });
  const filled = () => {
    done++;
    tell();
  };
  tell();
  const begun = beginSheets(edit, news, others);
  const all = new Map([...lists, ...begun.flatMap(sheet => [...sheet.lists])]);
  const grown = growSheets(edit, [...olds, ...sides, ...relatives], all);
  const first = olds.length + sides.length;
  for (const sheet of grown.slice(0, first)) {
    fillGrown(edit, sheet, all);
    filled();
  }
  for (const unfinished of begun) {
    writeNewSheet(edit, unfinished, all);
    filled();
  }
  for (const sheet of grown.slice(first)) {
    fillGrown(edit, sheet, all);
    filled();
  }
  goLive(begun);
  return begun;
}

function newSheet({ sheet, name, rows }: UnfinishedSheet): OurSheet {
  return { sheetId: sheet.getSheetId(), sheetName: name, rows: rows.length };
}

function oldSheet({ sheet, rows }: Refill): OurSheet {
  return ourSheetOf(sheet, rows.length);
}
