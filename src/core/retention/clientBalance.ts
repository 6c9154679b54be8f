import { DomainError } from '../errors';
import { NO_NUMBER } from '../noNumber';

/** The leaky bucket in one month (article 002). */
export interface ClientBalance {
  readonly end: number;
  readonly netChange: number;
  /** Of those at the start; NaN where there were none. */
  readonly lossRate: number;
  readonly growthRate: number;
  /** Where the number of clients settles if as many come and the same share leaves; NaN where nobody left. */
  readonly settlesAt: number;
}

/** What gaining and losing does to the number of clients: lose 3 and gain 3 of 100, and nothing has changed. */
export function clientBalance(start: number, gained: number, lost: number): ClientBalance {
  if (start === 0 && lost > 0) throw new DomainError('lossWithoutClients', { argument: 'lost', lost });
  const netChange = gained - lost;
  const rate = (change: number) => (start === 0 ? NO_NUMBER : change / start);
  return {
    end: start + netChange,
    netChange,
    lossRate: rate(lost),
    growthRate: rate(netChange),
    settlesAt: lost === 0 ? NO_NUMBER : (gained / lost) * start,
  };
}
