import type { Panel } from '../../contract/panels';
import { usePage } from '../PageContext';

/** Ways to other panels under one heading, each with its line of meaning. */
export function WayList(props: {
  readonly id: string;
  readonly title: string;
  readonly ways: readonly { readonly panel: Panel; readonly title: string; readonly note: string }[];
}) {
  const { goTo } = usePage();
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ul class="plain">
        {props.ways.map(({ panel, title, note }) => (
          <li key={panel} class="entry">
            <button type="button" class="entry-way" onClick={() => goTo(panel)}>
              <strong>{title}</strong>
              <span class="note">{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
