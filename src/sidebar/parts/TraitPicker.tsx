import { useId } from 'preact/hooks';
import { usePage } from '../PageContext';
import { hasName } from '../profile/Profile';
import { AddName } from './AddName';
import { NameList } from './NameList';

/** Suggested traits to switch on and off, and the person's own. */
export function TraitPicker(props: {
  readonly suggested: { readonly article: readonly string[]; readonly more: readonly string[] };
  readonly picked: readonly string[];
  readonly onPick: (trait: string) => void;
  readonly onDrop: (trait: string) => void;
}) {
  const { suggested, picked, onPick, onDrop } = props;
  const { idealClient } = usePage().texts;
  const own = picked.filter(trait => !hasName([...suggested.article, ...suggested.more], trait));
  const suggestions = (title: string, traits: readonly string[]) => (
    <Suggestions
      title={title}
      traits={traits}
      picked={picked}
      onToggle={trait => (hasName(picked, trait) ? onDrop(trait) : onPick(trait))}
    />
  );
  return (
    <>
      {suggestions(idealClient.fromArticle, suggested.article)}
      {suggestions(idealClient.moreTraits, suggested.more)}
      <section>
        <AddName label={idealClient.ownTrait} onAdd={onPick} />
        <NameList names={own} onRemove={onDrop} />
      </section>
    </>
  );
}

function Suggestions(props: {
  readonly title: string;
  readonly traits: readonly string[];
  readonly picked: readonly string[];
  readonly onToggle: (trait: string) => void;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <ul class="plain chips">
        {props.traits.map(trait => {
          const picked = hasName(props.picked, trait);
          return (
            <li key={trait}>
              <button type="button" class="chip" aria-pressed={picked} onClick={() => props.onToggle(trait)}>
                <span class="check" aria-hidden="true">
                  {picked ? '✓' : '+'}
                </span>
                {trait}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
