import type { DraftToKeep, ProfileDraft } from '../../../contract/profile';
import { forgetDraft, keepDraft } from './draftStore';

/** Keeps an unfinished profile with the document; an empty one is forgotten. */
export function saveDraft(_: unknown, { draft, revision }: DraftToKeep): { readonly saved: true } {
  if (isEmpty(draft)) forgetDraft();
  else keepDraft(draft, revision);
  return { saved: true };
}

/** Nothing has been entered yet, or all was taken out again. */
function isEmpty({ best, worst, bestTraits, worstTraits, chosen, scored }: ProfileDraft): boolean {
  return [best, worst, bestTraits, worstTraits, chosen, scored].every(list => list.length === 0);
}
