import { permutationChance } from '../statistics/permutationChance';

/** A referral as it bears on what telling brings; days are numbers, null where none is known. */
export interface GivenReferral {
  /** What all spellings of the client's name share. */
  readonly client: string;
  readonly day: number | null;
  readonly quality: number | null;
  readonly toldDay: number | null;
}

/** Further referrals of those who had been told what became of an earlier one, beside those who had not. */
export interface ToldQuality {
  readonly told: Graded;
  readonly others: Graded;
  readonly verdict: 'better' | 'worse' | 'alike' | 'tooFew';
}

interface Graded {
  readonly count: number;
  /** null where there are none. */
  readonly mean: number | null;
}

/** Fewer of either say nothing. */
const ENOUGH = 10;
/** The newest of each are compared: more would take too long. */
const MOST = 200;
/** What chance alone brings about more often than this tells nothing. */
const MOST_CHANCE = 0.1;

/** Compares the quality of referrals by clients who had given one before; those without a quality are left out. */
export function toldQuality(referrals: readonly GivenReferral[]): ToldQuality {
  const begun = new Map<string, { first: number; told: number }>();
  const dated = referrals.flatMap(({ day, ...referral }) => (day === null ? [] : [{ ...referral, day }]));
  for (const { client, day, toldDay } of dated) {
    const { first, told } = begun.get(client) ?? { first: day, told: Number.POSITIVE_INFINITY };
    begun.set(client, { first: Math.min(first, day), told: Math.min(told, toldDay ?? told) });
  }
  const [toldGrades, otherGrades]: [number[], number[]] = [[], []];
  for (const { client, day, quality } of [...dated].sort((a, b) => b.day - a.day)) {
    const { first, told } = begun.get(client)!;
    if (quality !== null && first < day) (told <= day ? toldGrades : otherGrades).push(quality);
  }
  return { told: graded(toldGrades), others: graded(otherGrades), verdict: verdictOf(toldGrades, otherGrades) };
}

function verdictOf(told: readonly number[], others: readonly number[]): ToldQuality['verdict'] {
  if (Math.min(told.length, others.length) < ENOUGH) return 'tooFew';
  const [first, second] = [told.slice(0, MOST), others.slice(0, MOST)];
  if (permutationChance(first, second) <= MOST_CHANCE) return 'better';
  return permutationChance(second, first) <= MOST_CHANCE ? 'worse' : 'alike';
}

function graded(grades: readonly number[]): Graded {
  const count = grades.length;
  return { count, mean: count === 0 ? null : grades.reduce((sum, grade) => sum + grade, 0) / count };
}
