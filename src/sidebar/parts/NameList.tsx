import { useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** Names the person has chosen, each with a button that takes it away. */
export function NameList({
  names,
  onRemove,
}: {
  readonly names: readonly string[];
  readonly onRemove: (name: string) => void;
}) {
  const { texts } = usePage();
  const list = useRef<HTMLUListElement>(null);
  const remove = (name: string, place: number) => {
    onRemove(name);
    // The pressed button goes away: the focus moves to its neighbour, not to the top of the page.
    setTimeout(() => {
      const buttons = list.current?.querySelectorAll('button') ?? [];
      (buttons[Math.min(place, buttons.length - 1)] ?? list.current)?.focus();
    });
  };
  return (
    <ul class="plain names" ref={list} tabIndex={-1}>
      {names.map((name, place) => (
        <li key={name}>
          <span class="clamp" title={name}>
            {name}
          </span>
          <button
            type="button"
            class="cross"
            aria-label={fill(texts.common.remove, { name })}
            onClick={() => remove(name, place)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
