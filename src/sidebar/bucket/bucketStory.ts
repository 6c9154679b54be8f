import { bucketLevel } from '../../core/retention/bucketLevel';
import { type Bucket, type BucketMonth, bucketMonths } from '../../core/retention/bucketMonths';

/** As far as the picture goes. */
const MONTHS = 24;

/** What a bucket comes to, in what the panel draws and says. */
export interface BucketStory {
  readonly months: readonly BucketMonth[];
  /** Clients after the last of the months. */
  readonly end: number;
  /** NaN where nobody is lost. */
  readonly settlesAt: number;
  readonly verdict: 'still' | 'grows' | 'shrinks' | 'dry' | 'noLeak';
}

/** The two years of a bucket, and what they mean: judged by whole clients, as they are shown. */
export function bucketStory(bucket: Bucket): BucketStory {
  const months = bucketMonths(bucket, MONTHS);
  const end = months[MONTHS - 1]!.level;
  const settlesAt = bucketLevel(bucket);
  return { months, end, settlesAt, verdict: verdict(bucket, end, settlesAt) };
}

function verdict({ start, gained, lost }: Bucket, end: number, settlesAt: number): BucketStory['verdict'] {
  if (lost === 0) return gained > 0 ? 'noLeak' : 'still';
  const isStart = (level: number) => Math.round(level) === Math.round(start);
  if (isStart(end) && isStart(settlesAt)) return 'still';
  if (Math.round(settlesAt) === 0) return 'dry';
  return settlesAt > start ? 'grows' : 'shrinks';
}
