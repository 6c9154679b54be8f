import { Refusal } from '../../../contract/Refusal';
import type { MoveReferralOutcome, ReferralMove } from '../../../contract/referrals';
import { STAGE } from '../../../core/referral/limits';
import type { Row } from '../../../templates/planSheet';
import type { Edit } from '../../book/Edit';
import { readReferralSettings } from '../../book/readReferralSettings';
import { writeReferral } from './writeReferral';

/** Moves a referral on, in the row that still holds what the page read. */
export function moveReferral(
  edit: Edit,
  { row, print, stage, day, profit, lostReason, nextStep, stepDay }: ReferralMove,
): MoveReferralOutcome {
  const label = readReferralSettings(edit).stages[stage] ?? '';
  if (label === '') throw new Refusal('badRequest', { part: 'stage' });
  const step = { nextStep: nextStep.trim() || null, stepDay };
  const lost = lostReason === null ? {} : { lostReason: lostReason.trim() || null };
  // What is closed keeps the step that was to be the next.
  const after: Row = { stage: label, stageDate: day, ...(stage < STAGE.deal && step), profit, ...lost };
  return writeReferral(edit, { row, print, after, deciding: 'stage' });
}
