import { monthStart } from '../../../core/calendar/monthStart';
import type { OrdersMonth, OrdersMonths } from '../../../core/orders/monthsFromOrders';
import type { Row } from '../../../templates/planSheet';
import { cellDay } from '../../book/cellDay';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import type { SheetToFill } from '../../book/fill/planFill';
import { firstFreeRow } from '../../book/newRowPlaces';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';
import { beginLevel, levelStart } from './levelStart';

/** What the orders tell of a month. Cells that belong together are a person's as soon as one of them is. */
const TOGETHER = [['gained', 'lost', 'wonBack'], ['revenue'], ['salesTotal']] as const;
type Counted = (typeof TOGETHER)[number][number];

/** How the sheet Months is filled. */
export interface MonthsFilling extends SheetToFill {
  readonly rows: readonly Row[];
  /** Months with numbers from the orders. */
  readonly counted: number;
  /** Once it is filled, lets the level begin with the orders where that stands as on a new sheet and no month is typed. */
  readonly begin: (edit: Edit) => void;
}

/**
 * How the sheet Months is filled from the orders, where it is there: the months that nobody typed, and anew what an
 * earlier count has written. What differs from that was typed, and stays; so does the level that a person has given the
 * list, and no month is put before it then. null where nothing changes.
 */
export function monthsFilling(reading: Reading, found: OrdersMonths): MonthsFilling | null {
  const read = reading.readIfWhole('months');
  if (read === null || !read.layout.columns.has('month')) return null;
  // Its formulas are replaced by values, which would not follow.
  if (reading.prepared.get(read.sheet.getSheetId())?.has('values')) return null;
  const isFormula = formulaFinder(read);
  const left = new Map(found.months.map(month => [month.month, month]));
  let isAllCounted = true;
  const rows = read.rows.map((row, place) => {
    const day = cellDay(row.month);
    const month = day === null ? undefined : left.get(monthStart(day));
    if (month !== undefined) left.delete(month.month);
    const counted = countedRow(row, key => isFormula(place, key), { month, found });
    if (TOGETHER[0].some(key => (counted[key] ?? null) !== null && !writtenIn(counted).has(key))) isAllCounted = false;
    return counted;
  });
  const start = levelStart(reading, read);
  const begins = isAllCounted && start?.isAsNew === true;
  const first = begins || start?.isNone === true ? 0 : firstMonth(read);
  const more = [...left.values()].filter(({ month }) => month >= first);
  if (more.length > 0) while (rows.length < firstFreeRow(read)) rows.push({});
  for (const month of more) {
    rows.push(countedRow({ month: month.month }, () => false, { month, found }));
  }
  const isSame = (row: Row, place: number) =>
    Object.entries(row).every(([key, cell]) => (cell ?? null) === (read.rows[place]?.[key] ?? null));
  const begin = (edit: Edit) => {
    if (begins) beginLevel(edit, read, start!);
  };
  const counted = rows.filter(({ written }) => cellText(written) !== '').length;
  return rows.every(isSame) ? null : { id: 'months', rows, whole: true, counted, begin };
}

/** 0 where no month is typed. */
function firstMonth({ rows }: OurContent): number {
  const days = rows.flatMap(({ month }) => cellDay(month) ?? []);
  return days.length === 0 ? 0 : monthStart(days.reduce((first, day) => Math.min(first, day)));
}

function formulaFinder({ typedFormulas }: OurContent): (place: number, key: string) => boolean {
  const formulas = new Set(typedFormulas.map(({ row, key }) => `${row} ${key}`));
  return (place, key) => formulas.has(`${place} ${key}`);
}

/** The row with what the orders tell of its month, as far as nobody has typed there; without, where they tell nothing. */
function countedRow(
  row: Row,
  isFormula: (key: string) => boolean,
  { month, found }: { readonly month: OrdersMonth | undefined; readonly found: OrdersMonths },
): Row {
  const before = writtenIn(row);
  const isTyped = (key: Counted) => isFormula(key) || ((row[key] ?? null) !== null && row[key] !== before.get(key));
  const written = new Map<Counted, number>();
  const cells: Record<string, Row[string]> = {};
  for (const keys of TOGETHER) {
    if (keys.some(isTyped)) continue;
    for (const key of keys) {
      const number = numberOf(month, key);
      cells[key] = number ?? null;
      if (number !== undefined) written.set(key, number);
    }
  }
  const isOurs = written.size > 0;
  return {
    ...row,
    ...cells,
    countedTo: isOurs ? found.knownTo : null,
    gainedFrom: written.has('gained') ? found.gainedFrom : null,
    written: isOurs ? Array.from(written, ([key, number]) => `${key} ${number}`).join('; ') : null,
  };
}

function numberOf(month: OrdersMonth | undefined, key: Counted): number | undefined {
  return key === 'salesTotal' ? month?.profit : month?.[key];
}

/** What the count before has written into the row, as it stands in its hidden cell. */
function writtenIn({ written }: Row): ReadonlyMap<string, number> {
  const parts = cellText(written)
    .split('; ')
    .map(part => part.split(' '));
  return new Map(parts.map(([key, number]) => [key!, Number(number)]));
}
