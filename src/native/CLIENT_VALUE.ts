import { CLIENT_VALUE as ours } from '../functions/CLIENT_VALUE';
import type { NativeFormula } from './NativeFormula';
import { operand, orElse, typedWord, unlessBlank } from './operands';

/** A sum of margins that shrink evenly: without an end, or of so many years. */
export const CLIENT_VALUE: NativeFormula = ([margin = '', retention = '', discount, first = '', years = '']) => {
  const firstMargin = typedWord(first, 'now', word => ours.parameters.firstMargin.read(word, 'first_margin'));
  if (firstMargin === undefined) return undefined;
  const [m, stays] = [operand(margin), operand(retention)];
  const rate = orElse(discount, '1/10');
  const grows = `(1+${rate})`;
  const yearly = `(${stays}/${grows})`;
  const begin = firstMargin === 'now' ? m : `${m}*${yearly}`;
  const shrinking = `(1-${stays}+${rate})`;
  const endless = `IF(${shrinking}>0;${m}*${firstMargin === 'now' ? grows : stays}/${shrinking};NA())`;
  const n = operand(years);
  const some = `IF(${n}=0;0;IF(${stays}=${grows};${begin}*${n};${begin}*(1-${yearly}^${n})/(1-${yearly})))`;
  const isGiven = years !== '' && years !== '""';
  return unlessBlank([margin, retention], isGiven ? `IF(${n}="";${endless};${some})` : endless);
};
