import { CLIENT_KINDS } from '../functions/kinds/clientKind';
import type { NativeFormula } from './NativeFormula';
import { operand, unlessBlank } from './operands';

/** Half of the share, three quarters for new clients. */
export const TIME_SHARE: NativeFormula = ([share = '', kind = '']) => {
  const words = Object.values(CLIENT_KINDS.new).flat();
  const isNew = words.map(word => `(TRIM(${kind})="${word}")`).join('+');
  const rule = kind === '' ? '1/2' : `IF(${isNew}>0;3/4;1/2)`;
  return unlessBlank([share], `${operand(share)}*${rule}`);
};
