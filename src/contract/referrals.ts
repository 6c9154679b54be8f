import { type CHANCES, STAGE } from '../core/referral/limits';
import type { ToldQuality } from '../core/referral/toldQuality';
import { cell, day, name, number, object, oneOf, orNull, print, type RequestOf, whole } from './request';
import type { OurSheet } from './sheets';

export interface ReferralBook {
  /** The day it is. */
  readonly today: string;
  /** Names from the Clients sheet, at most 2,000. */
  readonly clients: readonly string[];
  /** Who at which client has recommended so far, at most 500. */
  readonly people: readonly { readonly client: string; readonly person: string }[];
  readonly salespeople: readonly string[];
  /** What each quality stands for, from the Settings sheet. */
  readonly grades: readonly ReferralGrade[];
  readonly expectedProfit: number;
  /** As the Settings sheet names it; '' where it does not. */
  readonly currency: string;
  /** What the five stages are called; '' where Settings no longer names one. */
  readonly stages: readonly string[];
  /** Why there was no deal. */
  readonly lostReasons: readonly string[];
  /** A next step with a date has a link that puts it into the person's calendar: only where the Settings say so. */
  readonly calendarLink: boolean;
  /** Due next steps first, then the longest waiting, at most 500. */
  readonly open: readonly OpenReferral[];
  /** Clients who wait to hear what became of their referral, the longest first, at most 200; and how many in all. */
  readonly word: readonly WordToGive[];
  readonly wordInAll: number;
  readonly toldQuality: ToldQuality;
  /** What is proposed for the next referral: as the newest row has it. */
  readonly last: { readonly salesperson: string; readonly quality: number | null };
  /** The log; null where there is none yet. */
  readonly sheet: OurSheet | null;
}

/** A client who waits to hear what became of a referral, as the sheet has it. */
export interface WordToGive {
  readonly row: number;
  readonly print: string;
  readonly from: string;
  readonly person: string;
  readonly prospect: string;
  /** A deal, none, or nothing for four weeks. */
  readonly news: 'deal' | 'lost' | 'silence';
}

export type ReferralChances = { readonly [Chance in (typeof CHANCES)[number]]: number };

export interface ReferralGrade extends ReferralChances {
  readonly quality: number;
}

/** Why a client did not recommend anybody. */
export interface RefusalReason {
  readonly reason: string;
  /** The client's reason or the salesperson's own; null where the Settings sheet tells neither. */
  readonly side: 'client' | 'own' | null;
}

export interface OpenReferral {
  /** The row below the headers, from 0, and the print of what it holds: they find it again. */
  readonly row: number;
  readonly print: string;
  readonly from: string;
  readonly prospect: string;
  /** Who recommends, among several of the client's; '' where nobody is named. */
  readonly person: string;
  readonly salesperson: string;
  /** What is to be done next, '' where nothing is, and by when. */
  readonly nextStep: string;
  readonly stepDay: string | null;
  /** By the day on which the sheets reckon. */
  readonly isDue: boolean;
  /** Place among the five stages, from 0. */
  readonly stage: number;
  readonly day: string | null;
  /** Days at this stage; null where no day is known. */
  readonly waiting: number | null;
  readonly expectedProfit: number;
}

const money = orNull(number(-1e12, 1e12));
const chance = orNull(number(0, 1));

export const readNewReferral = object({
  day,
  from: cell,
  prospect: name,
  /** '' for nobody in particular. */
  person: name,
  salesperson: name,
  quality: number(0, 100),
  /** null: as the Settings sheet has it for this quality. */
  chances: object({ listen: chance, contact: chance, conversion: chance }),
  /** null: the figure of the Settings sheet. */
  expectedProfit: money,
  /** '' for none. */
  nextStep: cell,
  stepDay: orNull(day),
});
export type NewReferral = RequestOf<typeof readNewReferral>;
export type ReferralToAdd = ReturnType<typeof readNewReferral>;

export interface AddReferralOutcome {
  readonly outcome:
    | 'added'
    /** The log has a referral of this client to this prospect on this day: nothing was written. */
    | 'alreadyThere';
  readonly sheet: OurSheet;
}

/** How a referral moves on. */
export const readReferralMove = object({
  row: whole(0, 1e7),
  print,
  from: cell,
  prospect: cell,
  /** Place among the five stages, from 0. */
  stage: whole(STAGE.received, STAGE.lost),
  day,
  /** What a deal has brought; null where it is not known, or no deal. */
  profit: money,
  /** Why there was none; null where no reason is given. */
  lostReason: orNull(cell),
  /** '' for none; one that is closed keeps what it has. */
  nextStep: cell,
  stepDay: orNull(day),
});
export type MoveReferralRequest = RequestOf<typeof readReferralMove>;
export type ReferralMove = ReturnType<typeof readReferralMove>;

export interface MoveReferralOutcome {
  readonly outcome:
    | 'moved'
    /** Someone has changed that row, or taken it away: nothing was written. */
    | 'changedMeanwhile';
}

/** One date of a referral, open or not. */
export const readReferralDate = object({
  row: whole(0, 1e7),
  print,
  from: cell,
  prospect: cell,
  /** By when the next step is to be done, or when the client was told what became of it. */
  which: oneOf(['stepDay', 'toldDay']),
  day,
});
export type ReferralDateRequest = RequestOf<typeof readReferralDate>;
export type ReferralDate = ReturnType<typeof readReferralDate>;
