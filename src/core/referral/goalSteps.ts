import { referralPace } from './referralPace';

/** The steps from asking a client to a deal, in their order. */
export const GOAL_STEPS = ['asking', 'referrals', 'meetings', 'deals'] as const;

type GoalStep = (typeof GOAL_STEPS)[number];

/** So often it came to it in so many tries, and how often in one by the norm: above 0. */
export interface StepSeen {
  readonly events: number;
  readonly tries: number;
  readonly norm: number;
}

export type StepsSeen = Readonly<Record<GoalStep, StepSeen>>;

export interface WeakStep extends StepSeen {
  readonly step: GoalStep;
  readonly rate: number;
  /** At its norm the same effort brings so many times as many clients: above 1. */
  readonly times: number;
  /** So little would be rare at the norm; else it may be chance. */
  readonly isBehind: boolean;
}

/** How often it comes of one try, where the norm counts as one event in 1 / norm tries. */
export function stepRate({ events, tries, norm }: StepSeen): number {
  return (events + 1) / (tries + 1 / norm);
}

/** The step whose norm, if reached, gains most; null where none that was tried is below its norm. */
export function weakestStep(steps: StepsSeen, confidence: number): WeakStep | null {
  const weak = GOAL_STEPS.map(step => ({ step, ...steps[step], rate: stepRate(steps[step]) }))
    .filter(({ tries, rate, norm }) => tries > 0 && rate < norm)
    .map(one => ({ ...one, times: one.norm / one.rate }))
    .reduce<Omit<WeakStep, 'isBehind'> | null>((most, one) => (most && most.times >= one.times ? most : one), null);
  return weak && { ...weak, isBehind: referralPace(weak.events, weak.tries * weak.norm, confidence) < 0 };
}
