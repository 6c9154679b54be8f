import { isBlank, type Range } from './cell';

/** Whether no cell of a range holds anything. */
export function isAllBlank(range: Range): boolean {
  return range.every(cells => cells.every(isBlank));
}

/** Whether a range is one blank cell. */
export function isBlankCell(range: Range): boolean {
  return range.length === 1 && range[0]!.length === 1 && isBlank(range[0]![0]);
}
