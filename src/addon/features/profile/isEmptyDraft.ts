import type { ProfileDraft } from '../../../contract/profile';

/** Nothing has been entered yet, or all was taken out again. */
export function isEmptyDraft({ best, worst, bestTraits, worstTraits, chosen, scored }: ProfileDraft): boolean {
  return [best, worst, bestTraits, worstTraits, chosen, scored].every(list => list.length === 0);
}
