import type { ClientPlan, ProfileDraft, WorstTrait } from '../../contract/profile';
import { TRAIT_COUNT } from '../../core/ideal/limits';
import { nameKey } from '../../core/text/nameKey';

/**
 * What the person has entered in the ideal client wizard. Scores, weights and plans are kept by name, not by place: a client
 * or a trait that is taken away and put back, or moved, has the scores it had.
 */
export interface Profile {
  readonly step: Step;
  readonly best: readonly string[];
  readonly worst: readonly string[];
  readonly bestTraits: readonly string[];
  readonly worstTraits: readonly WorstTrait[];
  /** At most five, the most important first. */
  readonly chosen: readonly string[];
  /** Clients to score beside the best and the worst. */
  readonly others: readonly string[];
  /** By trait. A trait without one counts as 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** By client and trait. */
  readonly scores: ReadonlyMap<string, number>;
  /** By client. */
  readonly plans: ReadonlyMap<string, ClientPlan>;
}

export type Step = ProfileDraft['step'];

/** The lists of clients that a person fills. */
export type ClientGroup = 'best' | 'worst' | 'others';

/** Where a client's score for a trait is kept. Names hold no line break once tidied. */
export function scoreKey(client: string, trait: string): string {
  return `${nameKey(client)}\n${nameKey(trait)}`;
}

/** Two spellings of one name. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Whether a list has the name, however spelled. */
export function hasName(names: readonly string[], name: string): boolean {
  return names.some(other => sameName(other, name));
}

/** Whether a step is open. Only scoring waits for something: the five traits to score by. */
export function canGoTo(profile: Profile, step: Step): boolean {
  return step < 6 || profile.chosen.length === TRAIT_COUNT;
}

/** The list a client is on, null if on none. Nobody is both a best and a worst client. */
export function groupOf(profile: Profile, client: string): ClientGroup | null {
  return GROUPS.find(group => hasName(profile[group], client)) ?? null;
}

const GROUPS: readonly ClientGroup[] = ['best', 'worst', 'others'];

/** Everyone the scorecard shows: the best, the worst, then the others. */
export function scoredClients(profile: Profile): readonly string[] {
  return [...profile.best, ...profile.worst, ...profile.others];
}
