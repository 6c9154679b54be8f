/** One referred client in one period (Kumar, Petersen and Leone, 2007). */
export interface ReferredClient {
  readonly margin: number;
  readonly referralCost: number;
  readonly retentionCost: number;
  readonly savedAcquisitionCost: number;
  /** Share of such clients who would have come without the referral: 0 for "type one", 1 for "type two". */
  readonly wouldBuyAnyway: number;
  /** 1, 2, … */
  readonly period: number;
  /** A period, above −1. */
  readonly discountRate: number;
}

/**
 * What a referred client adds to the value of who referred them, in money today: their margin less the costs plus
 * the saved acquisition cost; only the saved cost where they would have come anyway.
 */
export function referredClientValue(client: ReferredClient): number {
  const { margin, referralCost, retentionCost, savedAcquisitionCost, period } = client;
  const because = 1 - client.wouldBuyAnyway;
  const value = because * margin - because * referralCost - because * retentionCost + savedAcquisitionCost;
  if (value === 0) return 0;
  // In two steps: the discount of very many periods is beyond any number, where their answer need not be.
  const half = Math.floor(period / 2);
  const discount = 1 + client.discountRate;
  return value / discount ** half / discount ** (period - half);
}
