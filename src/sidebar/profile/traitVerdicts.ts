import { clientsEnough, type TraitVerdict, traitVerdict } from '../../core/ideal/traitVerdict';
import { type Profile, scoreKey } from './Profile';

/** What the clients scored so far say of a chosen trait. */
export interface ChosenVerdict extends TraitVerdict {
  readonly trait: string;
  /** How many of them have a score. */
  readonly scored: { readonly best: number; readonly worst: number };
  /** Where they are too few: how many of each would be enough, NaN where no end is in sight. */
  readonly enough: number;
}

/** The chosen traits that both best and worst clients are scored on, judged as on the Scorecard. */
export function traitVerdicts(profile: Profile): readonly ChosenVerdict[] {
  return profile.chosen.flatMap((trait): ChosenVerdict[] => {
    const [best, worst] = [profile.best, profile.worst].map(clients => scoresOf(profile, clients, trait));
    if (best!.length === 0 || worst!.length === 0) return [];
    const judged = traitVerdict(best!, worst!);
    const enough = judged.verdict === 'tooFew' ? clientsEnough(best!, worst!) : Number.NaN;
    return [{ trait, ...judged, scored: { best: best!.length, worst: worst!.length }, enough }];
  });
}

function scoresOf(profile: Profile, clients: readonly string[], trait: string): number[] {
  return clients.map(client => profile.scores.get(scoreKey(client, trait))).filter(score => score !== undefined);
}
