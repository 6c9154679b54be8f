import { permutationChance } from '../statistics/permutationChance';
import { BEST_SCORE, MOST_CHANCE } from './limits';
import { type JudgedTrait, judgeTrait } from './traitVerdict';

/** A prospect who was scored before it was decided whether there is a deal. */
export interface DecidedProspect {
  /** As it was kept then, 0 to 1. */
  readonly match: number;
  /** By trait, −5 to +5; null for none. */
  readonly scores: readonly (number | null)[];
  readonly deal: boolean;
  /** From the referral to the deal; null where there is none, or a day is missing. */
  readonly days: number | null;
}

/** How long deals took, by the match: the better half against the others. */
interface DaysToDeal {
  readonly better: number;
  readonly others: number;
  /** How often chance alone would make the better ones as much faster. */
  readonly chance: number;
  readonly isFaster: boolean;
}

/** The answer of the log to whether the ideal client sells: with a deal are `best`; null where there is nobody to compare. */
export interface Selling {
  readonly match: JudgedTrait | null;
  readonly traits: readonly (JudgedTrait | null)[];
  readonly days: DaysToDeal | null;
}

/** The deals whose days are compared, and the longest that counts as such: more would take long to deal out. */
const MOST_DEALS = 150;
const LONGEST = 3000;

/** Compares the prospects, the latest first, with deal and without, as traits are judged by best and worst clients. */
export function doesItSell(prospects: readonly DecidedProspect[]): Selling {
  const traits = Array.from({ length: prospects[0]?.scores.length ?? 0 }, (_, trait) => trait);
  // The whole percent that people see, on the scale of the scores.
  const asScore = (match: number) => Math.round(match * 100) / 10 - BEST_SCORE;
  return {
    match: judged(prospects, ({ match }) => asScore(match)),
    traits: traits.map(trait => judged(prospects, ({ scores }) => scores[trait] ?? null)),
    days: daysToDeal(prospects),
  };
}

function judged(
  prospects: readonly DecidedProspect[],
  scoreOf: (prospect: DecidedProspect) => number | null,
): JudgedTrait | null {
  const [won, lost] = [true, false].map(wanted =>
    prospects.flatMap(prospect => (prospect.deal === wanted ? (scoreOf(prospect) ?? []) : [])),
  );
  return judgeTrait(won!, lost!);
}

function daysToDeal(prospects: readonly DecidedProspect[]): DaysToDeal | null {
  const deals = prospects
    .flatMap(({ deal, days, match }) => (deal && days !== null ? [{ days: Math.min(days, LONGEST), match }] : []))
    .slice(0, MOST_DEALS);
  const matches = deals.map(({ match }) => match).sort((a, b) => a - b);
  const middle = matches[Math.ceil(matches.length / 2) - 1] ?? 0;
  const [better, others] = [true, false].map(wanted =>
    deals.flatMap(({ days, match }) => (match > middle === wanted ? [days] : [])),
  );
  if (better!.length === 0 || others!.length === 0) return null;
  const means = { better: mean(better!), others: mean(others!) };
  const chance = permutationChance(others!, better!);
  return { ...means, chance, isFaster: means.better < means.others && chance <= MOST_CHANCE };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
