import { dayNumber } from '../core/calendar/dayNumber';
import { Refusal } from './Refusal';

/** Reads one part of a request, or refuses it: any editor of the document can send any JSON. */
export type Reader<T> = (value: unknown, part: string) => T;

/** An object with exactly these parts read; others are ignored. */
export function object<T extends object>(parts: { readonly [Key in keyof T]: Reader<T[Key]> }): Reader<T> {
  return (value, part) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(part);
    const read: Partial<T> = {};
    for (const key of Object.keys(parts) as (keyof T & string)[]) {
      read[key] = parts[key]((value as Record<string, unknown>)[key], key);
    }
    return read as T;
  };
}

export function list<T>(reader: Reader<T>, longest: number): Reader<readonly T[]> {
  return (value, part) => {
    if (!Array.isArray(value) || value.length > longest) throw bad(part);
    return value.map(entry => reader(entry, part));
  };
}

export function text(longest: number): Reader<string> {
  return (value, part) => {
    if (typeof value !== 'string' || value.length > longest) throw bad(part);
    return value;
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, part) => {
    const word = words.find(candidate => candidate === value);
    if (word === undefined) throw bad(part);
    return word;
  };
}

export function number(min: number, max: number): Reader<number> {
  return (value, part) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) throw bad(part);
    return value;
  };
}

export const truth: Reader<boolean> = (value, part) => {
  if (typeof value !== 'boolean') throw bad(part);
  return value;
};

export function whole(min: number, max: number): Reader<number> {
  const read = number(min, max);
  return (value, part) => {
    if (!Number.isInteger(value)) throw bad(part);
    return read(value, part);
  };
}

/** A day such as '2017-12-30', as Sheets counts days. */
export const day: Reader<number> = (value, part) => {
  const parts = typeof value === 'string' ? /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(value) : null;
  const read = parts === null ? undefined : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (read === undefined) throw bad(part);
  return read;
};

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, part) => (value === null ? null : reader(value, part));
}

function bad(part: string): Refusal {
  return new Refusal('badRequest', { part });
}
