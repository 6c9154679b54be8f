import type { ClientPlan } from '../../contract/profile';
import { TRAIT_COUNT } from '../../core/ideal/limits';
import { nameKey, tidyName } from '../../core/text/nameKey';
import { type ClientGroup, canGoTo, groupOf, hasName, type Profile, type Step, sameName, scoreKey } from './Profile';

/** What a person does in the ideal client wizard. */
export type ProfileAction =
  | { readonly type: 'replace'; readonly profile: Profile }
  | { readonly type: 'goTo'; readonly step: Step }
  | { readonly type: 'addClient' | 'removeClient'; readonly group: ClientGroup; readonly client: string }
  | { readonly type: 'addTrait' | 'removeTrait'; readonly trait: string }
  | { readonly type: 'addBadTrait'; readonly trait: string; readonly opposite: string }
  | { readonly type: 'removeBadTrait'; readonly trait: string }
  | { readonly type: 'rewordOpposite'; readonly trait: string; readonly opposite: string }
  | { readonly type: 'choose' | 'unchoose'; readonly trait: string }
  | { readonly type: 'move'; readonly trait: string; readonly by: -1 | 1 }
  | { readonly type: 'weigh'; readonly trait: string; readonly weight: number | null }
  | { readonly type: 'plan'; readonly client: string; readonly plan: ClientPlan }
  | { readonly type: 'score'; readonly client: string; readonly trait: string; readonly score: number | null };

/** The profile after what the person did. What cannot be done (a sixth trait, a client twice) changes nothing. */
export function profileReducer(profile: Profile, action: ProfileAction): Profile {
  switch (action.type) {
    case 'replace':
      return action.profile;
    case 'goTo':
      return canGoTo(profile, action.step) ? { ...profile, step: action.step } : profile;
    case 'addClient':
      if (groupOf(profile, action.client) !== null) return profile;
      return { ...profile, [action.group]: withName(profile[action.group], action.client) };
    case 'removeClient':
      return { ...profile, [action.group]: withoutName(profile[action.group], action.client) };
    case 'addTrait':
      return { ...profile, bestTraits: withName(profile.bestTraits, action.trait) };
    case 'removeTrait':
      return keepChoosable({ ...profile, bestTraits: withoutName(profile.bestTraits, action.trait) }, action.trait);
    case 'addBadTrait':
      return addBadTrait(profile, tidyName(action.trait), tidyName(action.opposite));
    case 'removeBadTrait':
      return removeBadTrait(profile, action.trait);
    case 'rewordOpposite':
      return rewordOpposite(profile, action.trait, tidyName(action.opposite));
    case 'choose':
      return profile.chosen.length < TRAIT_COUNT
        ? { ...profile, chosen: withName(profile.chosen, action.trait) }
        : profile;
    case 'unchoose':
      return { ...profile, chosen: withoutName(profile.chosen, action.trait) };
    case 'move':
      return { ...profile, chosen: moved(profile.chosen, action.trait, action.by) };
    case 'weigh':
      return { ...profile, weights: withEntry(profile.weights, nameKey(action.trait), action.weight) };
    case 'plan':
      return { ...profile, plans: new Map(profile.plans).set(nameKey(action.client), action.plan) };
    case 'score':
      return { ...profile, scores: withEntry(profile.scores, scoreKey(action.client, action.trait), action.score) };
  }
}

function addBadTrait(profile: Profile, trait: string, opposite: string): Profile {
  if (trait === '' || profile.worstTraits.some(bad => sameName(bad.trait, trait))) return profile;
  return { ...profile, worstTraits: [...profile.worstTraits, { trait, opposite }] };
}

function removeBadTrait(profile: Profile, trait: string): Profile {
  const removed = profile.worstTraits.find(bad => sameName(bad.trait, trait));
  if (removed === undefined) return profile;
  const worstTraits = profile.worstTraits.filter(bad => bad !== removed);
  return keepChoosable({ ...profile, worstTraits }, removed.opposite);
}

/** A chosen trait stays chosen under its new wording, with its weight and its scores. */
function rewordOpposite(profile: Profile, trait: string, opposite: string): Profile {
  const old = profile.worstTraits.find(bad => sameName(bad.trait, trait));
  if (old === undefined || old.opposite === opposite) return profile;
  const reworded: Profile = {
    ...profile,
    worstTraits: profile.worstTraits.map(bad => (bad === old ? { ...bad, opposite } : bad)),
  };
  const stillNamed = hasName(choosable(reworded), old.opposite) && !sameName(old.opposite, opposite);
  const takenByAnother = hasName(profile.chosen, opposite) && !sameName(old.opposite, opposite);
  if (stillNamed || takenByAnother || opposite === '') return keepChoosable(reworded, old.opposite);
  return {
    ...reworded,
    chosen: profile.chosen.map(name => (sameName(name, old.opposite) ? opposite : name)),
    weights: renamed(profile.weights, key => (key === nameKey(old.opposite) ? nameKey(opposite) : key)),
    scores: renamed(profile.scores, key => {
      const [client = '', scoredTrait = ''] = key.split('\n');
      return scoredTrait === nameKey(old.opposite) ? scoreKey(client, opposite) : key;
    }),
  };
}

/** A trait that is no longer in the column cannot stay chosen. */
function keepChoosable(profile: Profile, trait: string): Profile {
  if (hasName(choosable(profile), trait)) return profile;
  return { ...profile, chosen: withoutName(profile.chosen, trait) };
}

function choosable(profile: Profile): readonly string[] {
  return [...profile.bestTraits, ...profile.worstTraits.map(bad => bad.opposite)];
}

function withName(names: readonly string[], name: string): readonly string[] {
  const tidy = tidyName(name);
  return tidy === '' || hasName(names, tidy) ? names : [...names, tidy];
}

function withoutName(names: readonly string[], name: string): readonly string[] {
  return names.filter(other => !sameName(other, name));
}

function moved(names: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = names.findIndex(other => sameName(other, name));
  const to = from + by;
  if (from < 0 || to < 0 || to >= names.length) return names;
  const order = [...names];
  [order[from], order[to]] = [order[to]!, order[from]!];
  return order;
}

function withEntry(entries: ReadonlyMap<string, number>, key: string, value: number | null) {
  const changed = new Map(entries);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

function renamed(entries: ReadonlyMap<string, number>, rename: (key: string) => string) {
  return new Map([...entries].map(([key, value]) => [rename(key), value] as const));
}
