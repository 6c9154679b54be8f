import type { SaidAndCame } from '../../core/retention/lookBack/saidAndCame';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** Of each fifth of the clients two columns: how many of 100 were said to come, and how many came. */
export function FifthsChart({ fifths }: { readonly fifths: readonly SaidAndCame[] }) {
  const { texts, numbers } = usePage();
  const { lookBack: said } = texts;
  const slot = WIDTH / fifths.length;
  const pairs = fifths.map(({ said, came, clients }) => [said, came / clients] as const);
  const spoken = pairs.map(([said, came], i) =>
    fill(texts.lookBack.spoken, {
      number: numbers.whole(i + 1),
      said: numbers.whole(100 * said),
      came: numbers.whole(100 * came),
    }),
  );
  return (
    <figure>
      <h2>{said.chart}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken.join(' ')}>
        {pairs.map((pair, i) =>
          pair.map((share, column) => {
            const x = i * slot + GAP + column * BAR;
            const high = share * HIGHEST;
            return (
              <g key={`${i}${column}`}>
                <rect class={KINDS[column]} x={x} y={BASE - high} width={BAR - 1} height={high} />
                <text x={x + (BAR - 1) / 2} y={BASE - high - 4} text-anchor="middle">
                  {numbers.whole(100 * share)}
                </text>
              </g>
            );
          }),
        )}
        <path class="axis" d={`M0 ${BASE}H${WIDTH}`} />
      </svg>
      <figcaption>
        <div class="legend">
          <span class="said">{said.said}</span>
          <span class="came">{said.came}</span>
        </div>
        <p class="note">{said.chartFifths}</p>
      </figcaption>
    </figure>
  );
}

const KINDS = ['said', 'came'] as const;

const WIDTH = 276;
const HEIGHT = 116;
const BASE = HEIGHT - 1;
/** Of a column of 100 of 100; above it stands its number. */
const HIGHEST = BASE - 16;
const BAR = 23;
/** Before and behind the two columns of a fifth. */
const GAP = 4.5;
