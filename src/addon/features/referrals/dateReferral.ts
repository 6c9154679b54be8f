import type { MoveReferralOutcome, ReferralDate } from '../../../contract/referrals';
import type { Edit } from '../../book/Edit';
import { writeReferral } from './writeReferral';

/** Sets one date of a referral: by when its next step is to be done, or when the client heard what became of it. */
export function dateReferral(edit: Edit, { row, print, which, day }: ReferralDate): MoveReferralOutcome {
  return writeReferral(edit, { row, print, after: { [which]: day }, deciding: which });
}
