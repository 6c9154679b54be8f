import type { ClientStage } from '../retention/clientStage';

/** A client who might be asked for referrals. NaN stands for what is not known. */
export interface ClientToAsk {
  readonly stage: ClientStage;
  /** Days since they were last served: since their last purchase. */
  readonly daysSinceServed: number;
  /** Days since their first purchase. */
  readonly daysAsClient: number;
  /** Match with the ideal client, 0..1. */
  readonly match: number;
  /** Days since they were asked or gave a referral; Infinity for never. */
  readonly daysSinceAsked: number;
  /** Referrals received from them this year, and the least that are expected of them. */
  readonly received: number;
  readonly minimum: number;
  /** What each of their referrals so far was expected to bring: chance × profit. */
  readonly referralWorths: readonly number[];
}

export interface Ask {
  /** The client's place in the list that was given, from 0. */
  readonly place: number;
  /** What an ask is worth: what a referral of theirs is worth × how ready they are. */
  readonly worth: number;
  readonly referralWorth: number;
  /** 0..1 */
  readonly readiness: number;
}

/** Loyal clients first (article 001: they give the best referrals). One who has gone quiet may be kept by an ask. */
const LOYALTY: Readonly<Record<ClientStage, number>> = {
  prospect: 0,
  'first purchase': 0,
  'second purchase': 0.25,
  'third purchase': 0.5,
  'steady client': 1,
  'at risk': 0.25,
  lost: 0,
};
/** Days since a client was served that halve how ready they are. */
export const HALF_AS_GOOD_AFTER = 90;
/** Days from which on one has been a client long enough. */
export const HALF_A_YEAR = 182;
/** Days between one ask and the next. */
export const REST = 90;
const UNKNOWN = 0.5;

/**
 * Whom to ask for referrals, the best ask first; who is not loyal yet, or was asked today, is not in it. The order is
 * our own choice from articles 000 and 001. Worth of an ask = worth of a referral × readiness.
 * - Worth of a referral: the mean of their referrals so far and of one typical referral, so that a single good one
 *   does not outweigh all (000: what value to expect of a client's referrals).
 * - Readiness, a product: loyalty (steady 1, third purchase ½, second or at risk ¼; 001) × service (halves with every
 *   90 days since they were served; 001: service meetings are the moment) × match with the ideal (000: referrals from
 *   the right clients) × ½ unless a client for half a year × days since they were asked ÷ 90, at most 1 × ½ where they
 *   have given their minimum of the year (000). What is not known counts as ½.
 */
export function whomToAsk(clients: readonly ClientToAsk[], typicalWorth: number): readonly Ask[] {
  return clients
    .map((client, place) => {
      const readiness = readinessOf(client);
      const referralWorth = meanWith(typicalWorth, client.referralWorths);
      return { place, worth: referralWorth * readiness, referralWorth, readiness };
    })
    .filter(({ readiness }) => readiness > 0)
    .sort((a, b) => b.worth - a.worth || b.readiness - a.readiness);
}

/** Loyal enough to be asked, and has not given their minimum of the year: who owes referrals wherever somebody is told so. */
export function owesReferrals({ stage, received, minimum }: ClientToAsk): boolean {
  return LOYALTY[stage] > 0 && received < minimum;
}

function readinessOf(client: ClientToAsk): number {
  const { stage, daysSinceServed, daysAsClient, match, daysSinceAsked, received, minimum } = client;
  return (
    LOYALTY[stage] *
    orHalf(2 ** (-Math.max(0, daysSinceServed) / HALF_AS_GOOD_AFTER)) *
    orHalf(Math.min(1, Math.max(0, match))) *
    (daysAsClient >= HALF_A_YEAR ? 1 : UNKNOWN) *
    Math.min(1, Math.max(0, daysSinceAsked) / REST) *
    (received < minimum ? 1 : 0.5)
  );
}

function orHalf(factor: number): number {
  return Number.isNaN(factor) ? UNKNOWN : factor;
}

function meanWith(typical: number, own: readonly number[]): number {
  return own.reduce((sum, worth) => sum + worth, typical) / (own.length + 1);
}
