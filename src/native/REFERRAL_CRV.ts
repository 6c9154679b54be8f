import type { NativeFormula } from './NativeFormula';
import { operand } from './operands';

/** The sum of all rows; one without numbers adds nothing. */
export const REFERRAL_CRV: NativeFormula = typed => {
  const [margin, cost, keeping, saved, anyway, period, rate] = Array.from({ length: 7 }, (_, at) =>
    operand(typed[at] ?? ''),
  );
  const worth = `(1-${anyway})*(${margin}-${cost}-${keeping})+${saved}`;
  return `IF(COUNT(${margin})=0;"";SUMPRODUCT((${worth})/(1+${rate})^${period}))`;
};
