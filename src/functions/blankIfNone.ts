import { isNoNumber } from '../core/noNumber';
import type { Answer } from './cell';

/** What a cell shows where core has no number to give. */
export function blankIfNone(number: number): Answer {
  return isNoNumber(number) ? '' : number;
}
