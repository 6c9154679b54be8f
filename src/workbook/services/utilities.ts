import type { Execution } from './Execution';
import { offsetAt } from './offsetAt';
import { service } from './service';

/** Utilities. */
export function utilities(execution: Execution): GoogleAppsScript.Utilities.Utilities {
  return service<GoogleAppsScript.Utilities.Utilities>(execution, 'Utilities', {
    formatDate: (date, timeZone, pattern) => formatDate(Number(date), timeZone, pattern),
    getUuid: () => globalThis.crypto.randomUUID(),
  });
}

/** A moment by Java's pattern letters, on the wall clock of a time zone: yyyy MM dd HH mm ss and 'text'. */
function formatDate(moment: number, timeZone: string, pattern: string): string {
  const wall = new Date(moment + offsetAt(moment, timeZone));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, literal: string | undefined) => {
    if (literal !== undefined) return literal === '' ? "'" : literal.replaceAll("''", "'");
    const part = PARTS[token[0] ?? ''];
    if (part === undefined) throw new RangeError(`Utilities.formatDate: '${token}' is not implemented here`);
    const digits = String(part(wall));
    return token === 'yy' ? digits.slice(-2) : digits.padStart(token.length, '0');
  });
}

const PARTS: Readonly<Record<string, (wall: Date) => number>> = {
  y: wall => wall.getUTCFullYear(),
  M: wall => wall.getUTCMonth() + 1,
  d: wall => wall.getUTCDate(),
  H: wall => wall.getUTCHours(),
  m: wall => wall.getUTCMinutes(),
  s: wall => wall.getUTCSeconds(),
  S: wall => wall.getUTCMilliseconds(),
};
