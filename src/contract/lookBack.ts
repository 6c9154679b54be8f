import type { NoLookBack, Skill, Verdict } from '../core/retention/lookBack/lookBack';
import type { SaidAndCame } from '../core/retention/lookBack/saidAndCame';
import { readOrderSource } from './orders';
import { object, oneOf, type RequestOf } from './request';
import type { OurSheet } from './sheets';

/** How far before their end the orders are cut. */
export const REACHES = ['halfYear', 'year'] as const;
export type Reach = (typeof REACHES)[number];

/** Which orders to look back at, and how far. */
export const readLookBackRequest = object({ source: readOrderSource, reach: oneOf(REACHES) });
export type LookBackRequest = RequestOf<typeof readLookBackRequest>;

/** What was known at the cut, and what came; or why nothing can be told. */
export type ToldLookBack = SeenLookBack | NoLookBack;

export interface SeenLookBack {
  readonly outcome: 'seen';
  /** The last day that was known, and the last of all. */
  readonly cut: string;
  readonly lastDay: string;
  readonly clients: number;
  readonly came: number;
  readonly fifths: readonly SaidAndCame[];
  readonly stages: readonly (SaidAndCame & {
    /** As the Settings call it. */
    readonly name: string;
    /** Silent for longer than usual. */
    readonly alarm: 'none' | 'atRisk' | 'lost';
  })[];
  readonly skills: { readonly chance: Skill; readonly stage: Skill; readonly latest: Skill };
  readonly verdict: Verdict;
  /** Whether the Clients sheet corrects its chances by this; 'none' where there is nothing to correct. */
  readonly correction: 'none' | 'kept' | 'notKept';
}

export type WriteLookBackOutcome =
  | { readonly outcome: 'written'; readonly sheet: OurSheet }
  /** The orders say something else by now, of which nothing can be told: nothing was written. */
  | { readonly outcome: 'nothingToTell'; readonly told: NoLookBack };
