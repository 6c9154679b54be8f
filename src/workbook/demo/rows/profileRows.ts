import { suggestedTraits } from '../../../i18n/traits';
import { TODAY, workday } from '../calendar';
import type { DemoFirm } from '../demoFirm';
import { seededChance } from '../seededChance';
import type { TypedRow } from '../typeRows';

const BEST = [2, 8, 12, 0];
const WORST = [7, 20, 35, 3];
const SCORED = 40;
const TRAITS = ['trait1', 'trait2', 'trait3', 'trait4', 'trait5'] as const;
/** The best and the worst, trait by trait: by the fourth one they can hardly be told apart. */
const KNOWN_SCORES: Readonly<Record<number, readonly (number | null)[]>> = {
  2: [5, 4, 4, 2, 5],
  8: [5, 3, 5, -1, 4],
  12: [4, 5, 4, 1, null],
  0: [3, 2, 4, 3, 4],
  7: [-3, -2, -4, 2, -5],
  20: [-4, null, -2, 0, -3],
  35: [-2, -3, -3, 1, -4],
  3: [-1, -4, -2, 2, -2],
};
/** Rank → place in the list of actions, and days from now until when. */
const ACTIONS: Readonly<Record<number, readonly [action: number, days: number]>> = {
  1: [1, 8],
  4: [0, 14],
  7: [3, 5],
  10: [4, 21],
  15: [2, 2],
  19: [5, 28],
  20: [3, 12],
  24: [2, -6],
};

/** The ideal client of this firm (article 004): its best and worst clients, and the five traits chosen of theirs. */
export function idealClientRows({ language, texts }: DemoFirm): readonly TypedRow[] {
  const { best, worst } = suggestedTraits[language];
  const bestTraits = [...best.article.slice(0, 4), best.more[0]!];
  const worstTraits = [...worst.article.slice(0, 3), worst.article[4]!, worst.more[0]!];
  const chosen = [
    bestTraits[0]!,
    worstTraits[1]!.opposite,
    worstTraits[3]!.opposite,
    best.article[1]!,
    worst.more[0]!.opposite,
  ];
  const weights = [3, 1, 2, 1, 2];
  return Array.from({ length: 5 }, (_, i) => ({
    best: name(BEST[i]),
    worst: name(WORST[i]),
    bestTraits: bestTraits[i]!,
    worstTraits: worstTraits[i]!.trait,
    opposites: worstTraits[i]!.opposite,
    chosen: chosen[i]!,
    weight: weights[i]!,
  }));

  function name(rank: number | undefined): string | null {
    return rank === undefined ? null : texts.clients[rank]!;
  }
}

/** Forty clients scored on the five traits; some scores are still missing. */
export function scorecardRows({ texts, clients, histories }: DemoFirm): readonly TypedRow[] {
  const chosen = histories.filter(({ rank }, i) => i < SCORED - 1 || rank === 35).slice(0, SCORED);
  return chosen.map(({ rank }) => {
    const scores = KNOWN_SCORES[rank] ?? scoresOf(rank);
    const [action, days] = ACTIONS[rank] ?? [];
    return {
      client: texts.clients[rank]!,
      ...Object.fromEntries(TRAITS.map((trait, i) => [trait, scores[i] ?? null])),
      action: action === undefined ? null : texts.written.actions[action]!,
      who: action === undefined ? null : texts.salespeople[clients[rank]!.salesperson]!,
      when: days === undefined ? null : workday(TODAY + days),
    };
  });
}

/** A client is better or worse on the whole, and a little different trait by trait. */
function scoresOf(rank: number): readonly (number | null)[] {
  const chance = seededChance(4_000 + rank);
  const whole = chance() * 7 - 2.5;
  return TRAITS.map(() => {
    const score = Math.round(whole + chance() * 4 - 2);
    return chance() < 0.08 ? null : Math.max(-5, Math.min(5, score)) + 0;
  });
}
