import type { ProfileDraft } from '../../contract/profile';

/** A profile nobody has begun. Saving it forgets the draft before it. */
export const emptyDraft: ProfileDraft = {
  step: 1,
  best: [],
  worst: [],
  bestTraits: [],
  worstTraits: [],
  chosen: [],
  scored: [],
};
