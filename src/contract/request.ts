import { dayNumber } from '../core/calendar/dayNumber';
import { Refusal } from './Refusal';

/**
 * Reads one part of a request, or refuses it: any editor of the document can send any JSON. `Wire` is what the page
 * sends where that is not the value that is read: a day goes as a text and is read as a number.
 */
export interface Reader<Value, Wire = Value> {
  (value: unknown, part: string): Value;
  /** No reader has it: it carries the type alone. */
  readonly wire?: Wire;
}

/** What the page sends to a reader; what the server reads from it is its ReturnType. */
export type RequestOf<Reading> = Reading extends { readonly wire?: infer Wire } ? Wire : never;

type Parts = Readonly<Record<string, Reader<unknown, unknown>>>;

/** A request without anything to read. */
export const nothing: Reader<null, undefined> = () => null;

export const truth: Reader<boolean> = (value, part) => {
  if (typeof value !== 'boolean') throw bad(part);
  return value;
};

/** A day such as '2017-12-30', as Sheets counts days. */
export const day: Reader<number, string> = (value, part) => {
  const parts = typeof value === 'string' ? /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(value) : null;
  const read = parts === null ? undefined : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (read === undefined) throw bad(part);
  return read;
};

/** As long as a cell may be. */
export const cell = text(50_000);

/** As long as the page's fields for names are. */
export const LONGEST_NAME = 500;
export const name = text(LONGEST_NAME);

/** What tells whether something has changed since the page read it. */
export const print = text(20);

// The page takes limits from the contract: without these marks the readers beside them would go along into its file.

/** An object with exactly these parts read; others are ignored. */
/* @__NO_SIDE_EFFECTS__ */
export function object<P extends Parts>(
  parts: P,
): Reader<{ readonly [Key in keyof P]: ReturnType<P[Key]> }, { readonly [Key in keyof P]: RequestOf<P[Key]> }> {
  return (value, part) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(part);
    const sent = new Map(Object.entries(value));
    const read = Object.entries(parts).map(([key, reader]) => [key, reader(sent.get(key), key)]);
    return Object.fromEntries(read);
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function list<Value, Wire>(
  reader: Reader<Value, Wire>,
  longest: number,
): Reader<readonly Value[], readonly Wire[]> {
  return (value, part) => {
    if (!Array.isArray(value) || value.length > longest) throw bad(part);
    return value.map(entry => reader(entry, part));
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function text(longest: number): Reader<string> {
  return (value, part) => {
    if (typeof value !== 'string' || value.length > longest) throw bad(part);
    return value;
  };
}

/** One of a few words or numbers. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Word extends string | number>(words: readonly Word[]): Reader<Word> {
  return (value, part) => {
    const word = words.find(candidate => candidate === value);
    if (word === undefined) throw bad(part);
    return word;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function number(min: number, max: number): Reader<number> {
  return (value, part) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) throw bad(part);
    return value;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function whole(min: number, max: number): Reader<number> {
  const read = number(min, max);
  return (value, part) => {
    if (!Number.isInteger(value)) throw bad(part);
    return read(value, part);
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function orNull<Value, Wire>(reader: Reader<Value, Wire>): Reader<Value | null, Wire | null> {
  return (value, part) => (value === null ? null : reader(value, part));
}

function bad(part: string): Refusal {
  return new Refusal('badRequest', { part });
}
