import { usePage } from '../PageContext';
import type { Bar, RankedEffect } from './rankEffects';
import { stepNames } from './stepNames';

/** One number: the result if it were lower and if it were higher, and how far that is from the result itself. */
export function EffectRow({
  effect,
  given,
  write,
}: {
  readonly effect: RankedEffect;
  /** What it is now; '' where that is more than one number. */
  readonly given: string;
  readonly write: (answer: number | string) => string;
}) {
  const page = usePage();
  const { why } = page.texts;
  const { name, label, step, low, high, bars } = effect;
  const { lower, higher } = stepNames(step, page);
  return (
    <li class="effect-row">
      <p class="effect-name">
        <span class={label === null ? 'formula-name' : 'name'}>{label ?? name}</span>
        <span class="tag">{given}</span>
      </p>
      <div class={bars ? 'effect' : 'effect texts'}>
        <span>
          <span class="unseen">{lower}: </span>
          {low === null ? why.none : write(low)}
        </span>
        {bars && (
          <span class="swing" aria-hidden="true">
            <i style={place(bars[0])} />
            <i style={place(bars[1])} />
          </span>
        )}
        <span>
          <span class="unseen">{higher}: </span>
          {high === null ? why.none : write(high)}
        </span>
      </div>
    </li>
  );
}

function place({ left, width }: Bar) {
  return { left: `${left}%`, width: `${width}%` };
}
