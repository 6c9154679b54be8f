import { STAGE } from '../../../core/referral/limits';
import type { Row } from '../../../templates/planSheet';
import { cellDay } from '../../book/cellDay';
import type { SheetToFill } from '../../book/fill/planFill';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import type { ReferralToLog } from './besidesNumbers';
import { isInLog, pairOf } from './referralPair';

/**
 * How the log of referrals is filled with referrals that have become clients: below what stands there. One that stands
 * there without a stage gets it, and nothing else of its row is touched.
 */
export function logFilling(reading: Reading, referrals: readonly ReferralToLog[]): SheetToFill[] {
  if (referrals.length === 0) return [];
  const stage = readReferralSettings(reading).stages[STAGE.deal] || null;
  const rows: Row[] = [...(reading.read('referrals')?.rows ?? [])];
  const waiting = new Map(rows.flatMap((row, i) => (isInLog(row) ? [] : [[pairOf(row), i] as const])));
  for (const referral of referrals) {
    const { day, ...names } = referral;
    const place = waiting.get(pairOf(referral));
    if (place === undefined) rows.push({ date: day, ...names, stage, stageDate: day });
    else rows[place] = { ...rows[place], stage, stageDate: cellDay(rows[place]!.stageDate) ?? day };
  }
  return [{ id: 'referrals', rows, whole: true }];
}
