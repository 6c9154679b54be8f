import type { Bucket } from '../../core/retention/bucketMonths';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import type { BucketStory } from './bucketStory';
import { FlowBars } from './FlowBars';

/** The level over the months as water in a bucket, where it settles, and below what comes and what leaves. */
export function BucketChart({ bucket, story }: { readonly bucket: Bucket; readonly story: BucketStory }) {
  const { texts, numbers } = usePage();
  const { bucket: said } = texts;
  const levels = [bucket.start, ...story.months.map(({ level }) => level)];
  const highest = Math.max(...levels);
  // Drawn where it does not flatten the level; the sentence above says it in any case.
  const settles = story.settlesAt > 0 && story.settlesAt <= FARTHEST * highest && story.verdict !== 'still';
  const top = settles ? Math.max(highest, story.settlesAt) : highest;
  const x = (month: number) => (month / story.months.length) * WIDTH;
  const y = (level: number) => BASE - (level / top) * (BASE - ROOF);
  const line = levels.map((level, month) => `${x(month).toFixed(1)} ${y(level).toFixed(1)}`).join('L');
  const rises = story.end > bucket.start;
  const settleLine = y(story.settlesAt);
  const settleText = rises || settleLine > BASE - 2 * LABEL ? settleLine - 4 : settleLine + LABEL;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH + EDGE} ${HEIGHT}`}
        role="img"
        aria-label={fill(said.picture, {
          start: numbers.whole(bucket.start),
          middle: numbers.whole(levels[12]!),
          end: numbers.whole(story.end),
        })}
      >
        <path class="water" d={`M0 ${BASE}L${line}L${WIDTH} ${BASE}Z`} />
        <path class="axis" d={`M0 ${BASE}H${WIDTH}`} />
        {settles && (
          <>
            <path class="settles" d={`M0 ${settleLine}H${WIDTH}`} />
            <text x={0} y={settleText}>
              {fill(said.settles, { level: numbers.whole(story.settlesAt) })}
            </text>
          </>
        )}
        <path class="level" d={`M${line}`} />
        <circle class="end" cx={WIDTH} cy={y(story.end)} r={3.5} />
        <text class="strong" x={WIDTH} y={rises ? y(story.end) + LABEL + 4 : y(story.end) - 8} text-anchor="end">
          {numbers.whole(story.end)}
        </text>
        <text x={0} y={HEIGHT - 2}>
          {said.now}
        </text>
        <text x={WIDTH} y={HEIGHT - 2} text-anchor="end">
          {said.afterMonths}
        </text>
      </svg>
      <FlowBars months={story.months} width={WIDTH} edge={EDGE} />
    </figure>
  );
}

const WIDTH = 272;
/** For the dot at the end of the line. */
const EDGE = 4;
const HEIGHT = 116;
/** Room above the highest level for its label. */
const ROOF = 19;
const BASE = 101;
const LABEL = 12;
const FARTHEST = 1.6;
