import { DomainError } from '../core/errors';
import type { Cell } from './cell';
import { numberOf } from './numberOf';
import { quotable } from './quotable';
import { refuseErrorValue } from './refuseErrorValue';

/** A cell, or a range whose every cell gives a position of the answer. */
export interface CellParameter<T> {
  readonly kind: 'cell';
  readonly type: string;
  /** Absent where the argument is required. A blank cell means the fallback. */
  readonly fallback?: T;
  /** Reads a cell that is not blank, or refuses it. */
  read(cell: Cell, argument: string): T;
}

/** A range whose every row gives a position of the answer: its numbers, NaN where a cell is blank. */
export interface RowsParameter {
  readonly kind: 'rows';
  readonly type: string;
  read(cell: Cell, argument: string): number;
}

/** A row or a column of numbers, read once for the whole call; undefined where the argument is blank. */
export interface ListParameter {
  readonly kind: 'list';
  readonly type: string;
  read(cell: Cell, argument: string): number;
}

/** One cell that holds for the whole call. */
export interface SettingParameter<T> {
  readonly kind: 'setting';
  readonly type: string;
  readonly fallback: T;
  read(cell: Cell, argument: string): T;
}

export type Parameter = CellParameter<unknown> | RowsParameter | ListParameter | SettingParameter<unknown>;

export type Parameters = Readonly<Record<string, Parameter>>;

/** What `compute` gets for one position. */
export type Values<P extends Parameters> = {
  readonly [Key in keyof P]: P[Key] extends CellParameter<infer T> | SettingParameter<infer T>
    ? T
    : P[Key] extends RowsParameter
      ? ArrayLike<number>
      : ArrayLike<number> | undefined;
};

interface Bounds {
  readonly min?: number;
  /** The bound itself is refused too. */
  readonly above?: number;
  readonly max?: number;
}

/** A number between the bounds. */
export function number(bounds: Bounds & { readonly fallback?: number } = {}): CellParameter<number> {
  return optional({ kind: 'cell', type: 'number', read: numberReader(bounds) }, bounds.fallback);
}

/** A whole number between the bounds. */
export function wholeNumber(bounds: Bounds & { readonly fallback?: number } = {}): CellParameter<number> {
  const readNumber = numberReader(bounds);
  return optional(
    {
      kind: 'cell',
      type: 'number',
      read(cell, argument) {
        const value = readNumber(cell, argument);
        if (!Number.isInteger(value)) throw new DomainError('wholeNumberExpected', { argument, value });
        return value;
      },
    },
    bounds.fallback,
  );
}

/** A share or a chance: 0 to 1, which Sheets shows as 0% to 100%. A number above 1 is refused, never guessed. */
export function share({ fallback }: { readonly fallback?: number } = {}): CellParameter<number> {
  return optional(
    {
      kind: 'cell',
      type: 'number',
      read(cell, argument) {
        const value = numberOf(cell, argument);
        if (value >= 0 && value <= 1) return value;
        if (value < 0) throw new DomainError('belowMinimum', { argument, value: quotable(cell), minimum: 0 });
        if (typeof cell !== 'number' || value > 100) {
          throw new DomainError('shareAboveOne', { argument, value: quotable(cell) });
        }
        throw new DomainError('shareAsPercent', { argument, value, share: value / 100 });
      },
    },
    fallback,
  );
}

/** How people write a word in each language; the first spelling of each is the one that we advise. */
export type Spellings = Readonly<Record<'en' | 'pl' | 'ru', readonly string[]>>;

/** One of the words, in any spelling of any language; upper and lower case are the same. */
export function oneOf<Word extends string>(
  spellings: Readonly<Record<Word, Spellings>>,
  fallback: NoInfer<Word>,
): CellParameter<Word> & { readonly fallback: Word } {
  const words = Object.keys(spellings) as Word[];
  const advice = (language: keyof Spellings) => words.map(word => `"${spellings[word][language][0]}"`).join(' / ');
  return {
    kind: 'cell',
    type: 'string',
    fallback,
    read(cell, argument) {
      refuseErrorValue(cell, argument);
      const given = String(cell).trim().toLowerCase();
      for (const word of words) {
        const { en, pl, ru } = spellings[word];
        if (en.includes(given) || pl.includes(given) || ru.includes(given)) return word;
      }
      const allowed = { en: advice('en'), pl: advice('pl'), ru: advice('ru') };
      throw new DomainError('unknownWord', { argument, value: quotable(cell), ...allowed });
    },
  };
}

/** The same cell for the whole call, never a range. */
export function setting<T>(parameter: CellParameter<T> & { readonly fallback: T }): SettingParameter<T> {
  const { type, fallback, read } = parameter;
  return { kind: 'setting', type, fallback, read };
}

/** Rows of numbers between the bounds, one position of the answer per row. */
export function rowsOfNumbers(bounds: Bounds): RowsParameter {
  return { kind: 'rows', type: 'Array<Array<number>>', read: numberReader(bounds) };
}

/** A row or a column of numbers between the bounds for the whole call. */
export function listOfNumbers(bounds: Bounds): ListParameter {
  return { kind: 'list', type: 'Array<Array<number>>', read: numberReader(bounds) };
}

function numberReader({ min, above, max }: Bounds): (cell: Cell, argument: string) => number {
  const lowest = min ?? above ?? -Number.MAX_VALUE;
  const highest = max ?? Number.MAX_VALUE;
  return (cell, argument) => {
    if (typeof cell === 'number' && cell >= lowest && cell <= highest && cell !== above) return cell;
    const value = numberOf(cell, argument);
    if (above !== undefined && value <= above) {
      throw new DomainError('notAboveMinimum', { argument, value: quotable(cell), minimum: above });
    }
    if (value < lowest) throw new DomainError('belowMinimum', { argument, value: quotable(cell), minimum: lowest });
    if (value > highest) throw new DomainError('aboveMaximum', { argument, value: quotable(cell), maximum: highest });
    return value;
  };
}

function optional<T>(parameter: CellParameter<T>, fallback: T | undefined): CellParameter<T> {
  return fallback === undefined ? parameter : { ...parameter, fallback };
}

/** Whether the formula needs this argument. */
export function isRequired(parameter: Parameter): boolean {
  return parameter.kind === 'rows' || (parameter.kind === 'cell' && parameter.fallback === undefined);
}
