import type { NativeFormula } from './NativeFormula';
import { operand, unlessBlank } from './operands';

/** The chance of having stayed, times that of at least one purchase of somebody who has. */
export const CLIENT_CHANCE: NativeFormula = (typed, { sizeOf }) => {
  const [purchases = '', firstToLast = '', sinceFirst = '', ahead = '', model = ''] = typed;
  const size = sizeOf(model);
  if (size === undefined) return undefined;
  const own = size.rows === 1 ? '1;' : '';
  const [r, alpha, a, b] = [1, 2, 3, 4].map(place => `INDEX(${model};${own}${place})`);
  const repeats = `(${operand(purchases)}-1)`;
  const now = `(${alpha}+${operand(sinceFirst)})`;
  const left = `${a}/(${b}+${repeats})*(${now}/(${alpha}+${operand(firstToLast)}))^(${r}+${repeats})`;
  const silent = `(${now}/(${now}+${operand(ahead)}))^(${r}+${repeats})`;
  // A silence beyond any number is a client who has left.
  const chance = `IFERROR((1-${silent})/(1+${left});0)`;
  return unlessBlank([purchases, firstToLast, sinceFirst, ahead], `IF(${operand(purchases)}=0;"";${chance})`);
};
