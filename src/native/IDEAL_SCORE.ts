import { IDEAL_SCORE as ours } from '../functions/IDEAL_SCORE';
import type { NativeFormula } from './NativeFormula';
import { typedWord } from './operands';

/** The weighted mean of the scores that there are, for all rows at once. */
export const IDEAL_SCORE: NativeFormula = ([scores = '', weights = '', scale = ''], { sizeOf }) => {
  const points = typedWord(scale, 'points', word => ours.parameters.scale.read([[word]], 'scale'));
  const given = sizeOf(weights);
  if (points === undefined || given === undefined) return undefined;
  const equal = `SEQUENCE(COLUMNS(${scores});1;1;0)`;
  const column = given.columns > 1 ? `TRANSPOSE(${weights})` : weights;
  const weight = weights === '' ? equal : `(${equal}*IF(COUNT(${weights})=0;1;${column}))`;
  const sum = (of: string) => `MMULT(${of};${weight})`;
  const scored = sum(`1*ISNUMBER(${scores})`);
  const mean = `${sum(`IF(ISNUMBER(${scores});${scores};0)`)}/${scored}`;
  return `IF(${scored}=0;"";${points === 'percent' ? `(${mean}+5)/10` : mean})`;
};
