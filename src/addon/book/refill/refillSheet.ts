import { formerKeys } from '../../../templates/formerLayout';
import { isColumn } from '../../../templates/sheetTemplate';
import type { Edit } from '../Edit';
import type { ListRanges } from '../fill/listRanges';
import { findKeys } from '../findLayout';
import { type FormulaPrints, keepPrints } from '../formulaPrints';
import type { RowsOnSheet } from '../RowsOnSheet';
import { refuseMoved } from '../refuseMoved';
import { UPKEEP } from '../takeBack/upkeep';
import { takeBackPlaced } from '../takeBackPlaced';
import { addColumns } from './addColumns';
import { filterHeaders } from './filterHeaders';
import type { GrownSheet } from './GrownSheet';
import type { Refill } from './planRefill';
import { reachRows } from './reachRows';
import { renewFormulas } from './renewFormulas';
import { renewRules } from './renewRules';
import { stretchCharts } from './stretchCharts';
import { translateHeading, translateHelp } from './translateSheet';
import { writeRows } from './writeRows';

/** Fills sheets of ours again, as `growSheets` and `fillGrown` do. */
export function refillSheets(edit: Edit, refills: readonly Refill[], lists: ListRanges): void {
  for (const sheet of growSheets(edit, refills, lists)) fillGrown(edit, sheet, lists);
}

/** Gives all of them their rows and columns first, because formulas of one find the cells of another by their places. */
export function growSheets(edit: Edit, refills: readonly Refill[], lists: ListRanges): GrownSheet[] {
  return refills.map(refill => {
    const roomy = { ...refill, height: makeRoom(edit, refill) };
    if (refill.translation !== undefined) {
      // What is told beside cells goes by their place.
      const on = { ...refill, columns: refill.content.layout.columns };
      refuseMoved(on);
      edit.undo(() => freeHeaders(edit, on));
      translateHelp(edit, roomy, refill.translation);
      refuseMoved(on);
    }
    return addColumns(edit, roomy, lists);
  });
}

/**
 * Fills one again: only the cells that the template owns and a person or the add-on fills, wherever people have moved
 * them, in the present language; all else stays.
 */
export function fillGrown(edit: Edit, grown: GrownSheet, lists: ListRanges): void {
  const { translation } = grown;
  writeRows(edit, grown);
  renewRules(edit, grown);
  const prints = renewFormulas(edit, grown);
  const names = nameNewCells(edit, grown);
  const rows = reachRows(edit, grown, lists);
  stretchCharts(edit, grown);
  keep(edit, grown, { ...prints, ...names, ...rows, ...filterHeaders(edit, grown) });
  if (translation !== undefined) translateHeading(edit, grown, { heading: translation.heading, formulas: prints });
}

/** Headers that stand where boxes to tick have been set meanwhile are no boxes: their formulas come back. */
function freeHeaders(edit: Edit, on: RowsOnSheet): void {
  const { sheet, content, columns } = on;
  const { keyRow, headerRow } = content.layout;
  const keys = findKeys(sheet.getDataRange().getValues());
  if (keys === undefined || keys.keyRow === keyRow) return;
  sheet.getRange(headerRow + keys.keyRow - keyRow, 1, 1, Math.max(...columns.values())).clearDataValidations();
  const ticked = [...columns.values()].map(column => ({ row: headerRow + 1, column, cell: false, format: 'General' }));
  takeBackPlaced(edit, on, ticked);
}

/** Rows are added inside the filled ones, so that formats, validations and rules stretch over them. Gives how many there are. */
function makeRoom(edit: Edit, { sheet, height, content, rows }: Refill): number {
  const more = content.layout.headerRow + Math.max(rows.length, content.rows.length) - height + 1;
  if (more <= 0) return height;
  sheet.insertRowsAfter(height - 1, more);
  edit.undo(() => sheet.deleteRows(height, more), { kind: 'room', sheet, rows: more });
  return height + more;
}

/** Names the cells that formulas of a newer template look for; a name goes along with its cell to a new column. */
function nameNewCells(edit: Edit, grown: GrownSheet): FormulaPrints {
  const { sheet, template, content, kept, plan, columns, added, height } = grown;
  const { headerRow } = content.layout;
  const names: Record<string, string> = {};
  for (const { name, cells } of plan.namedCells) {
    if (cells.row < plan.headerRow) continue;
    const { key } = template.columns[Math.min(cells.column, template.columns.length) - 1]!;
    const column = columns.get(key);
    const isNew = !(name in kept.prints) || (added.has(key) && cells.row === plan.headerRow);
    if (!isNew || column === undefined) continue;
    const row = cells.row - plan.headerRow + headerRow;
    const beside = Math.max(0, cells.column - template.columns.length);
    const rows = Math.min(cells.rows, height - row + 1);
    const former = name in kept.prints ? edit.spreadsheet.getRangeByName(name) : null;
    edit.undo(() => {
      if (former === null) edit.spreadsheet.removeNamedRange(name);
      else edit.spreadsheet.setNamedRange(name, former);
    }, UPKEEP);
    edit.spreadsheet.setNamedRange(name, sheet.getRange(row, column + beside, rows, 1));
    names[name] = '';
  }
  return names;
}

/** Keeps with the sheet what is ours on it by now. */
function keep(edit: Edit, { template, kept, added }: GrownSheet, renewed: FormulaPrints): void {
  const columns = Object.fromEntries([...added.keys()].map(key => [key, '']));
  // Where nothing is known, the sheet is taken to have had all columns: none is to come back that people deleted.
  const all = Object.fromEntries(template.columns.filter(isColumn).map(({ key }) => [key, '']));
  const known = Object.keys(kept.prints).length > 0 ? kept.prints : all;
  const former = formerKeys(template.id);
  const prints = Object.entries({ ...known, ...columns, ...renewed }).filter(([fills]) => !former.has(fills));
  keepPrints(edit, kept, Object.fromEntries(prints));
}
