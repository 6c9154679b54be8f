import type { ReferralGrade, RefusalReason } from '../../contract/referrals';
import { LANGUAGES, type Language } from '../../i18n/language';
import { GRADES, REFERRAL_STAGES } from '../../templates/settingLabels';
import { catalogue } from './catalogue';
import { listEntries } from './listEntries';
import type { Reading } from './Reading';
import { settingsOf } from './settingsOf';

/** What the Settings and the Lists say of referrals. */
export interface ReferralSettings {
  /** The day number on which the sheets reckon. */
  readonly reckonedOn: number;
  /** The day number that it is. */
  readonly today: number;
  readonly profit: number;
  readonly currency: string;
  readonly wouldBuyAnyway: number;
  readonly savedCost: number;
  readonly minimum: number;
  /** A next step has a link that puts it into the person's calendar. */
  readonly calendarLink: boolean;
  /** After how many expected gaps of silence a client is at risk, and lost. */
  readonly riskGaps: number;
  readonly lostGaps: number;
  readonly salespeople: readonly string[];
  /** Five; '' where one has no name. */
  readonly stages: readonly string[];
  readonly grades: readonly ReferralGrade[];
  readonly refusals: readonly RefusalReason[];
  /** Why there was no deal. */
  readonly lostReasons: readonly string[];
}

/** Reads both sheets; what is not there, or no number, is as on a new one. */
export function readReferralSettings(reading: Reading): ReferralSettings {
  const { today, reckonedOn, number, text } = settingsOf(reading);
  const riskGaps = number('riskGaps', isPositive);
  return {
    reckonedOn,
    today,
    profit: number('referralProfit'),
    currency: text('currency'),
    wouldBuyAnyway: number('wouldBuyAnyway'),
    savedCost: number('savedCost'),
    minimum: number('minimum'),
    calendarLink: number('calendarLink') === 1,
    riskGaps,
    // The sheet says so where they are the wrong way round.
    lostGaps: Math.max(riskGaps, number('lostGaps', isPositive)),
    salespeople: listEntries(reading, 'listSalespeople').map(({ entry }) => entry),
    stages: REFERRAL_STAGES.map(text),
    grades: GRADES.map(quality => ({
      quality,
      listen: number(`listen${quality}`, isChance),
      contact: number(`contact${quality}`, isChance),
      conversion: number(`conversion${quality}`, isChance),
    })),
    refusals: listEntries(reading, 'listRefusals').map(({ entry, side }) => ({
      reason: entry,
      side: sideOf(side, reading.language),
    })),
    lostReasons: listEntries(reading, 'listLost').map(({ entry }) => entry),
  };
}

function isPositive(found: number): boolean {
  return found > 0;
}

function isChance(found: number): boolean {
  return found >= 0 && found <= 1;
}

/** By the words of any language, for the sheet may have been filled in another one; a file of words is read for each. */
function sideOf(word: string, present: Language): RefusalReason['side'] {
  if (word === '') return null;
  for (const language of [present, ...LANGUAGES]) {
    const texts = catalogue().sheets[language];
    const side = (['client', 'own'] as const).find(side => texts[`settings.refusalSide.${side}`] === word);
    if (side !== undefined) return side;
  }
  return null;
}
