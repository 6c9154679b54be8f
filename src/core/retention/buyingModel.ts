import { DomainError } from '../errors';
import { maximise } from '../statistics/maximise';
import { type Buyers, buyingLikelihood, distinctBuyers } from './buyingLikelihood';
import { FEWEST_REPEATING } from './limits';

/**
 * How clients buy and leave, by MBG/NBD (Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007). While they stay
 * they buy at random, each at a rate of their own from a gamma distribution with shape r and rate alpha, in days. After
 * every purchase, the first too, they leave with a chance of their own from a beta distribution with a and b.
 */
export interface BuyingModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** r, alpha as a part of the mean time since the first purchase, a, b: where the climb begins. */
const STARTS = [
  [0.5, 0.25, 0.5, 1.5],
  [1, 0.5, 0.1, 1],
  [2, 0.5, 2, 2],
] as const;

/** The model by which these clients were most likely to buy as they did, whatever order they come in. */
export function fitBuyingModel(buyers: Buyers): BuyingModel {
  const distinct = distinctBuyers(buyers);
  let all = 0;
  let repeating = 0;
  let days = 0;
  for (let i = 0; i < distinct.repeats.length; i++) {
    const equal = distinct.clients[i]!;
    all += equal;
    // Who bought twice and was watched for no time tells nothing of how often they buy.
    if (distinct.repeats[i]! > 0 && distinct.sinceFirst[i]! > 0) repeating += equal;
    days += equal * distinct.sinceFirst[i]!;
  }
  if (repeating < FEWEST_REPEATING) {
    throw new DomainError('tooFewRepeat', { clients: repeating, minimum: FEWEST_REPEATING });
  }
  const likelihood = buyingLikelihood(distinct);
  const [first, ...others] = STARTS.map(([r, alpha, a, b]) =>
    maximise(likelihood, [r, (alpha * days) / all, a, b].map(Math.log)),
  );
  const best = others.reduce((best, end) => (end.value > best.value ? end : best), first!);
  const [r, alpha, a, b] = Array.from(best.point, Math.exp);
  return { r: r!, alpha: alpha!, a: a!, b: b! };
}
