import { NO_NUMBER } from '../noNumber';
import { permutationChance } from '../statistics/permutationChance';
import { smallestWhole } from '../statistics/smallestWhole';
import { LEAST_POWER, MOST_CHANCE } from './limits';

/** What can be said of a trait: `otherWay` where it is the worst clients who have it. */
export type Verdict = 'tellsApart' | 'noDifference' | 'otherWay' | 'tooFew';

/** What a trait says of two groups, and the numbers behind it. */
export interface TraitVerdict {
  readonly verdict: Verdict;
  /** The means of the scores. */
  readonly best: number;
  readonly worst: number;
  /** How often chance alone would tell the groups apart as well, 0 to 1. */
  readonly chance: number;
}

/** The same, and of how many. */
export interface JudgedTrait extends TraitVerdict {
  readonly scored: { readonly best: number; readonly worst: number };
  /** Where they are too few: how many of each would be enough; NO_NUMBER where no end is in sight, and elsewhere. */
  readonly enough: number;
}

/** The verdict on two groups of scores; null where one of them is empty. */
export function judgeTrait(best: readonly number[], worst: readonly number[]): JudgedTrait | null {
  if (best.length === 0 || worst.length === 0) return null;
  const judged = traitVerdict(best, worst);
  const enough = judged.verdict === 'tooFew' ? clientsEnough(best, worst) : NO_NUMBER;
  return { ...judged, scored: { best: best.length, worst: worst.length }, enough };
}

/** The verdict on two groups of scores, −5 to +5, neither of them empty. */
export function traitVerdict(best: readonly number[], worst: readonly number[]): TraitVerdict {
  const means = { best: mean(best), worst: mean(worst) };
  const chance = permutationChance(best, worst);
  return { ...means, chance, verdict: verdictOf(means.best - means.worst, chance) };
}

/** By its power, as IDEAL_TRAIT_POWER has it, and by the answer of IDEAL_TRAIT_TEST. */
export function verdictOf(power: number, chance: number): Verdict {
  if (power < -LEAST_POWER) return 'otherWay';
  if (power < LEAST_POWER) return 'noDifference';
  return chance <= MOST_CHANCE ? 'tellsApart' : 'tooFew';
}

/** Of each group: more are not asked for. */
const MOST_CLIENTS = 30;

/**
 * How many of each group would be enough to tell them apart, if all scored as those who are scored do; NO_NUMBER where
 * even thirty would not be.
 */
export function clientsEnough(best: readonly number[], worst: readonly number[]): number {
  const scored = Math.min(best.length, worst.length);
  const isEnough = (more: number) => {
    const [first, second] = [best, worst].map(scores => asMany(scores, Math.max(scores.length, scored + more)));
    return scored + more > MOST_CLIENTS || permutationChance(first!, second!) <= MOST_CHANCE;
  };
  const enough = scored + smallestWhole(isEnough, 1);
  return enough > MOST_CLIENTS ? NO_NUMBER : enough;
}

/** So many scores that are spread as these are. */
function asMany(scores: readonly number[], count: number): number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  return Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / count)]!);
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
