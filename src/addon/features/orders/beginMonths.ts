import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import { figurePlaces } from '../../book/refill/figurePlaces';
import { writeText } from '../../book/writeText';
import type { MonthsFilling } from './monthsFilling';

/**
 * Lets the level of the sheet Months begin with the orders: nobody was a client before the first of them. Only where it
 * stands as on a new sheet, and no month is typed.
 */
export function beginMonths(edit: Edit, { isAllCounted }: MonthsFilling): void {
  const read = edit.readIfWhole('months');
  if (read === null || !isAllCounted) return;
  const template = catalogue().templates.months;
  const asNew = template.summary?.find(({ key }) => key === 'start')?.start;
  const place = figurePlaces(template, read, edit.texts).get('start');
  if (place === undefined || asNew === undefined) return;
  const at = <Cell>(cells: readonly (readonly Cell[])[]) => cells[place.row - 1]?.[place.column - 1];
  if (at(read.values) !== asNew || (at(read.formulas) ?? '') !== '') return;
  const cell = read.sheet.getRange(place.row, place.column);
  const format = [edit.formats('count')];
  edit.undo(() => writeText(cell, [[asNew]], format));
  writeText(cell, [[0]], format);
}
