/** What Sheets hands over for one cell. `''`, `null` and `undefined` are all a blank. */
export type Cell = number | string | boolean | Date | null | undefined;

/** A range: an array of rows, also when it is one column or one cell. */
export type Range = readonly (readonly Cell[])[];

/** One argument of a formula as Sheets hands it over. */
export type Argument = Cell | Range;

/** What a formula answers for one cell; `''` leaves it blank. */
export type Answer = number | string;

export function isBlank(cell: Cell): cell is '' | null | undefined {
  return cell === '' || cell === null || cell === undefined;
}

/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
export const isRange = Array.isArray as (argument: Argument) => argument is Range;

/** Whether no cell of a range holds anything. */
export function isAllBlank(range: Range): boolean {
  return range.every(cells => cells.every(isBlank));
}

/** Whether a range is one blank cell. */
export function isBlankCell(range: Range): boolean {
  return range.length === 1 && range[0]!.length === 1 && isBlank(range[0]![0]);
}

/** Looked up once, as isRange is. */
export const isFiniteNumber = Number.isFinite as (value: unknown) => value is number;

/** A Date may come from another script context, where `instanceof` says no. */
export function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
