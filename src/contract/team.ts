import { cell, name, object, orNull, print, type RequestOf, truth } from './request';
import type { OurSheet } from './sheets';

export interface Team {
  /** In the order of the Settings sheet; then those who are named elsewhere only. */
  readonly members: readonly TeamMember[];
  /** null where there is no Settings sheet yet. */
  readonly settingsLocked: boolean | null;
  readonly hasHistory: boolean;
}

export interface TeamMember {
  readonly name: string;
  /** The Settings sheet has them. */
  readonly isListed: boolean;
  readonly clients: number;
  /** Open ones. */
  readonly referrals: number;
  /** The sheet of their week; null where there is none yet. */
  readonly week: OurSheet | null;
}

/** Whose week to lay out. */
export const readWeekRequest = object({ salesperson: name });
export type WeekRequest = RequestOf<typeof readWeekRequest>;

export interface WeekSheet {
  /** false: it was there. */
  readonly added: boolean;
  readonly sheet: OurSheet;
}

/** Who joins the list of salespeople. */
export const readNewSalesperson = object({ name });
export type NewSalesperson = RequestOf<typeof readNewSalesperson>;

export interface AddSalespersonOutcome {
  /** alreadyThere: the list had that name, and nothing was written. */
  readonly outcome: 'added' | 'alreadyThere';
  /** The name as the list has it. */
  readonly name: string;
}

/** Who hands over, and which client with all that belongs to them; null: everything. */
export const readHandOverFrom = object({ from: name, client: orNull(cell) });
export type HandOverFrom = RequestOf<typeof readHandOverFrom>;

export interface HandOverPreview {
  readonly clients: HandOverCount;
  readonly referrals: HandOverCount;
  /** Of the Scorecard and of those to be won back; those with clients go with them. */
  readonly steps: HandOverCount;
  /** All clients of theirs, of whom one alone may be handed over. */
  readonly own: readonly string[];
  /** Changes with every edit of what is to be handed over. */
  readonly print: string;
}

interface HandOverCount {
  readonly count: number;
  /** The first few. */
  readonly names: readonly string[];
}

export const readHandOver = object({
  from: name,
  client: orNull(cell),
  to: name,
  /** Of the preview that the person saw. */
  print,
});
export type HandOverRequest = RequestOf<typeof readHandOver>;

export type HandOverOutcome =
  | { readonly outcome: 'handedOver'; readonly preview: HandOverPreview; readonly sheetNames: readonly string[] }
  /** Someone has changed what is to be handed over: nothing was written. */
  | { readonly outcome: 'changedMeanwhile'; readonly preview: HandOverPreview };

/** Whether the Settings sheet is the owner's alone. */
export const readSettingsLock = object({ locked: truth });
export type SettingsLock = RequestOf<typeof readSettingsLock>;
