import { useRef, useState } from 'preact/hooks';
import { nameKey } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import type { StepProps } from './StepProps';
import { WeightSelect } from './WeightSelect';

/** The chosen traits in the person's order, with weights for those who want them. */
export function ChosenTraits({ profile, act }: Pick<StepProps, 'profile' | 'act'>) {
  const { texts, announce } = usePage();
  const { idealClient } = texts;
  const { chosen, weights } = profile;
  const [weighing, setWeighing] = useState(chosen.some(trait => weights.has(nameKey(trait))));
  const list = useRef<HTMLOListElement>(null);

  const move = (trait: string, place: number, by: -1 | 1) => {
    act({ type: 'move', trait, by });
    announce(fill(idealClient.moved, { trait, place: place + by + 1 }));
    // The moved row takes the focus along; at an end its button is off, and the other one takes it.
    setTimeout(() => {
      const [up, down] = list.current?.children[place + by]?.querySelectorAll('button') ?? [];
      const [pressed, other] = by < 0 ? [up, down] : [down, up];
      (pressed?.disabled ? other : pressed)?.focus();
    });
  };

  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{idealClient.chosenFive}</h2>
      {chosen.length === 0 && <p class="note">{idealClient.chosenNone}</p>}
      <ol class="plain chosen" ref={list}>
        {chosen.map((trait, place) => (
          <li key={trait}>
            <span class="place">{place + 1}.</span>
            <span class="grow clamp" title={trait}>
              {trait}
            </span>
            <button
              type="button"
              class="cross"
              aria-label={fill(idealClient.moveUp, { trait })}
              disabled={place === 0}
              onClick={() => move(trait, place, -1)}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              class="cross"
              aria-label={fill(idealClient.moveDown, { trait })}
              disabled={place === chosen.length - 1}
              onClick={() => move(trait, place, 1)}
            >
              <span aria-hidden="true">↓</span>
            </button>
            {weighing && <WeightSelect trait={trait} weight={weights.get(nameKey(trait)) ?? null} act={act} />}
          </li>
        ))}
      </ol>
      {chosen.length > 0 && !weighing && (
        <button type="button" class="link" onClick={() => setWeighing(true)}>
          {idealClient.weights}
        </button>
      )}
    </section>
  );
}
