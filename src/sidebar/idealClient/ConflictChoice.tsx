import { useId } from 'preact/hooks';
import { nameKey } from '../../core/text/nameKey';
import { usePage } from '../PageContext';
import type { Conflict, Difference } from '../profile/conflictsBetween';
import type { Profile } from '../profile/Profile';

/** Two versions of the traits or of one client side by side, of which one is to stand. */
export function ConflictChoice(props: {
  readonly conflict: Conflict;
  readonly mine: Profile;
  readonly theirs: Profile;
  readonly chosen: 'mine' | 'theirs' | undefined;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}) {
  const { conflict, chosen, onChoose } = props;
  const { texts, numbers } = usePage();
  const { idealClient } = texts;
  const group = useId();
  const parts = { what: idealClient.planWhat, who: idealClient.planWho, when: idealClient.planWhen };
  const wordsOf = (difference: Difference, whose: 'mine' | 'theirs') => {
    if ('trait' in difference) return `${difference.trait}: ${numbers.score(difference[whose])}`;
    const words = difference.part === 'when' ? numbers.day(difference[whose]) : difference[whose];
    return `${parts[difference.part]}: ${words}`;
  };
  const portrait = ({ chosen: traits, weights }: Profile) =>
    traits.map(trait => {
      const weight = weights.get(nameKey(trait));
      return weight === undefined ? trait : `${trait} · ${idealClient.weightShort} ${numbers.decimal(weight)}`;
    });
  return (
    <fieldset class="conflict">
      <legend class="clamp">{conflict.client ?? idealClient.fiveTraits}</legend>
      {(['theirs', 'mine'] as const).map(whose => (
        <label key={whose} class="either">
          <input type="radio" name={group} checked={chosen === whose} onChange={() => onChoose(whose)} />
          <span>
            <strong>{whose === 'mine' ? idealClient.mine : idealClient.onSheet}</strong>
            {conflict.client === null
              ? portrait(props[whose]).map(text => <Line key={text} text={text} />)
              : conflict.differences.map(difference => {
                  const text = wordsOf(difference, whose);
                  return <Line key={text} text={text} />;
                })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Line({ text }: { readonly text: string }) {
  return <span class="line">{text}</span>;
}
