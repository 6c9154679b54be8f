import type { Bucket } from './bucketMonths';
import { clientBalance } from './clientBalance';

/**
 * The level where the bucket settles in the long run; NaN where nobody is lost. While new clients come, there will in
 * time be enough lost ones to win back as many as one wants. With no new clients, at most all who left can come back:
 * then start = level + those who left last month.
 */
export function bucketLevel({ start, gained, lost, wonBack }: Bucket): number {
  const { settlesAt, lossRate } = clientBalance(start, gained + wonBack, lost);
  return gained > 0 ? settlesAt : Math.min(settlesAt, start / (1 + lossRate));
}
