import { type ClientPlan, MOST_SCORED, type ProfileDraft } from '../../contract/profile';
import { TRAIT_COUNT } from '../../core/ideal/limits';
import { nameKey } from '../../core/text/nameKey';
import { canGoTo, hasName, type Profile, sameName, scoreKey } from './Profile';

/**
 * The profile that a draft of the server says. What people wrote on the sheet by hand is put in order: a name twice
 * counts once, a chosen trait or an opposite without its bad trait joins the good ones, and a step that is not open
 * yet gives way to the choice of traits.
 */
export function profileOf(draft: ProfileDraft): Profile {
  const best = unique(draft.best);
  const worst = unique(draft.worst).filter(client => !hasName(best, client));
  const worstTraits = draft.worstTraits.filter(
    ({ trait }, place) => trait !== '' && draft.worstTraits.findIndex(bad => sameName(bad.trait, trait)) === place,
  );
  const columns = draft.chosen.slice(0, TRAIT_COUNT).map(({ trait }) => trait);
  const chosen = unique(columns);
  const opposites = worstTraits.map(bad => bad.opposite);
  const orphans = [...draft.worstTraits.filter(bad => bad.trait === '').map(bad => bad.opposite), ...chosen];
  const weights = draft.chosen.flatMap(({ trait, weight }) =>
    weight === null ? [] : [[nameKey(trait), weight] as const],
  );
  const scores = draft.scored.flatMap(({ client, scores }) =>
    columns.flatMap((trait, place) => {
      const score = scores[place] ?? null;
      return score === null ? [] : [[scoreKey(client, trait), score] as const];
    }),
  );
  const plans = draft.scored.filter(({ plan }) => !isEmptyPlan(plan));
  const others = unique(draft.scored.map(({ client }) => client)).filter(
    client => !hasName(best, client) && !hasName(worst, client),
  );
  const profile: Profile = {
    step: draft.step,
    best,
    worst,
    bestTraits: unique([...draft.bestTraits, ...orphans.filter(trait => !hasName(opposites, trait))]),
    worstTraits,
    chosen,
    others: others.slice(0, Math.max(0, MOST_SCORED - best.length - worst.length)),
    weights: new Map(weights),
    scores: new Map(scores),
    plans: new Map(plans.map(({ client, plan }) => [nameKey(client), plan])),
  };
  return canGoTo(profile, profile.step) ? profile : { ...profile, step: 5 };
}

function isEmptyPlan({ what, who, when }: ClientPlan): boolean {
  return what === '' && who === '' && when === '';
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, place) => nameKey(name) !== '' && names.findIndex(same => sameName(same, name)) === place);
}
