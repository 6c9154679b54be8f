import type { BucketMonth } from '../../core/retention/bucketMonths';
import { usePage } from '../PageContext';

/** What comes (up) and what leaves (down) each month; an ornament beside the level, whose numbers are in the fields. */
export function FlowBars(props: {
  readonly months: readonly BucketMonth[];
  readonly width: number;
  readonly edge: number;
}) {
  const { months, width, edge } = props;
  const { legend } = usePage().texts.bucket;
  const most = Math.max(...months.map(({ gained, wonBack, lost }) => Math.max(gained + wonBack, lost)));
  if (most === 0) return null;
  const high = (clients: number) => (clients / most) * HALF;
  const slot = width / months.length;
  return (
    <>
      <svg viewBox={`0 0 ${width + edge} ${2 * HALF + GAP}`} aria-hidden="true">
        {months.map(({ gained, wonBack, lost }, month) => {
          const bar = { x: month * slot + slot / 4, width: slot / 2 };
          const back = HALF - high(gained + wonBack);
          return (
            <g key={month}>
              <rect class="won-back" {...bar} y={back} height={high(wonBack)} />
              <rect class="gained" {...bar} y={HALF - high(gained)} height={high(gained)} />
              <rect class="lost" {...bar} y={HALF + GAP} height={high(lost)} />
            </g>
          );
        })}
      </svg>
      <figcaption class="legend">
        <span class="gained">{legend.gained}</span>
        {months.some(({ wonBack }) => wonBack > 0) && <span class="won-back">{legend.wonBack}</span>}
        <span class="lost">{legend.lost}</span>
      </figcaption>
    </>
  );
}

/** Height of the highest bar, in either direction. */
const HALF = 12;
const GAP = 1;
