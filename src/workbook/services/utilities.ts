import { Buffer } from 'node:buffer';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Execution } from './Execution';
import { offsetAt } from './offsetAt';
import { service } from './service';

/** Utilities. */
export function utilities(execution: Execution): GoogleAppsScript.Utilities.Utilities {
  return service<GoogleAppsScript.Utilities.Utilities>(execution, 'Utilities', {
    formatDate: (date, timeZone, pattern) => formatDate(Number(date), timeZone, pattern),
    getUuid: () => globalThis.crypto.randomUUID(),
    newBlob: (content: string | number[]) =>
      createBlob(execution, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)),
    gzip: ((blob: Blob) => createBlob(execution, gzipSync(bytesOf(blob)))) as Utilities['gzip'],
    ungzip: ((blob: Blob) => createBlob(execution, gunzipSync(bytesOf(blob)))) as Utilities['ungzip'],
    base64Encode: (content: string | number[]) => Buffer.from(content as string).toString('base64'),
    base64Decode: (encoded: string) => signed(execution, Buffer.from(encoded, 'base64')),
  });
}

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

function createBlob(execution: Execution, bytes: Buffer): Blob {
  return service<Blob>(execution, 'Blob', {
    getBytes: () => signed(execution, bytes),
    getDataAsString: () => bytes.toString('utf8'),
  });
}

function bytesOf(blob: Blob): Buffer {
  return Buffer.from(blob.getBytes());
}

/** Bytes as Java has them: from -128 to 127. */
function signed({ world }: Execution, bytes: Buffer): number[] {
  return world.Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte));
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
