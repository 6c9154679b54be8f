import type { Cell } from './cell';

const LONGEST = 20;

/** A cell as an error sentence repeats it: numbers as they are, all else as text cut at 20 characters. */
export function quotable(cell: Cell): number | string {
  if (typeof cell === 'number') return cell;
  const text = String(cell).replace(/\s+/g, ' ');
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
