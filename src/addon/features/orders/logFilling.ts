import { STAGE } from '../../../core/referral/limits';
import type { SheetToFill } from '../../book/fill/planFill';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import type { ReferralToLog } from './besidesNumbers';

/** How the log of referrals is filled with referrals that have become clients: below what stands there. */
export function logFilling(reading: Reading, referrals: readonly ReferralToLog[]): SheetToFill[] {
  if (referrals.length === 0) return [];
  const stage = readReferralSettings(reading).stages[STAGE.deal] || null;
  const rows = referrals.map(({ day, from, prospect, salesperson }) => ({
    date: day,
    from,
    prospect,
    salesperson,
    stage,
    stageDate: day,
  }));
  return [{ id: 'referrals', rows: [...(reading.read('referrals')?.rows ?? []), ...rows], whole: true }];
}
