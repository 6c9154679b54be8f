import { TYPICAL_QUALITY } from '../../../core/referral/limits';
import type { ReferralSettings } from '../../book/readReferralSettings';
import { referralWorth } from '../../book/referralLog';

/** What a referral of usual quality is worth, by the chances of the Settings. */
export function typicalWorth(settings: ReferralSettings): number {
  const { grades } = settings;
  const grade = grades.find(({ quality }) => quality === TYPICAL_QUALITY) ?? grades[Math.floor(grades.length / 2)]!;
  return referralWorth(grade.listen * grade.contact * grade.conversion, settings.profit, settings);
}
