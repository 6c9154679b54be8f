import { blankCell } from './blankCell';
import type { LeftOutReason } from './LeftOut';

/** Why a cell names no client: one may be called by a number; an error value, a date or a yes is no name. */
export function nameFault(cell: unknown, isErrorValue: (text: string) => boolean): LeftOutReason | undefined {
  if (blankCell(cell)) return 'noClient';
  if (typeof cell === 'number') return undefined;
  if (typeof cell === 'boolean') return 'truthAsClient';
  if (typeof cell !== 'string') return 'dayAsClient';
  return isErrorValue(cell) ? 'badClient' : undefined;
}
