import type { AskToMake } from '../../contract/asking';
import { HALF_A_YEAR, HALF_AS_GOOD_AFTER, REST } from '../../core/referral/whomToAsk';
import { fill } from '../../i18n/fill';
import type { SidebarTexts } from '../../i18n/sidebar/SidebarTexts';
import type { Numbers } from '../numbersIn';

/** Why to ask a client, or what speaks against it, in a few words. */
export interface AskReason {
  readonly text: string;
  readonly tone: 'for' | 'against';
}

const MATCHES_FROM = 0.5;
const GOOD_QUALITY = 3;

/** The reasons by which a client has a place, those that weigh most first. */
export function askReasons(ask: AskToMake, texts: SidebarTexts['asking'], numbers: Numbers): readonly AskReason[] {
  const { stage, daysSinceServed, daysAsClient, match, daysSinceAsked, received, minimum, quality } = ask;
  const reasons: AskReason[] = [];
  const tell = (text: string, isFor: boolean) => reasons.push({ text, tone: isFor ? 'for' : 'against' });

  tell(texts.stages[stage], stage === 'steady');
  if (daysSinceServed === 0) tell(texts.servedToday, true);
  else if (daysSinceServed !== null) {
    tell(numbers.counted(texts.served, daysSinceServed), daysSinceServed <= HALF_AS_GOOD_AFTER);
  }
  if (daysAsClient !== null && daysAsClient < HALF_A_YEAR) tell(texts.newClient, false);
  if (match === null) tell(texts.notScored, false);
  else tell(fill(texts.match, { match: numbers.percent(match) }), match >= MATCHES_FROM);
  if (received < minimum) tell(numbers.counted(texts.due, Math.ceil(minimum - received)), true);
  else tell(texts.met, false);
  if (quality !== null)
    tell(fill(texts.quality, { quality: numbers.score(quality).replace('+', '') }), quality >= GOOD_QUALITY);
  if (daysSinceAsked === null) tell(texts.neverAsked, true);
  else tell(numbers.counted(texts.asked, daysSinceAsked), daysSinceAsked >= REST);
  return reasons;
}
