import { DomainError } from '../../core/errors';
import type { Cell } from '../cell';
import { refuseErrorValue } from '../isErrorValue';
import type { CellParameter } from '../parameters';
import { quotable } from '../quotable';

/** A name as it is written; a number is a name too. With `blank`, an empty cell is fine and gives ''; a column of them is needed. */
export function name({ blank = false } = {}): CellParameter<string> {
  const parameter = { kind: 'cell', type: 'string', step: null, required: true } as const;
  if (!blank) return { ...parameter, read: readName };
  const read = (cell: Cell, argument: string) => (isOnlySpaces(cell) ? '' : readName(cell, argument));
  return { ...parameter, fallback: '', ownCells: true, read };
}

function readName(cell: Cell, argument: string): string {
  refuseErrorValue(cell, argument);
  if (isOnlySpaces(cell)) throw new DomainError('missing', { argument });
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `${cell}`;
  throw new DomainError('nameExpected', { argument, value: quotable(cell) });
}

function isOnlySpaces(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
