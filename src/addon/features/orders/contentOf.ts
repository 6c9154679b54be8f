import type { ColumnContent } from '../../../core/orders/recogniseColumns';
import { readDayText } from '../../../core/text/readDayText';
import { readNumberText } from '../../../core/text/readNumberText';
import { bareAmount } from './amountReader';

/** What most of a column's cells hold. */
export function contentOf(cells: readonly unknown[]): ColumnContent {
  const counts: Record<ColumnContent, number> = { day: 0, number: 0, text: 0, nothing: 0 };
  for (const cell of cells) counts[kindOf(cell)]++;
  const filled = counts.day + counts.number + counts.text;
  if (filled === 0) return 'nothing';
  if (counts.day * 2 > filled) return 'day';
  return counts.number * 2 > filled ? 'number' : 'text';
}

function kindOf(cell: unknown): ColumnContent {
  if (cell === '' || cell === null || cell === undefined) return 'nothing';
  if (typeof cell === 'number') return 'number';
  if (typeof cell !== 'string') return Object.prototype.toString.call(cell) === '[object Date]' ? 'day' : 'text';
  if (readDayText(cell) !== undefined || readDayText(cell, 'mdy') !== undefined) return 'day';
  return readNumberText(bareAmount(cell)) === undefined ? 'text' : 'number';
}
