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

const AT_RISK_AFTER = 1.5;
const LOST_AFTER = 3;

/**
 * Who bought, then bought a second and a third time, and now keeps buying; at risk after one and a half of their
 * usual gaps of silence, lost after three. NaN stands for days that are not known. The two limits are our choice.
 */
export function clientStage(purchases: number, daysSinceLast: number, usualGapDays: number): ClientStage {
  if (purchases > 0 && daysSinceLast > LOST_AFTER * usualGapDays) return 'lost';
  if (purchases > 0 && daysSinceLast > AT_RISK_AFTER * usualGapDays) return 'at risk';
  return CLIENT_STAGES[Math.min(purchases, CLIENT_STAGES.indexOf('steady client'))]!;
}
