import { clientBalance } from './clientBalance';

/** The leaky bucket (article 002) as one fills it and lets it leak. */
export interface Bucket {
  /** Clients now. */
  readonly start: number;
  /** New clients a month. */
  readonly gained: number;
  /** Clients lost a month now, at most `start`: a rate lost / start that holds for whatever level follows. */
  readonly lost: number;
  /** At most so many of those lost in earlier months come back each month; in the first month there are none. */
  readonly wonBack: number;
}

export interface BucketMonth {
  readonly gained: number;
  readonly wonBack: number;
  readonly lost: number;
  /** Clients at the end of the month. */
  readonly level: number;
}

/**
 * The bucket month after month. That losses follow the level, and that only the lost can be won back, is our choice,
 * the first as in CLIENT_BALANCE; the article has the count of one month.
 */
export function bucketMonths({ start, gained, lost, wonBack }: Bucket, months: number): readonly BucketMonth[] {
  const { lossRate } = clientBalance(start, gained, lost);
  const flow: BucketMonth[] = [];
  let level = start;
  let away = 0;
  for (let month = 0; month < months; month++) {
    const leaving = lost === 0 ? 0 : level * lossRate;
    const returning = Math.min(wonBack, away);
    level = clientBalance(level, gained + returning, leaving).end;
    away += leaving - returning;
    flow.push({ gained, wonBack: returning, lost: leaving, level });
  }
  return flow;
}
