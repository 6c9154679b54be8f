import { LAST_DAY, TODAY, workday } from '../calendar';
import type { DemoClient } from '../demoClients';
import type { DemoFirm } from '../demoFirm';
import { UNPROFITABLE } from '../demoOrders';
import { FIRST_OWN_REASON } from '../demoReferrals';
import type { TypedRow } from '../typeRows';

/** The biggest clients the firm has, and the new ones of whom it expects much. */
export const EXISTING: readonly number[] = [0, 1, 2, 4];
export const EXPECTED: readonly number[] = [5, 39];
/** Whose referrer was typed in a hurry. */
const MISSPELT = 13;

/** Where somebody knows better than the usual four of five. */
const RETENTION: Readonly<Record<number, number>> = {
  0: 0.95,
  1: 0.9,
  2: 0.95,
  4: 0.85,
  5: 0.7,
  8: 0.9,
  15: 0.4,
  24: 0.4,
  36: 0.3,
  12: 0.9,
  7: 0.6,
  6: 0.1,
  3: 0.1,
};
/** Of whom more referrals are wanted than of others, or none; of the smallest one a year will do. */
const MINIMUM: Readonly<Record<number, number>> = { 0: 4, 2: 6, 8: 4, 12: 4, 7: 0, 20: 0, 35: 0 };
/** Rank → place in the list of next steps. */
const NEXT_STEPS: Readonly<Record<number, number>> = {
  0: 1,
  1: 0,
  2: 3,
  4: 4,
  5: 2,
  8: 3,
  10: 0,
  12: 3,
  14: 0,
  17: 5,
  19: 2,
  21: 0,
  26: 0,
  29: 4,
  33: 0,
};
const SLOWING = [15, 24, 36];
const SMALL = 45;

/** What the salespeople typed beside each client. */
export function clientRows({ texts, words, clients, histories, referrals }: DemoFirm): readonly TypedRow[] {
  const asked = new Map(
    referrals
      .filter(({ refusal }) => refusal === null || refusal < FIRST_OWN_REASON)
      .map(({ from, day }) => [from, day] as const),
  );
  return histories.map(({ rank, client }) => {
    const { referrer, salesperson } = clients[rank]!;
    const referrerName = rank === MISSPELT ? texts.misspelt : referrer === null ? null : texts.clients[referrer]!;
    return {
      client,
      salesperson: texts.salespeople[salesperson]!,
      kind: kindOf(rank),
      referredBy: referrerName,
      retention: RETENTION[rank] ?? null,
      minimum: MINIMUM[rank] ?? minimumOf(clients[rank]!),
      lastAsked: asked.get(rank) ?? (rank % 9 === 1 ? workday(LAST_DAY - 20 - rank) : null),
      nextStep: nextStep(rank),
      tags: texts.tags[rank % texts.tags.length]!,
    };
  });

  function minimumOf({ rank, lostDay, backDay }: DemoClient): number | null {
    if (lostDay !== null && backDay === null) return 0;
    return rank >= SMALL ? 1 : null;
  }

  function kindOf(rank: number): string | null {
    if (EXISTING.includes(rank)) return words['settings.kinds.existing'];
    return EXPECTED.includes(rank) ? words['settings.kinds.new'] : null;
  }

  function nextStep(rank: number): string | null {
    const { nextSteps, askFirst, findOut } = texts.written;
    const { lostDay } = clients[rank]!;
    if (SLOWING.includes(rank)) return findOut;
    if (UNPROFITABLE.includes(rank) && lostDay === null) return askFirst;
    const step = NEXT_STEPS[rank];
    return step === undefined || (lostDay !== null && lostDay < TODAY) ? null : nextSteps[step]!;
  }
}
