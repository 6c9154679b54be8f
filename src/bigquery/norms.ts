import { BEST_SCORE } from '../core/ideal/limits';
import { MONTHS_BACK } from '../core/orders/MONTHS_BACK';
import type { BuyingModel } from '../core/retention/buyingModel';
import { CLIENT_STAGES, type ClientStage } from '../core/retention/clientStage';
import { EQUAL_REMAINDERS, SHOWN_DIGITS } from '../core/time/limits';
import { timeShare } from '../core/time/timeShare';

/** What the method itself says, for the SQL: numbers from core, never written by hand. */
export const norms = {
  attention: { existing: timeShare(1, 'existing'), new: timeShare(1, 'new') },
  bestScore: BEST_SCORE,
  equalRemainders: EQUAL_REMAINDERS,
  /** `%.14e` writes fifteen digits. */
  decimalsShown: SHOWN_DIGITS - 1,
  /** The numbers of the buying model, as they stand in a list. */
  model: ['r', 'alpha', 'a', 'b'] satisfies (keyof BuyingModel)[],
  monthsBack: MONTHS_BACK,
  /** By the number of purchases, the last for all that are more. */
  growing: CLIENT_STAGES.slice(0, CLIENT_STAGES.indexOf('steady client') + 1),
  atRisk: 'at risk' satisfies ClientStage,
  lost: 'lost' satisfies ClientStage,
  blanks: blanks(),
};

/** All that JavaScript takes for a blank, as a class of RE2, whose own \s knows those of ASCII only. */
function blanks(): string {
  const codes = Array.from({ length: 0x1_00_00 }, (_, code) => code).filter(code =>
    /\s/.test(String.fromCharCode(code)),
  );
  return `[${codes.map(code => `\\x{${code.toString(16).padStart(4, '0')}}`).join('')}]+`;
}
