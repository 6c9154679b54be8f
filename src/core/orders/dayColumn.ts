import { isoDay } from '../calendar/dayNumber';
import { monthDaySwapped } from '../calendar/monthDaySwapped';
import { yearDaySwapped } from '../calendar/yearDaySwapped';
import { type DayReadings, dayReadings } from '../text/dayReadings';
import { FIRST_DAY } from './FIRST_DAY';
import { onlyInOrder } from './onlyInOrder';
import { plainDay } from './plainDay';
import type { WrittenOrder } from './WrittenOrder';
import { yearsComeFirst } from './yearsComeFirst';

export interface DayHabits {
  /** The day of a Date where the spreadsheet is. */
  readonly dayOf: (moment: Date) => number | undefined;
  /** The locale by which Sheets has made dates of texts. */
  readonly monthFirst: boolean;
  /** The latest year that a year of two digits may mean. */
  readonly lastYear: number;
  /** Texts of other columns of days in the same table. */
  readonly besides: readonly string[];
}

/** A column of days, and what its cells prove about the order of day and month. */
export interface DayColumn {
  /** Day number of a line by an order; undefined where its cell is no day. */
  at(line: number, order: WrittenOrder): number | undefined;
  readonly order: WrittenOrder;
  /** 'sure' where no cell could mean two days, 'told' where the column proves the order, else 'open'. */
  readonly certainty: 'sure' | 'told' | 'open';
  /** Orders in which the column can be read; two or three where it has doubtful cells. */
  readonly readable: readonly WrittenOrder[];
  /** The first lines whose day depends on the order. */
  readonly doubtful: readonly number[];
}

const ORDERS: readonly WrittenOrder[] = ['dmy', 'mdy', 'ymd'];
const DOUBTFUL_SHOWN = 3;
/** So many different dates, all of the first twelve days of a month, may have lost their order. */
const MANY_SWAPPABLE = 4;
/** Of two readings, one that covers so many times the days is not the right one. */
const MUCH_LONGER = 3;
/** Years that a list covers. */
const FEW_YEARS = 3;
/** Reads a column of days: dates, texts, and numbers that have lost their format. */
export function dayColumn(cells: readonly unknown[], habits: DayHabits): DayColumn {
  const read = reader(habits);
  const lines = cells.map(read);
  const locale: WrittenOrder = habits.monthFirst ? 'mdy' : 'dmy';
  const texts = lines.filter(isReadings);
  const besides = habits.besides.map(text => dayReadings(text, habits.lastYear)).filter(isReadings);
  const proven = provenOrder(texts) ?? (texts.some(isDoubtful) ? provenOrder(besides) : undefined);
  const swappable = dates(lines);
  // Sheets makes dates of the texts that its locale can read, by its own order: those of another are turned back.
  const yearsAreDays = yearsHoldDays(cells, lines, habits.lastYear);
  const turns = (order: WrittenOrder) => order !== 'ymd' && order !== locale && swappable !== undefined;
  const at = (line: number, order: WrittenOrder) => {
    const day = lines[line];
    // What can be only one day is that day, whatever the others say.
    if (day === undefined || isReadings(day)) return day?.[order] ?? day?.dmy ?? day?.mdy ?? day?.ymd;
    if (order === 'ymd' && yearsAreDays && isDate(cells[line])) return yearDaySwapped(day) ?? day;
    return turns(order) && isDate(cells[line]) ? monthDaySwapped(day) : day;
  };
  const yearFirst = yearsAreDays || yearsComeFirst(cells);
  const readable = yearFirst ? ORDERS : ORDERS.slice(0, 2);
  const differs = (line: number) => readable.some(order => at(line, order) !== at(line, 'dmy'));
  const doubted = texts.some(isDoubtful) || texts.some(({ dmy, mdy }) => dmy !== mdy);
  const inOrder = () => onlyInOrder(lines.length, at, differs);
  const shown = (order: WrittenOrder, certainty: DayColumn['certainty']): DayColumn => {
    const doubtful: number[] = [];
    for (let line = 0; line < lines.length && doubtful.length < DOUBTFUL_SHOWN; line++) {
      if (certainty === 'sure' ? false : differs(line)) doubtful.push(line);
    }
    return { at, order, certainty, readable, doubtful };
  };

  if (yearsAreDays) return shown('ymd', 'open');
  if (!doubted) {
    const turned = swappable !== undefined && swappable > 0 ? inOrder() : undefined;
    const doubtful =
      turned === undefined ? (swappable ?? 0) >= MANY_SWAPPABLE && !isPlausible(lines, locale, at) : turned !== locale;
    return shown(locale, doubtful ? 'open' : 'sure');
  }
  if (yearFirst) return shown('ymd', provenOrder(texts, ORDERS) === 'ymd' ? 'told' : 'open');
  const mixed =
    proven !== undefined && proven !== 'both' && proven !== locale && hasDates(cells) && swappable === undefined;
  if (proven !== undefined && proven !== 'both') {
    return shown(proven, mixed ? 'open' : texts.some(isDoubtful) || hasDates(cells) ? 'told' : 'sure');
  }
  const ordered = proven === 'both' ? undefined : inOrder();
  if (ordered !== undefined) return shown(ordered, 'told');
  return shown(locale, 'open');
}

/** Whether the days go up, or down, all the way, or lie much closer together than with day and month turned. */
function isPlausible(lines: readonly unknown[], order: WrittenOrder, at: DayColumn['at']): boolean {
  const read = (by: WrittenOrder) =>
    lines.map((_, line) => at(line, by)).filter(day => day !== undefined && day >= FIRST_DAY);
  const [days, turned] = [read(order) as number[], read(order === 'dmy' ? 'mdy' : 'dmy') as number[]];
  const steps = days.slice(1).map((day, i) => day - days[i]!);
  if (steps.every(step => step >= 0) || steps.every(step => step <= 0)) return true;
  return spanOf(turned) >= MUCH_LONGER * spanOf(days);
}

function spanOf(days: readonly number[]): number {
  let [first, last] = [days[0] ?? 0, days[0] ?? 0];
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  return last - first;
}

/** Dates that Sheets has made of 24/02/07 as 24 February 2007: years change, days of the month hardly. */
function yearsHoldDays(cells: readonly unknown[], lines: readonly unknown[], lastYear: number): boolean {
  const [years, days] = [new Set<string>(), new Set<string>()];
  for (const [line, day] of lines.entries()) {
    if (typeof day !== 'number' || day < FIRST_DAY || !isDate(cells[line])) continue;
    if (yearDaySwapped(day) === undefined) return false;
    const [year, , date] = isoDay(day).split('-') as [string, string, string];
    years.add(year);
    days.add(date);
  }
  const inReach = [...days].every(date => Number(date) <= lastYear % 100);
  return inReach && days.size <= FEW_YEARS && years.size >= MANY_SWAPPABLE;
}

/** A day that leaves no doubt, the readings of one that may, undefined for no day. */
function reader({ dayOf, lastYear }: DayHabits): (cell: unknown) => number | DayReadings | undefined {
  const known = new Map<string, number | DayReadings | undefined>();
  return cell => {
    if (typeof cell === 'number') return plainDay(cell);
    if (typeof cell !== 'string') return isDate(cell) ? dayOf(cell) : undefined;
    if (!known.has(cell))
      known.set(cell, dayReadings(cell, lastYear) ?? plainDay(/^\s*\d+\s*$/.test(cell) ? Number(cell) : 0));
    return known.get(cell);
  };
}

/** The order in which alone some texts are days; 'both' where they contradict one another. */
function provenOrder(
  texts: readonly DayReadings[],
  orders: readonly WrittenOrder[] = ['dmy', 'mdy'],
): WrittenOrder | 'both' | undefined {
  const proven = new Set<WrittenOrder>();
  for (const text of texts) {
    const possible = orders.filter(order => text[order] !== undefined);
    if (possible.length === 1) proven.add(possible[0]!);
  }
  if (proven.size > 1) return 'both';
  return proven.values().next().value;
}

/** How many different dates there are if every one of them has a month and a day that could change places. */
function dates(lines: readonly (number | DayReadings | undefined)[]): number | undefined {
  const days = new Set<number>();
  for (const day of lines) {
    if (typeof day !== 'number' || day < FIRST_DAY || days.has(day)) continue;
    if (monthDaySwapped(day) === undefined) return undefined;
    days.add(day);
  }
  return days.size;
}

function isDoubtful({ dmy, mdy }: DayReadings): boolean {
  return dmy !== undefined && mdy !== undefined && dmy !== mdy;
}

function isReadings(day: number | DayReadings | undefined): day is DayReadings {
  return typeof day === 'object';
}

function hasDates(cells: readonly unknown[]): boolean {
  return cells.some(isDate);
}

/** A Date may come from another script context, where `instanceof` says no. */
function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
