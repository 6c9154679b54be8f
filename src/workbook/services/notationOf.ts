import { helpers } from '../engine/odoo';
import type { Place } from './Place';

/** A1 notation of a place without its sheet: an open one stays open. */
export function notationOf({ col, row, width, height, open }: Place): string {
  const [first, last] = [helpers.numberToLetters(col), helpers.numberToLetters(col + width - 1)];
  if (open?.rows) return open.header ? `${first}${row + 1}:${last}` : `${first}:${last}`;
  if (open?.columns) return open.header ? `${first}${row + 1}:${row + height}` : `${row + 1}:${row + height}`;
  return width * height === 1 ? `${first}${row + 1}` : `${first}${row + 1}:${last}${row + height}`;
}
