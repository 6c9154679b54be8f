import { stageNumber } from './labels';
import type { Formula } from './sheetTemplate';

/** How many referrals of the log are decided: a deal, none, or open for too long to become one. */
export const DECIDED: Formula = 'SUM([referrals.closed])';

/** Meetings with those prospects. */
export const HELD: Formula = 'SUM([referrals.held])';

/** How many of them became a deal; of those that meet one more condition, as COUNTIFS takes it. */
export function decidedDeals(condition?: Formula): Formula {
  const more = condition === undefined ? '' : `;${condition}`;
  return `COUNTIFS([referrals.closed];1;[referrals.stageNumber];${stageNumber('deal')}${more})`;
}
