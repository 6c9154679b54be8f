import { cell, day, list, object, orNull, type RequestOf } from './request';
import type { Retention } from './retention';
import type { OurSheet } from './sheets';

/** Who became lost, and who of the lost has bought again. */
export interface Keeping {
  /** Name of the Clients sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The list of the lost; null where there is none yet. */
  readonly list: OurSheet | null;
  /** The day on which all is reckoned: the one of the Settings sheet. */
  readonly reckonedOn: string;
  /** The day it is. */
  readonly today: string;
  /** As the Settings sheet names it; '' where it does not. */
  readonly currency: string;
  /** Why clients leave, as the sheet Lists has it. */
  readonly reasons: readonly string[];
  /** Those who are worth most first, at most as many as one request may add, and how many there are. */
  readonly lost: readonly LostClient[];
  readonly lostInAll: number;
  readonly back: readonly ClientBack[];
  /** null without a Clients sheet, or where the orders were not counted since it can tell. */
  readonly retention: Retention | null;
}

/** A client whose silence is too long, and who is not on the list since. */
export interface LostClient {
  readonly client: string;
  /** '' where nobody is named. */
  readonly salesperson: string;
  readonly purchases: number;
  readonly lastDay: string;
  /** On which the silence became too long. */
  readonly lostDay: string;
  /** What the client is worth, and has brought in so far; null where it is not known. */
  readonly value: number | null;
  readonly revenueInAll: number | null;
  /** How many clients they have referred, and what those bring a year. */
  readonly brought: number;
  readonly broughtRevenue: number;
}

/** A client on the list who has bought since. */
export interface ClientBack {
  readonly client: string;
  readonly lostDay: string;
  readonly lastDay: string;
}

export const MOST_LOST = 200;

const readLost = object({
  client: cell,
  /** What the page saw: who has bought since is not added. */
  lastDay: day,
});
export const readLostToAdd = object({
  clients: list(readLost, MOST_LOST),
  /** Why they left; null where nobody has said. */
  reason: orNull(cell),
});
export type LostToAdd = RequestOf<typeof readLostToAdd>;
export type LostOnList = ReturnType<typeof readLostToAdd>;

export interface AddLostOutcome {
  /** How many of them are on the list now. The others have bought since, or somebody was faster. */
  readonly added: number;
  readonly keeping: Keeping;
}

/** Since when a lost client buys again. */
export const readBackNote = object({
  client: cell,
  lostDay: day,
  /** What the sheet said when it was read: nothing else is overwritten. */
  former: orNull(cell),
  /** null for never. */
  day: orNull(day),
});
export type RecordBackRequest = RequestOf<typeof readBackNote>;
export type BackNote = ReturnType<typeof readBackNote>;

export interface RecordBackOutcome {
  readonly outcome:
    | 'recorded'
    /** Someone has noted another day meanwhile, or taken the client off the list. */
    | 'changedMeanwhile';
}
