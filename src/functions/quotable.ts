import { type Cell, isDate } from './cell';

const LONGEST = 20;

/**
 * A cell as an error sentence repeats it: numbers, TRUE and FALSE as they are, a date as 2026-01-31, all else as text
 * cut at 20 characters.
 */
export function quotable(cell: Cell): number | string | boolean {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const text = isDate(cell) ? dayOf(cell) : String(cell).replace(/\s+/g, ' ');
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

/** The day as the spreadsheet has it: no words, so it is the same in every language. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}
