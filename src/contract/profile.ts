import type { OurSheet } from './sheets';

/** The ideal client wizard's state, article 004. Lists hold what the person typed, trimmed, without blanks. */
export interface ProfileDraft {
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly best: readonly string[];
  readonly worst: readonly string[];
  readonly bestTraits: readonly string[];
  readonly worstTraits: readonly WorstTrait[];
  /** At most five, in the person's order. */
  readonly chosen: readonly ChosenTrait[];
  readonly scored: readonly ScoredClient[];
}

export interface WorstTrait {
  readonly trait: string;
  /** What its opposite is called; may be empty until the person decides. */
  readonly opposite: string;
}

export interface ChosenTrait {
  readonly trait: string;
  /** null = as important as any other. */
  readonly weight: number | null;
}

export interface ScoredClient {
  readonly client: string;
  /** One per chosen trait, in their order, −5..+5; null = not scored. */
  readonly scores: readonly (number | null)[];
  readonly plan: ClientPlan;
}

/** What to do about a client's mismatches, who and by when; '' where nothing is planned. */
export interface ClientPlan {
  readonly what: string;
  readonly who: string;
  /** An ISO date, or the words that a person put there. */
  readonly when: string;
}

export interface LoadedProfile {
  readonly draft: ProfileDraft;
  readonly source: 'draft' | 'sheets' | 'new';
  /** Names from the Clients sheet, by revenue; at most 2,000. */
  readonly clients: readonly string[];
  /** Names from the Settings sheet. */
  readonly salespeople: readonly string[];
  /** What the profile's sheets held when this, or the draft, was read from them; null while they did not exist. */
  readonly revision: string | null;
}

export interface CreateProfileRequest {
  readonly draft: ProfileDraft;
  readonly revision: string | null;
  /** Names for new sheets where the usual ones are taken; null = the usual ones. */
  readonly sheetNames: { readonly idealClient: string; readonly scorecard: string } | null;
}

export type ProfileOutcome =
  | { readonly outcome: 'filled'; readonly idealClient: OurSheet; readonly scorecard: OurSheet }
  | {
      readonly outcome: 'nameTaken';
      /** The names that are taken. */
      readonly taken: readonly string[];
      /** Free names for both sheets. */
      readonly sheetNames: { readonly idealClient: string; readonly scorecard: string };
    }
  /** Someone edited the profile's sheets since it was loaded: nothing was written, the draft is kept. */
  | {
      readonly outcome: 'changedMeanwhile';
      /** What the sheets say now, and its revision. */
      readonly theirs: ProfileDraft;
      readonly revision: string | null;
    };
