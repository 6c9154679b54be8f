/** How a client refers, and what a referral brings. Article 000; chances and shares are 0 to 1. */
export interface ReferralFlow {
  readonly referralsPerYear: number;
  /** Will the prospect listen to the one who recommends? */
  readonly listenChance: number;
  /** Do they really meet? */
  readonly contactChance: number;
  /** Does the prospect become a client? */
  readonly conversionChance: number;
  /** Yearly margin of a won client, never revenue; may be negative. */
  readonly profitPerClient: number;
  /** Whole, from 0. */
  readonly years: number;
  /** A year, above −1. */
  readonly discountRate: number;
  /** Of the referrals, a year, above −1: −0.2 stands for a client with a 20% risk of leaving each year. */
  readonly yearlyGrowth: number;
  /** 1 = the client’s own referrals; 2 = also those of the clients whom they brought; and so on. */
  readonly generations: number;
  /** Share of the won clients who would have bought without the referral. */
  readonly wouldBuyAnyway: number;
  readonly savedAcquisitionCost: number;
  readonly costPerReferral: number;
}

/** What a client's future referrals are worth in money today, paid at the end of each year. */
export function referralValue(flow: ReferralFlow): number {
  const { referralsPerYear, profitPerClient, wouldBuyAnyway } = flow;
  const winChance = flow.listenChance * flow.contactChance * flow.conversionChance;
  const worthOfWon = (1 - wouldBuyAnyway) * profitPerClient + wouldBuyAnyway * flow.savedAcquisitionCost;
  const worthOfReferral = winChance * worthOfWon - flow.costPerReferral;
  const perActiveYear = referralsPerYear * worthOfReferral;
  if (perActiveYear === 0) return 0;
  return perActiveYear * activeYears(flow, referralsPerYear * winChance * (1 - wouldBuyAnyway));
}

/**
 * Discounted years of recommending, summed over all who recommend. A client won because of a referral starts the year
 * after, so each generation's activity grows by itself and by those whom the former one has just won.
 */
function activeYears({ years, generations, discountRate, yearlyGrowth }: ReferralFlow, wonByEach: number): number {
  const growth = 1 + yearlyGrowth;
  const discount = 1 / (1 + discountRate);
  const activity = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let discounting = 1;
  let sum = 0;
  for (let year = 1; year <= years; year++) {
    let all = 0;
    for (let generation = 0; generation < generations; generation++) all += activity[generation]!;
    discounting *= discount;
    sum += all * discounting;
    for (let generation = generations - 1; generation > 0; generation--) {
      activity[generation] = growth * activity[generation]! + wonByEach * activity[generation - 1]!;
    }
    activity[0] = growth * activity[0]!;
  }
  return sum;
}
