import { STAGE } from '../../../core/referral/limits';
import { fill } from '../../../i18n/fill';
import type { TemplateText } from '../../../i18n/templates/TemplateTexts';
import { LAST_DAY, TODAY, workday } from '../calendar';
import type { DemoFirm } from '../demoFirm';
import type { DemoReferral } from '../demoReferrals';
import { seededChance } from '../seededChance';
import type { DemoTexts } from '../texts/DemoTexts';
import type { TypedRow } from '../typeRows';

/** In the order of the sheet Lists. */
const REFUSALS = ['character', 'distrust', 'answerable', 'motive', 'nobody', 'forgot', 'howToAsk', 'noBond'] as const;
const LOST = ['price', 'competitor', 'noNeed', 'badTime', 'decider', 'noContact'] as const;
/** Who tells clients what became of their referrals: the two who ask well, more often than not. */
const TELLS = [0.75, 0.6, 0.1, 0] as const;
const STAGES = ['received', 'contacted', 'meeting', 'deal', 'lost'] as const;

/** The log: what a deal has brought is the profit of all orders of the client it made. */
export function referralRows({ texts, words, histories, referrals }: DemoFirm): readonly TypedRow[] {
  const chance = seededChance(5_001);
  const next = seededChance(5_002);
  return referrals.map((referral, i) => {
    const { day, from, salesperson, to, refusal, quality, stage, stageDay } = referral;
    const base = { date: day, from: texts.clients[from]!, salesperson: texts.salespeople[salesperson]! };
    if (to === null) return { ...base, ...(refusal !== null && { refusal: word('refusals', REFUSALS[refusal]!) }) };
    const guess = chance();
    const isOpen = stage !== STAGE.deal && stage !== STAGE.lost;
    const won = to !== null && 'client' in to ? histories.find(({ rank }) => rank === to.client) : undefined;
    return {
      ...base,
      prospect: prospectOf(referral, texts),
      ...(i % 4 === 0 && { person: texts.written.people[from % texts.written.people.length]! }),
      quality,
      expectedProfit: guess < 0.45 ? expected(guess) : null,
      stage: word('referralStages', STAGES[stage]!),
      stageDate: stageDay,
      ...(isOpen ? stepOf(i) : endOf(referral)),
      profit: won?.profit ?? null,
      ...(isOpen && quality === 5 && { listen: 1 }),
      ...(stage === STAGE.received && i % 2 === 0 && { contact: 0.5 }),
      ...(isOpen && stage === STAGE.meeting && { conversion: guess < 0.5 ? 0.4 : 0.2 }),
      ...(i % 13 === 5 && { wouldBuyAnyway: 0.6 }),
      ...(stage === STAGE.deal && i % 4 === 1 && { meetings: 2 }),
      ...(isOpen && i % 3 === 0 && { remark: texts.written.remarks[i % texts.written.remarks.length]! }),
    };
  });

  function word(list: string, entry: string): string {
    return words[`settings.${list}.${entry}` as TemplateText];
  }

  /** Some are due, some come within two weeks. */
  function stepOf(i: number): TypedRow {
    const { referralSteps } = texts.written;
    const days = Math.floor(next() * 18) - 3;
    return i % 3 === 1 ? {} : { nextStep: referralSteps[i % referralSteps.length]!, stepDay: workday(TODAY + days) };
  }

  function endOf({ stage, stageDay, salesperson }: DemoReferral): TypedRow {
    const [isTold, later, reason] = [next() < TELLS[salesperson]!, 1 + Math.floor(next() * 4), Math.floor(next() * 7)];
    const toldDay = isTold && stageDay !== null ? workday(Math.min(LAST_DAY, stageDay + later + 2)) : null;
    const why = LOST[reason];
    return { toldDay, ...(stage === STAGE.lost && why !== undefined && { lostReason: word('lost', why) }) };
  }

  function expected(guess: number): number {
    const { referralProfit, profitRoundedTo } = texts;
    return Math.round((referralProfit * (0.5 + guess * 4)) / profitRoundedTo) * profitRoundedTo;
  }
}

/** Who was recommended before all others that are no clients. */
export function firstRecommended(referrals: readonly DemoReferral[], texts: DemoTexts): string {
  return prospectOf(referrals.find(({ to }) => to !== null && 'prospect' in to)!, texts)!;
}

/** Every trade with every name once. */
function prospectOf({ to }: DemoReferral, { clients, prospects }: DemoTexts): string | null {
  if (to === null) return null;
  if ('client' in to) return clients[to.client]!;
  const { pattern, trades, names } = prospects;
  const trade = trades[to.prospect % trades.length]!;
  const name = names[(to.prospect + Math.floor(to.prospect / trades.length) * 3) % names.length]!;
  return fill(pattern, { trade, name });
}
