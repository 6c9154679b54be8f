import type { Formula } from './sheetTemplate';

/**
 * The chance in a cell as the look back corrects it, by the two settings that it learned: 1/(1 + e^−(shift + slope·ln(p/(1 − p)))).
 * What has no such form stays as it is: a blank, a sentence, a chance that is 0 or too near to it.
 */
export function corrected(chance: Formula): Formula {
  const odds = `((1-${chance})/${chance})^[settings.chanceSlope]*EXP(-[settings.chanceShift])`;
  return `IF(${chance}="";"";IFERROR(1/(1+${odds});${chance}))`;
}
