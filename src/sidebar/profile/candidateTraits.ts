import { hasName, type Profile } from './Profile';

/** A trait of the column of step 5: good by itself, or the opposite of a bad one. */
export interface CandidateTrait {
  readonly trait: string;
  /** The bad trait it is the opposite of. */
  readonly oppositeOf: string | null;
}

/**
 * Step 5 of article 004: the good traits and the opposites of the bad ones in one column. An opposite that repeats a
 * trait above it is left out; one still to be worded stays, with an empty trait.
 */
export function candidateTraits(profile: Profile): readonly CandidateTrait[] {
  const column: CandidateTrait[] = profile.bestTraits.map(trait => ({ trait, oppositeOf: null }));
  for (const { trait, opposite } of profile.worstTraits) {
    const listed = column.map(candidate => candidate.trait);
    if (opposite === '' || !hasName(listed, opposite)) column.push({ trait: opposite, oppositeOf: trait });
  }
  return column;
}
