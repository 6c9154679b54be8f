import { type JudgedTrait, judgeTrait } from '../../core/ideal/traitVerdict';
import { type Profile, scoreKey } from './Profile';

/** What the clients scored so far say of a chosen trait. */
export interface ChosenVerdict extends JudgedTrait {
  readonly trait: string;
}

/** The chosen traits that both best and worst clients are scored on, judged as on the Scorecard. */
export function traitVerdicts(profile: Profile): readonly ChosenVerdict[] {
  return profile.chosen.flatMap((trait): ChosenVerdict[] => {
    const judged = judgeTrait(scoresOf(profile, profile.best, trait), scoresOf(profile, profile.worst, trait));
    return judged === null ? [] : [{ trait, ...judged }];
  });
}

function scoresOf(profile: Profile, clients: readonly string[], trait: string): number[] {
  return clients.map(client => profile.scores.get(scoreKey(client, trait))).filter(score => score !== undefined);
}
