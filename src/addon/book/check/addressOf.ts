import { columnLetters } from '../../../templates/columnLetters';

/** A cell counted from 1, as people name it: D7. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row}`;
}
