import { describe, expect, it } from 'vitest';
import { type StepsSeen, stepRate, weakestStep } from '../../../src/core/referral/goalSteps';
import { goalWay } from '../../../src/core/referral/goalWay';

const NOTHING: StepsSeen = {
  asking: { events: 0, tries: 0, norm: 1 },
  referrals: { events: 0, tries: 0, norm: 1 },
  meetings: { events: 0, tries: 0, norm: 1 },
  deals: { events: 0, tries: 0, norm: 0.1 },
};

describe('the way to a goal', () => {
  it('is by the norms where nothing is known: 10 clients take 126 meetings, each with an ask', () => {
    const way = goalWay({ clients: 10, weeks: 21, hours: 1.5 }, NOTHING);
    expect(way).toEqual({ meetings: 126, meetingsAWeek: 6, asksAWeek: 6, hoursAWeek: 18 });
  });

  it('goes by the own numbers, beside which the norms count once', () => {
    const steps: StepsSeen = {
      ...NOTHING,
      // (9 + 1) / (19 + 1), and (29 + 1) / (39 + 1).
      referrals: { events: 9, tries: 19, norm: 1 },
      meetings: { events: 29, tries: 39, norm: 1 },
      deals: { events: 4, tries: 40, norm: 0.1 },
    };
    const way = goalWay({ clients: 5, weeks: 10, hours: 1 }, steps);
    expect(way.meetings).toBe(87);
    expect(way.meetingsAWeek).toBeCloseTo(8.7, 12);
    expect(way.asksAWeek).toBeCloseTo(8.7 / 0.75 / 0.5, 12);
    expect(way.hoursAWeek).toBeCloseTo(8.7 + 8.7 / 0.75 / 0.5, 12);
  });
});

describe('the weakest step', () => {
  const steps: StepsSeen = {
    ...NOTHING,
    asking: { events: 39, tries: 79, norm: 1 },
    referrals: { events: 30, tries: 39, norm: 1 },
    deals: { events: 1, tries: 30, norm: 0.1 },
  };

  it('is the one whose norm gains most: asking at half of the meetings, not deals that may be few by chance', () => {
    // 40 of 80; 2 of 40 where the norm is 4.
    expect(['asking', 'deals'].map(step => stepRate(steps[step as 'asking']))).toEqual([0.5, 0.05]);
    expect(weakestStep(steps, 0.9)).toMatchObject({ step: 'asking', times: 2, isBehind: true });
  });

  it('may be chance where the same would often come by the norm', () => {
    const few = { ...NOTHING, deals: { events: 0, tries: 10, norm: 0.1 } };
    // No deal where 1 was to come happens 37 times in 100.
    expect(weakestStep(few, 0.9)).toMatchObject({ step: 'deals', rate: 0.05, isBehind: false });
  });

  it('is none where nothing was tried, or all came to the norm', () => {
    expect(weakestStep(NOTHING, 0.9)).toBeNull();
    expect(weakestStep({ ...NOTHING, meetings: { events: 12, tries: 12, norm: 1 } }, 0.9)).toBeNull();
  });
});
