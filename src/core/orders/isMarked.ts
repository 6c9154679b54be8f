import { blankCell } from './blankCell';

/** Whether a cell says yes to its header: by a day or a word; blank cells, zeros and noes do not. */
export function isMarked(cell: unknown): boolean {
  if (blankCell(cell) || cell === false || cell === 0) return false;
  return typeof cell !== 'string' || !/^(?:0|-|no|nie|нет|false|fałsz|ложь|n)$/i.test(cell.trim());
}
