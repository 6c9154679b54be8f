import { keyMark, widthOf } from '../../../templates/planSheet';
import { type Column, type Gap, isColumn } from '../../../templates/sheetTemplate';
import type { Edit } from '../Edit';
import { guardCells } from '../fill/guardRuns';
import type { ListRanges } from '../fill/listRanges';
import { PALETTE, TINTS } from '../fill/palette';
import { dataValidation } from '../fill/setRules';
import { UPKEEP } from '../takeBack/upkeep';
import { writeText } from '../writeText';
import type { GrownSheet } from './GrownSheet';
import type { Refill } from './planRefill';
import { readPictures, type SheetAtHand } from './sheetAtHand';

/** A column that the sheet gets, from 1, and its place in the template. */
interface NewColumn {
  readonly column: number;
  readonly place: number;
}

/** Adds the columns that it lacks right of ours that are there, never over other people's. */
export function addColumns(edit: Edit, refill: Refill, lists: ListRanges): GrownSheet {
  const { sheet, template, missing, begun, content, plan } = refill;
  const { headerRow, columns } = content.layout;
  const keys = missing.map(place => template.columns[place]!.key);
  const inserted = insertColumns(
    edit,
    refill,
    missing.map(place => template.columns[place]!).filter(({ key }) => !columns.has(key)),
  );
  const added = new Map(keys.map(key => [key, inserted.get(key) ?? columns.get(key)!]));
  for (const [n, column] of [...added.values()].entries()) {
    const place = missing[n]!;
    dressColumn(refill, { column, place }, lists);
    if (plan.roles[place] !== 'computed') continue;
    const cells = () => sheet.getRange(headerRow, column);
    guardCells(begun.get(column) ?? cells().protect(), edit.serverTexts['guard.computed']);
  }
  return {
    ...refill,
    added,
    columns: new Map([...columns, ...added]),
    pictures: added.size > 0 ? readPictures(sheet, template, true) : refill.pictures,
  };
}

/** Where the columns of ours will be: those that it lacks come right of ours that are there. */
export function columnsToBe({ template, missing, content }: SheetAtHand): ReadonlyMap<string, number> {
  const { columns } = content.layout;
  const keys = missing.map(place => template.columns[place]!.key).filter(key => !columns.has(key));
  const last = Math.max(...columns.values());
  return new Map([...columns, ...keys.map((key, n) => [key, last + 1 + n] as const)]);
}

/** Their keys first: the next run knows by them what this one has begun. */
function insertColumns(
  edit: Edit,
  { sheet, content, template }: Refill,
  fresh: readonly (Column | Gap)[],
): Map<string, number> {
  if (fresh.length === 0) return new Map();
  const { keyRow, columns } = content.layout;
  const last = Math.max(...[...columns].map(([key, column]) => column + answersBeside(template, key)));
  const cells = fresh.flatMap(({ key }) => [keyMark(key), ...Array(answersBeside(template, key)).fill(null)]);
  sheet.insertColumnsAfter(last, cells.length);
  edit.undo(() => sheet.deleteColumns(last + 1, cells.length), UPKEEP);
  const marks = sheet.getRange(keyRow, last + 1, 1, cells.length);
  writeText(
    marks,
    [cells],
    cells.map(() => 'General'),
  );
  return new Map(fresh.map(({ key }) => [key, last + 1 + cells.indexOf(keyMark(key))]));
}

/** So many columns at the right of this one hold answers of its header. */
function answersBeside({ columns }: Refill['template'], key: string): number {
  const column = columns.find(candidate => candidate.key === key);
  return column !== undefined && isColumn(column) ? widthOf(column) - 1 : 0;
}

/** Gives a new column the header and the looks that the template has at that place. */
function dressColumn({ sheet, plan, content, height }: Refill, { column, place }: NewColumn, lists: ListRanges): void {
  const { headerRow } = content.layout;
  const role = plan.roles[place]!;
  const text = plan.heading[plan.headerRow - 1]![place];
  const header = sheet.getRange(headerRow, column);
  // A header that a formula answers comes with the formulas.
  writeText(header, [[typeof text === 'object' ? null : text!]], ['General']);
  header
    .setBackground(role === 'computed' ? PALETTE.quiet : PALETTE.teal)
    .setFontColor(PALETTE.white)
    .setFontWeight('bold')
    .setWrap(true)
    .setNote(plan.notes[place]!);
  const below = sheet
    .getRange(headerRow + 1, column, height - headerRow, 1)
    .setNumberFormat(plan.numberFormats[place]!)
    .setHorizontalAlignment(plan.alignments[place]!)
    .setBackground(TINTS[role]);
  const planned = plan.validations.find(({ cells }) => cells.column === place + 1 && cells.row > plan.headerRow);
  if (planned !== undefined) below.setDataValidation(dataValidation(planned, lists));
  sheet.setColumnWidth(column, plan.widths[place]!);
  const hidden = plan.hiddenColumns.find(({ first }) => first === place + 1);
  if (hidden === undefined) return;
  // New columns have the formats of their neighbour, whose header is plain text.
  if (hidden.count > 1) sheet.getRange(headerRow, column, 1, hidden.count).setNumberFormat('General');
  sheet.hideColumns(column, hidden.count);
}
