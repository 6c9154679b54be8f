import type { ProfileDraft } from '../../addon/serverApi';
import { nameKey } from '../../core/text/nameKey';
import { canGoTo } from './canGoTo';
import { hasName, type Profile, scoreKey, TRAITS } from './Profile';

/**
 * The profile that a draft of the server says. A chosen trait of neither list (someone wrote it on the sheet) joins
 * the good ones, and a step that is not open yet gives way to the choice of traits.
 */
export function profileOf(draft: ProfileDraft): Profile {
  const chosen = draft.chosen.slice(0, TRAITS).map(({ trait }) => trait);
  const column = [...draft.bestTraits, ...draft.worstTraits.map(bad => bad.opposite)];
  const weights = draft.chosen.flatMap(({ trait, weight }) =>
    weight === null ? [] : [[nameKey(trait), weight] as const],
  );
  const scores = draft.scored.flatMap(({ client, scores }) =>
    scores.flatMap((score, place) => {
      const trait = chosen[place];
      return score === null || trait === undefined ? [] : [[scoreKey(client, trait), score] as const];
    }),
  );
  const others = draft.scored
    .map(({ client }) => client)
    .filter(client => !hasName(draft.best, client) && !hasName(draft.worst, client));
  const profile: Profile = {
    step: draft.step,
    best: draft.best,
    worst: draft.worst,
    bestTraits: [...draft.bestTraits, ...chosen.filter(trait => !hasName(column, trait))],
    worstTraits: draft.worstTraits,
    chosen,
    others,
    weights: new Map(weights),
    scores: new Map(scores),
  };
  return canGoTo(profile, profile.step) ? profile : { ...profile, step: 5 };
}
