import { DomainError } from '../errors';

/** How far a client is (article 002), in this order. */
export const CLIENT_STAGES = [
  'prospect',
  'first purchase',
  'second purchase',
  'third purchase',
  'steady client',
  'at risk',
  'lost',
] as const;

export type ClientStage = (typeof CLIENT_STAGES)[number];

/** After how many usual gaps of silence a client is at risk, and lost, unless told otherwise: our assumption. */
export const STAGE_LIMITS = { riskGaps: 2, lostGaps: 4 } as const;

/** What is known of a client; NaN stands for days that are not known. */
export interface ClientRhythm {
  readonly purchases: number;
  readonly daysSinceLast: number;
  readonly usualGapDays: number;
  readonly riskGaps: number;
  readonly lostGaps: number;
}

/**
 * Who bought, then bought a second and a third time, and now keeps buying; at risk or lost when silent for more than so
 * many of their usual gaps. Refuses limits by which one would be lost before being at risk.
 */
export function clientStage({ purchases, daysSinceLast, usualGapDays, riskGaps, lostGaps }: ClientRhythm): ClientStage {
  if (lostGaps < riskGaps) throw new DomainError('lostBeforeRisk', { argument: 'lost_gaps', lostGaps, riskGaps });
  if (purchases > 0 && daysSinceLast > lostGaps * usualGapDays) return 'lost';
  if (purchases > 0 && daysSinceLast > riskGaps * usualGapDays) return 'at risk';
  return CLIENT_STAGES[Math.min(purchases, CLIENT_STAGES.indexOf('steady client'))]!;
}
