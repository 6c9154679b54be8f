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
  if (referralsPerYear === 0 || worthOfReferral === 0) return 0;
  return product(
    referralsPerYear,
    worthOfReferral,
    activeYears(flow, referralsPerYear * winChance * (1 - wouldBuyAnyway)),
  );
}

/**
 * Discounted years of recommending, summed over all who recommend. A client won because of a referral starts the year
 * after, so each generation's activity grows by itself and by those whom the former one has just won.
 */
function activeYears({ years, generations, discountRate, yearlyGrowth }: ReferralFlow, wonByEach: number): number {
  const growth = 1 + yearlyGrowth;
  const discount = 1 / (1 + discountRate);
  const grown = growth * discount;
  const won = wonByEach * discount;
  // In money of today: growth and discount can each be beyond any number where together they are not.
  const activity = [discount, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let sum = 0;
  for (let year = 1; year <= years; year++) {
    for (let generation = 0; generation < generations; generation++) sum += activity[generation]!;
    for (let generation = generations - 1; generation > 0; generation--) {
      activity[generation] = grown * activity[generation]! + won * activity[generation - 1]!;
    }
    activity[0] = grown * activity[0]!;
  }
  return sum;
}

/** Of three factors, without a step on the way that is too large where the answer is not. */
function product(a: number, b: number, c: number): number {
  const inOrder = a * b * c;
  // Of what is no number or infinite this is NaN; it asks for no global, which is slow where a formula runs.
  if (inOrder - inOrder === 0) return inOrder;
  const [least, middle, greatest] = [a, b, c].sort((one, other) => Math.abs(one) - Math.abs(other));
  return least! * greatest! * middle!;
}
