import { describe, expect, it } from 'vitest';
import { CLIENT_STAGES, type ClientStage, clientStage, STAGE_LIMITS } from '../../../src/core/retention/clientStage';
import { draws } from '../draws';

const PURCHASES = 7;
const CLIENTS = 40_000;
/** Purchases before the first that is looked at: by then nothing is left of when they began. */
const EARLIER = 20;
const LATER = 20;

/**
 * How a loyal client is judged who has bought seven times and never leaves. "Today" is a moment taken at random from a
 * long life of purchases, as the day is on which somebody opens the sheet: it falls into long gaps more often than into
 * short ones, and anywhere in them. Nobody waits for a purchase, nor for a silence.
 */
function stagesOfLoyal(drawGap: () => number, seed: number) {
  const { chance } = draws(seed);
  const clients = Array.from({ length: CLIENTS }, () => {
    const days = [0];
    for (let i = 0; i < EARLIER + PURCHASES + LATER; i++) days.push(days[i]! + drawGap());
    const today = days[EARLIER]! + chance() * (days[EARLIER + LATER]! - days[EARLIER]!);
    const last = days.findLastIndex(day => day <= today);
    return { days: days.slice(last - PURCHASES + 1, last + 1), today };
  });
  const typicalGap = median(clients.map(({ days }) => median(days.slice(1).map((day, i) => day - days[i]!))));
  const shares = Object.fromEntries(CLIENT_STAGES.map(stage => [stage, 0])) as Record<ClientStage, number>;
  for (const { days, today } of clients) {
    const [first, last] = [days[0]!, days.at(-1)!];
    const usualGapDays = (last - first + typicalGap) / PURCHASES;
    const stage = clientStage({ purchases: PURCHASES, daysSinceLast: today - last, usualGapDays, ...STAGE_LIMITS });
    shares[stage] += 1 / CLIENTS;
  }
  return { shares, typicalGap };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

describe('a loyal client of six gaps, judged by the expected gap,', () => {
  it('who buys at random is called lost in at most 5 of 100 cases, at risk in at most 15', () => {
    const { exponential } = draws(1);
    const { shares, typicalGap } = stagesOfLoyal(() => exponential(30), 2);
    const { lost, 'at risk': atRisk } = shares;
    expect(lost).toBeLessThanOrEqual(0.05);
    expect(atRisk).toBeLessThanOrEqual(0.15);
    // The silence of one who buys at random is exponential whenever one looks, and the six gaps add up to a Gamma:
    // P(silence > limit · (S + G) / 7) = e^(−limit·G/7) · (1 + limit/7)^−6, in gaps.
    const beyond = (limit: number) =>
      Math.exp((-limit * typicalGap) / 30 / PURCHASES) * (1 + limit / PURCHASES) ** (1 - PURCHASES);
    expect(lost).toBeCloseTo(beyond(4), 2);
    expect(atRisk).toBeCloseTo(beyond(2) - beyond(4), 2);
  });

  it('who buys with some regularity is never called lost, and at risk in at most 3', () => {
    const { erlang } = draws(3);
    const { lost, 'at risk': atRisk, 'steady client': steady } = stagesOfLoyal(() => erlang(4, 30), 4).shares;
    expect(lost).toBeLessThan(0.001);
    expect(atRisk).toBeLessThanOrEqual(0.03);
    expect(steady).toBeCloseTo(1 - atRisk - lost, 9);
  });
});
