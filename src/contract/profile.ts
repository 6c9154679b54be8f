import { BEST_SCORE, TRAIT_COUNT } from '../core/ideal/limits';
import type { ListedClient } from './clients';
import { list, number, object, oneOf, orNull, print, type Reader, type RequestOf, text, whole } from './request';
import { type OurSheet, sheetName } from './sheets';

const LONGEST_TEXT = 1000;
const LONGEST_LIST = 200;
/** Clients scored in the wizard; the rest are scored in the sheet. */
export const MOST_SCORED = 200;

const word = text(LONGEST_TEXT);
const words = list(word, LONGEST_LIST);

const readWorstTrait = object({
  trait: word,
  /** What its opposite is called; may be empty until the person decides. */
  opposite: word,
});
export type WorstTrait = RequestOf<typeof readWorstTrait>;

const readPlan = object({
  what: word,
  who: word,
  /** An ISO date, or the words that a person put there. */
  when: word,
});
/** What to do about a client's mismatches, who and by when; '' where nothing is planned. */
export type ClientPlan = RequestOf<typeof readPlan>;

/** Nothing is planned for a client. */
export const NO_PLAN: ClientPlan = { what: '', who: '', when: '' };
/** Drafts that were kept before there were plans have none. */
const readKeptPlan: Reader<ClientPlan> = (value, part) => (value === undefined ? NO_PLAN : readPlan(value, part));

const readScoredClient = object({
  client: word,
  /** One per chosen trait, in their order; null = not scored. */
  scores: list(orNull(whole(-BEST_SCORE, BEST_SCORE)), TRAIT_COUNT),
  plan: readKeptPlan,
});
export type ScoredClient = RequestOf<typeof readScoredClient>;

/** Reads a draft that came from the page or from the document's properties. */
export const readDraft = object({
  step: oneOf([1, 2, 3, 4, 5, 6]),
  best: words,
  worst: words,
  bestTraits: words,
  worstTraits: list(readWorstTrait, LONGEST_LIST),
  /** In the person's order; the weight null = as important as any other. */
  chosen: list(object({ trait: word, weight: orNull(number(0, 1e9)) }), TRAIT_COUNT),
  scored: list(readScoredClient, MOST_SCORED),
});
/** The ideal client wizard's state, article 004. Lists hold what the person typed, trimmed, without blanks. */
export type ProfileDraft = RequestOf<typeof readDraft>;

/** A profile nobody has begun. */
export const EMPTY_DRAFT: ProfileDraft = {
  step: 1,
  best: [],
  worst: [],
  bestTraits: [],
  worstTraits: [],
  chosen: [],
  scored: [],
};

/** An unfinished profile, beside the revision it began from. */
export const readDraftToKeep = object({ draft: readDraft, revision: orNull(print) });
export type DraftToKeep = RequestOf<typeof readDraftToKeep>;

export interface LoadedProfile {
  readonly draft: ProfileDraft;
  readonly source: 'draft' | 'sheets' | 'new';
  /** Those of the Clients sheet, by revenue; at most 2,000. */
  readonly clients: readonly ListedClient[];
  /** Names from the Settings sheet. */
  readonly salespeople: readonly string[];
  /** What the profile's sheets held when this, or the draft, was read from them; null while they did not exist. */
  readonly revision: string | null;
}

const readSheetNames = object({ idealClient: sheetName, scorecard: sheetName });

/** A finished profile, the revision it began from, and names for new sheets: null = the usual ones. */
export const readProfileRequest = object({
  draft: readDraft,
  revision: orNull(print),
  sheetNames: orNull(readSheetNames),
});
export type CreateProfileRequest = RequestOf<typeof readProfileRequest>;

export type ProfileOutcome =
  | { readonly outcome: 'filled'; readonly idealClient: OurSheet; readonly scorecard: OurSheet }
  | {
      readonly outcome: 'nameTaken';
      /** The names that are taken. */
      readonly taken: readonly string[];
      /** Free names for both sheets. */
      readonly sheetNames: RequestOf<typeof readSheetNames>;
    }
  /** Someone edited the profile's sheets since it was loaded: nothing was written, the draft is kept. */
  | {
      readonly outcome: 'changedMeanwhile';
      /** What the sheets say now, and its revision. */
      readonly theirs: ProfileDraft;
      readonly revision: string | null;
    };
