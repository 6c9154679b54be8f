import type { ClientPlan, ProfileDraft } from '../../../contract/profile';
import { list, number, object, orNull, type Reader, text, whole } from '../../../contract/request';
import { TRAIT_COUNT } from '../../../templates/traitColumns';

const LONGEST_TEXT = 1000;
const LONGEST_LIST = 200;
/** Clients scored in the wizard; the rest are scored in the sheet. */
export const MOST_SCORED = 200;

const name = text(LONGEST_TEXT);
const NO_PLAN: ClientPlan = { what: '', who: '', when: '' };
const readPlan = object<ClientPlan>({ what: name, who: name, when: name });

/** Reads a draft that came from the page or from the document's properties. */
export const readDraft: Reader<ProfileDraft> = object<ProfileDraft>({
  step: whole(1, 6) as Reader<ProfileDraft['step']>,
  best: list(name, LONGEST_LIST),
  worst: list(name, LONGEST_LIST),
  bestTraits: list(name, LONGEST_LIST),
  worstTraits: list(object({ trait: name, opposite: name }), LONGEST_LIST),
  chosen: list(object({ trait: name, weight: orNull(number(0, 1e9)) }), TRAIT_COUNT),
  scored: list(
    object({
      client: name,
      scores: list(orNull(whole(-5, 5)), TRAIT_COUNT),
      // Drafts that were kept before there were plans have none.
      plan: (value, part) => (value === undefined ? NO_PLAN : readPlan(value, part)),
    }),
    MOST_SCORED,
  ),
});
