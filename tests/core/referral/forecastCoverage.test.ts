import { describe, expect, it } from 'vitest';
import { type MeetingPlan, referralForecast } from '../../../src/core/referral/referralForecast';
import { draws } from '../draws';

const TEAMS = 20_000;
const SEEN = 10;
const PLAN = {
  referralsPerMeeting: 1,
  meetingsPerReferral: 1,
  dealsPerMeeting: 0.1,
  profitPerDeal: 0,
  confidence: 0.9,
};

/** The share of teams whose next deals fall into the band that the formula gives them, as `learn` has them use it. */
function held(meetings: number, learn: (deals: number) => Partial<MeetingPlan>): number {
  const { exponential, chance } = draws(meetings);
  // A team's rate is as unsure as the norm: exponential about one deal in ten meetings.
  let inside = 0;
  for (let team = 0; team < TEAMS; team++) {
    const rate = exponential(0.1);
    const [seen, ahead] = [poissonDraw(rate * SEEN, chance), poissonDraw(rate * meetings, chance)];
    const unknown = { dealsSeen: Number.NaN, meetingsSeen: Number.NaN };
    const { low, high } = referralForecast({ meetings, ...PLAN, ...unknown, ...learn(Math.min(seen, SEEN)) });
    if (ahead >= low && ahead <= high) inside++;
  }
  return inside / TEAMS;
}

/** So many events as fit into a time of 1 where so many are expected. */
function poissonDraw(mean: number, chance: () => number): number {
  let count = -1;
  for (let time = 0; time < mean; count++) time -= Math.log(1 - chance());
  return Math.max(0, count);
}

describe('a band that promises 90%, after ten meetings,', () => {
  it.each([40, 100])('holds at least 88%% of the time over %i more where the deals seen are given', meetings => {
    expect(held(meetings, dealsSeen => ({ dealsSeen, meetingsSeen: SEEN }))).toBeGreaterThanOrEqual(0.88);
  });

  it.each([
    [40, 0.88],
    [100, 0.7],
  ])('does not over %i more where the learned rate is taken for the true one', (meetings, most) => {
    expect(held(meetings, deals => ({ dealsPerMeeting: (1 + deals) / 20 }))).toBeLessThan(most);
  });
});
