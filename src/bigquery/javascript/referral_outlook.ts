import { type ReferralOutlook, referralOutlook } from '../../core/referral/referralOutlook';
import { declared } from './declared';
import { orNull } from './orNull';
import { type Given, readNumber } from './readNumber';
import { readNumbers } from './readNumbers';

/** REFERRAL_OUTLOOK of a list of chances; NULLs among them are skipped. */
export function referral_outlook(given: readonly Given[] | null, confidence: Given): ReferralOutlook | null {
  const chances = readNumbers(given ?? [], declared.chances!)?.filter(chance => !Number.isNaN(chance));
  const sure = readNumber(confidence, declared.confidence!);
  if (!chances?.length || chances.length > declared.chances!.most! || sure === undefined) return null;
  return orNull(() => referralOutlook(chances, sure));
}
