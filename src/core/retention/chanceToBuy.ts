import type { BuyingModel } from './buyingModel';

/** A client as the model sees them; days from the first purchase on. */
export interface Buyer {
  /** Purchases after the first. */
  readonly repeats: number;
  readonly firstToLast: number;
  readonly sinceFirst: number;
}

/** The chance that a client has not left. */
export function chanceOfStaying({ repeats, firstToLast, sinceFirst }: Buyer, { r, alpha, a, b }: BuyingModel): number {
  return 1 / (1 + (a / (b + repeats)) * ((alpha + sinceFirst) / (alpha + firstToLast)) ** (r + repeats));
}

/** The chance of at least one purchase within the days ahead. */
export function chanceToBuy(buyer: Buyer, model: BuyingModel, daysAhead: number): number {
  const { r, alpha } = model;
  const silent = (r + buyer.repeats) * Math.log1p(-daysAhead / (alpha + buyer.sinceFirst + daysAhead));
  return chanceOfStaying(buyer, model) * -Math.expm1(silent);
}
