import { engineMethod } from './engineMethod';
import { helpers, registries } from './odoo';

type Locale = Parameters<typeof helpers.isNumber>[1];
type Cell = { readonly value: unknown } | undefined;
/** Column by column, as the engine keeps it. */
type Matrix = readonly (readonly Cell[])[];
interface Context {
  readonly locale: Locale;
}
type Compute = (this: Context, ...args: unknown[]) => unknown;
type Place = readonly [col: number, row: number];

/**
 * Asked about a whole column of conditions, COUNTIF and its kin look through all cells for each of them. Here the cells
 * are sorted by their content once, and the engine is given those alone that can meet the condition.
 */
export function quickConditions(): void {
  const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
  for (const [name, first] of Object.entries(FIRST_RANGE)) {
    const compute = engineMethod(mapping, name);
    mapping[name] = function (this: Context, ...args: unknown[]) {
      const [looked, asked] = [args[first], args[first + 1]];
      if (!isMatrix(looked) || !isMatrix(asked) || !areAskedTogether(name, args.slice(first), asked)) {
        return compute.apply(this, args);
      }
      const sorted = sortedByContent(looked, this.locale);
      return asked.map((column, col) =>
        column.map((condition, row) => {
          const places = placesOf(condition, sorted, this.locale);
          const given = args.map((arg, i) => {
            if (!isMatrix(arg)) return arg;
            if (isCondition(name, i - first)) return arg[col]?.[row];
            return places === null ? arg : [places.map(([c, r]) => arg[c]?.[r])];
          });
          return compute.apply(this, given);
        }),
      );
    };
  }
}

/** Where the first range that is looked at stands among the arguments. */
const FIRST_RANGE: Readonly<Record<string, number>> = { COUNTIF: 0, COUNTIFS: 0, SUMIF: 0, SUMIFS: 1 };

/** A condition by its place from the first range on: in pairs, and once where there is but one. */
function isCondition(name: string, place: number): boolean {
  return name.endsWith('IFS') ? place >= 0 && place % 2 === 1 : place === 1;
}

/** Are there several conditions, and all of them single ones or as many? Other shapes, and ranges of unlike size, are the engine's. */
function areAskedTogether(name: string, args: readonly unknown[], asked: Matrix): boolean {
  const [looked] = args as readonly [Matrix];
  return (
    asked.length * asked[0]!.length > 1 &&
    args.every((arg, i) => {
      if (isCondition(name, i)) return !isMatrix(arg) || isSameSize(arg, asked);
      return isMatrix(arg) && isSameSize(arg, looked);
    })
  );
}

/** The places of cells by their content: texts in capitals, numbers and what reads as one by their value. */
type Sorted = ReadonlyMap<string | number, readonly Place[]>;

function sortedByContent(cells: Matrix, locale: Locale): Sorted {
  const sorted = new Map<string | number, Place[]>();
  cells.forEach((column, col) => {
    column.forEach((cell, row) => {
      const { value } = cell ?? {};
      const key = typeof value === 'string' ? contentOf(value, locale) : value;
      if (typeof key !== 'string' && typeof key !== 'number') return;
      const places = sorted.get(key);
      if (places === undefined) sorted.set(key, [[col, row]]);
      else places.push([col, row]);
    });
  });
  return sorted;
}

function contentOf(text: string, locale: Locale): string | number {
  const isNumeric = helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
  return isNumeric ? helpers.toNumber(text, locale) : text.toUpperCase();
}

/** Cells that can meet the condition; null where any may. */
function placesOf(condition: Cell, sorted: Sorted, locale: Locale): readonly Place[] | null {
  const { value } = condition ?? {};
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value);
  if (text === '' || /^[<>=]|[*?~]|^(TRUE|FALSE)$/.test(text)) return null;
  return sorted.get(contentOf(text, locale)) ?? [];
}

function isMatrix(arg: unknown): arg is Matrix {
  return Array.isArray(arg) && Array.isArray(arg[0]);
}

function isSameSize(a: Matrix, b: Matrix): boolean {
  return a.length === b.length && a[0]!.length === b[0]!.length;
}
