import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';
import { figurePlaces } from '../../book/refill/figurePlaces';
import { writeText } from '../../book/writeText';

/** How many clients there were before the first month of the sheet Months, and where that stands. */
interface LevelStart {
  readonly row: number;
  readonly column: number;
  /** As on a new sheet. */
  readonly isAsNew: boolean;
  /** Nobody: the list begins with the first orders. */
  readonly isNone: boolean;
}

/** Finds it; undefined where it is gone, or a person's formula gives it. */
export function levelStart({ texts }: Reading, read: OurContent): LevelStart | undefined {
  const template = catalogue().templates.months;
  const place = figurePlaces(template, read, texts).get('start');
  if (place === undefined || read.formulas[place.row - 1]?.[place.column - 1]) return undefined;
  const value = read.values[place.row - 1]?.[place.column - 1];
  return { ...place, isAsNew: value === asNew(), isNone: value === 0 };
}

/** Lets the level of the sheet begin with the orders: nobody was a client before the first of them. */
export function beginLevel(edit: Edit, content: OurContent, { row, column }: LevelStart): void {
  const { sheet, layout } = content;
  const cell = sheet.getRange(row, column);
  const format = [edit.formats('count')];
  const on = { sheet, template: catalogue().templates.months, content, columns: layout.columns };
  edit.undo(() => writeText(cell, [[asNew()]], format), {
    kind: 'cells',
    on,
    cells: [{ row, column, cell: 0, format: format[0] }],
  });
  writeText(cell, [[0]], format);
}

function asNew(): number {
  return catalogue().templates.months.summary!.find(({ key }) => key === 'start')!.start!;
}
