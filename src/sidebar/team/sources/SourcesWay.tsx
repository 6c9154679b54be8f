import { usePage } from '../../PageContext';

/** The way to the workbooks of the salespeople. */
export function SourcesWay({ onOpen }: { readonly onOpen: () => void }) {
  const { sources } = usePage().texts;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{sources.title}</h2>
      <p>{sources.why}</p>
      <div class="actions">
        <button type="button" onClick={onOpen}>
          {sources.collect}
        </button>
      </div>
    </section>
  );
}
