import type { RefusalReason } from './referrals';
import { cell, day, name, object, orNull, type RequestOf, truth } from './request';

export interface Asking {
  /** Name of the Clients sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The day on which all is reckoned: the one of the Settings sheet. */
  readonly reckonedOn: string;
  /** The day it is. */
  readonly today: string;
  /** As the Settings sheet names it; '' where it does not. */
  readonly currency: string;
  /** The five traits of the ideal client; none where they are not chosen. */
  readonly traits: readonly string[];
  /** There is a list of whom one would like to be recommended to. */
  readonly hasWanted: boolean;
  /** How many clients to ask have not given their least number of referrals this year. */
  readonly due: number;
  /** New clients of whom nobody has said who sent them, at most 20. */
  readonly newcomers: readonly string[];
  /** Why clients recommend nobody, as the sheet Lists has it. */
  readonly refusals: readonly RefusalReason[];
  /** The best ask first, at most 200. */
  readonly asks: readonly AskToMake[];
}

export interface AskToMake {
  readonly client: string;
  /** '' where nobody is named. */
  readonly salesperson: string;
  /** What an ask is worth, and what a referral of theirs is worth. */
  readonly worth: number;
  readonly referralWorth: number;
  readonly stage: 'second' | 'third' | 'steady' | 'atRisk';
  /** Days since they were last served, and since their first purchase; null where not known. */
  readonly daysSinceServed: number | null;
  readonly daysAsClient: number | null;
  readonly match: number | null;
  /** Since they were asked or gave a referral; null for never. */
  readonly daysSinceAsked: number | null;
  /** The day they were last asked, as the Clients sheet has it; null for none. */
  readonly lastAsked: string | null;
  /** Referrals of this year, and the least that are expected. */
  readonly received: number;
  readonly minimum: number;
  /** What their referrals were like so far, 1 to 5; null where none has a quality. */
  readonly quality: number | null;
  /** Whom they might know, at most three. */
  readonly wanted: readonly { readonly prospect: string; readonly why: string }[];
}

/** On which day a client was asked, and why they recommended nobody. */
export const readAskNote = object({
  client: cell,
  /** What the sheet said when it was read: nothing else is overwritten. */
  former: orNull(cell),
  /** null for never. */
  day: orNull(day),
  /** An ask of the day before is noted again, because the newer one is taken back. */
  takesBack: truth,
  /** Why not; null where nobody has said. What the log had of that ask when it was read, or null. */
  refusal: orNull(cell),
  formerRefusal: orNull(cell),
});
export type RecordAskRequest = RequestOf<typeof readAskNote>;
export type AskNote = ReturnType<typeof readAskNote>;

export interface RecordAskOutcome {
  readonly outcome:
    | 'recorded'
    /** The client is no longer on the sheet. */
    | 'clientGone'
    /** Someone has noted another day meanwhile. */
    | 'changedMeanwhile';
}

/** Who sent a client; null for nobody. */
export const readReferrerNote = object({ client: cell, referrer: orNull(name) });
export type ReferrerNote = RequestOf<typeof readReferrerNote>;

export interface RecordReferrerOutcome {
  /** 'changedMeanwhile' where somebody has typed another one. */
  readonly outcome: RecordAskOutcome['outcome'];
}
