import type { NativeFormula } from './NativeFormula';

/** The mean of the best less the mean of the worst, of each column. */
export const IDEAL_TRAIT_POWER: NativeFormula = ([best = '', worst = '']) =>
  `IFERROR(${means(best)}-${means(worst)};"")`;

function means(scores: string): string {
  const sum = (of: string) => `MMULT(SEQUENCE(1;ROWS(${scores});1;0);${of})`;
  return `${sum(`IF(ISNUMBER(${scores});${scores};0)`)}/${sum(`1*ISNUMBER(${scores})`)}`;
}
