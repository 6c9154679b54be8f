import { dayNumber } from '../../../core/calendar/dayNumber';
import { type Cell, isBlank } from '../../../functions/cell';
import { isErrorValue } from '../../../functions/isErrorValue';

/** A value, and the cell in which it stands as it is; null where it has been reckoned or typed. */
export interface Reckoned {
  readonly value: Cell;
  readonly at: StandingPlace | null;
}

/** A cell, its row and column counted from 1. */
interface StandingPlace {
  /** The cells by their reference or name, as the formula has them. */
  readonly reference: string;
  readonly row: number;
  readonly column: number;
}

/** Cells row by row. */
export type Grid = readonly (readonly Reckoned[])[];

/** What one cell comes to where it cannot be reckoned here; no matter where another cell is chosen. */
export const UNKNOWN = '#?';

/** What has to be computed and cannot be here. */
export class Unreckonable extends Error {}

export function refuse(): never {
  throw new Unreckonable();
}

export function reckoned(value: Cell): Reckoned {
  return { value, at: null };
}

export function typed(value: Cell): Grid {
  return [[reckoned(value)]];
}

export function isError({ value }: Reckoned): boolean {
  return typeof value === 'string' && (value === UNKNOWN || isErrorValue(value));
}

/** Cell by cell; one cell, row or column serves all of its direction. */
export function spread(grids: readonly Grid[], answer: (cells: readonly Reckoned[]) => Reckoned): Grid {
  const rows = Math.max(...grids.map(grid => grid.length));
  const columns = Math.max(...grids.map(grid => grid[0]!.length));
  const none = reckoned('#N/A');
  const cellOf = (grid: Grid, row: number, column: number) => {
    const line = grid.length === 1 ? grid[0] : grid[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? none;
  };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => answer(grids.map(grid => cellOf(grid, r, c)))),
  );
}

export function each(grid: Grid, answer: (cell: Reckoned) => Cell): Grid {
  return grid.map(line => line.map(cell => (isError(cell) ? cell : reckoned(answer(cell)))));
}

export function isNumber(value: Cell): boolean {
  return typeof value === 'number' || isDay(value);
}

function isDay(value: Cell): value is Date {
  return typeof value === 'object' && value !== null;
}

/** As Sheets decides; undefined where it would not. */
export function truth(value: Cell): boolean | undefined {
  return typeof value === 'string' && value !== '' ? undefined : Boolean(value);
}

export function numberIn(value: Cell): number | undefined {
  if (isBlank(value)) return 0;
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : undefined;
}

/** Of each cell, as numbers; what is no number, is not known here. */
export function onNumbers(answer: (...numbers: number[]) => Cell): (...values: Cell[]) => Cell {
  return (...values) => {
    const numbers = values.map(numberIn);
    return numbers.every((number): number is number => number !== undefined) ? answer(...numbers) : UNKNOWN;
  };
}

export function onWords({ value }: Reckoned, answer: (words: string) => Cell): Cell {
  return isDay(value) ? UNKNOWN : answer(isBlank(value) ? '' : String(value));
}

/** Words without their case, as Sheets compares them; a blank is nothing, 0 and no. */
export function isEqual(left: Cell, right: Cell): boolean {
  const values = [left, right];
  if (values.some(isBlank)) return values.every(value => isBlank(value) || value === 0 || value === false);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return isDay(left) && isDay(right) ? left.getTime() === right.getTime() : left === right;
}

/** Numbers come before words, and days are ordered among themselves: what number a day is, is not known here. */
export function compared(answer: (order: number) => boolean): (left: Cell, right: Cell) => Cell {
  return (left, right) => {
    const order = orderOf(left, right);
    return order === undefined ? UNKNOWN : answer(order);
  };
}

function orderOf(left: Cell, right: Cell): number | undefined {
  if (isDay(left) && isDay(right)) return left.getTime() - right.getTime();
  if (isDay(left) || isDay(right)) return undefined;
  if (typeof left === 'string' && left !== '' && typeof right === 'string' && right !== '') {
    return left.toLowerCase().localeCompare(right.toLowerCase());
  }
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a !== undefined && b !== undefined) return a - b;
  return a === undefined ? 1 : -1;
}

const MS_PER_DAY = 86_400_000;

export function daysBetween(first: Cell, last: Cell): Cell {
  if (isDay(first) && isDay(last)) return Math.round((last.getTime() - first.getTime()) / MS_PER_DAY);
  return typeof first === 'number' && typeof last === 'number' ? last - first : UNKNOWN;
}

const EPOCH = dayNumber(1970, 1, 1)!;

/** The day's number; months and days beyond their last run on, as in Sheets. */
export function dayOf(year: number, month: number, day: number): number {
  return EPOCH + Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The day with that number. */
export function dateOf(day: number): Date {
  return new Date((day - EPOCH) * MS_PER_DAY);
}

const SIGNS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': order => order === 0,
  '<>': order => order !== 0,
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};

/** What COUNTIF and its like look for: ">=5", a number, a word; "?*" is any word at all. */
export function criterion(wanted: Cell): (cell: Cell) => boolean {
  const [, sign = '=', text = ''] = typeof wanted === 'string' ? /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(wanted)! : [];
  const bound = typeof wanted === 'string' ? (text.trim() === '' ? text : Number(text)) : wanted;
  if (typeof bound === 'number' && !Number.isNaN(bound)) {
    return cell => (typeof cell === 'number' ? SIGNS[sign]!(cell - bound) : sign === '<>');
  }
  if (text === '?*') return cell => typeof cell === 'string' && cell !== '';
  if (/[?*~]/.test(text) || (sign !== '=' && sign !== '<>')) return refuse();
  const word = typeof wanted === 'string' ? text : wanted;
  return cell => isEqual(cell, word) === (sign === '=');
}
