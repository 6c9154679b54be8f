import { forgetDraft, keptDraft } from './draftStore';

/** The person's draft where it goes on from what sheets say: not one that was begun without any. */
export const draftOfSheets = {
  isThere: (): boolean => ((keptDraft() as { readonly revision?: unknown } | undefined)?.revision ?? null) !== null,
  forget: (): void => forgetDraft(),
};
