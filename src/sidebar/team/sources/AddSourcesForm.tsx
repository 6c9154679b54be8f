import { useId, useState } from 'preact/hooks';
import { LONGEST_SOURCE_NAME, type NewSource, type Sources } from '../../../contract/sources';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import { type SpreadsheetLink, spreadsheetLink } from '../../../core/text/spreadsheetLink';
import { fill } from '../../../i18n/fill';
import { usePage } from '../../PageContext';
import { readPasted } from './readPasted';

/** Links as they are pasted, each with whose workbook it is, before anything is written. */
export function AddSourcesForm(props: {
  readonly known: Sources;
  readonly busy: boolean;
  readonly onAdd: (sources: readonly NewSource[]) => void;
}) {
  const { sources: known, salespeople } = props.known;
  const { sources } = usePage().texts;
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const presentOf = (link: SpreadsheetLink) => known.find(source => spreadsheetLink(source.link)?.id === link.id);
  const lines = readPasted(pasted);
  const fresh = lines.flatMap(({ found, name }) =>
    found === undefined || presentOf(found) !== undefined ? [] : [{ ...found, salesperson: typed[found.id] ?? name }],
  );
  // A name that waits on the sheet for its link is still to be had.
  const taken = [...known.filter(({ link }) => link !== ''), ...fresh].map(({ salesperson }) => nameKey(salesperson));
  const isTwice = (name: string) => taken.filter(key => key !== '' && key === nameKey(name)).length > 1;
  const isReady =
    fresh.length > 0 &&
    lines.every(({ found }) => found !== undefined) &&
    fresh.every(({ salesperson }) => nameKey(salesperson) !== '' && !isTwice(salesperson));

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (props.busy || !isReady) return;
        props.onAdd(fresh.map(({ salesperson, link }) => ({ salesperson: tidyName(salesperson), link })));
      }}
    >
      <section aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{sources.addTitle}</h2>
        <label for={`${id}-links`}>{sources.links}</label>
        <textarea
          id={`${id}-links`}
          class="links"
          rows={3}
          spellcheck={false}
          placeholder="docs.google.com/spreadsheets/d/…"
          aria-describedby={`${id}-hint`}
          value={pasted}
          onInput={event => setPasted(event.currentTarget.value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {sources.linksHint}
        </p>
        <datalist id={`${id}-names`}>
          {salespeople.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div class="pasted">
          {lines.map(({ line, found }) => {
            if (found === undefined) return <Fault key={line} text={fill(sources.notALink, { line })} />;
            const present = presentOf(found);
            if (present !== undefined) {
              const name = present.salesperson || sources.noName;
              return (
                <p key={found.id} class="hint clamp">
                  {fill(sources.there, { name })}
                </p>
              );
            }
            const { salesperson } = fresh.find(source => source.id === found.id)!;
            return (
              <div key={found.id} class="field">
                <label for={`${id}-${found.id}`}>{fill(sources.whose, { id: found.id.slice(-6) })}</label>
                <input
                  id={`${id}-${found.id}`}
                  type="text"
                  list={`${id}-names`}
                  maxLength={LONGEST_SOURCE_NAME}
                  value={salesperson}
                  onInput={event => {
                    const { value } = event.currentTarget;
                    setTyped(names => ({ ...names, [found.id]: value }));
                  }}
                />
                {isTwice(salesperson) && <Fault text={sources.nameTwice} />}
              </div>
            );
          })}
        </div>
        <div class="actions">
          <button type="submit" class="primary" disabled={!isReady} aria-busy={props.busy}>
            {sources.add}
          </button>
        </div>
        <p class="hint below">{sources.everyone}</p>
      </section>
    </form>
  );
}

function Fault({ text }: { readonly text: string }) {
  return (
    <p class="fault clamp" role="status">
      {text}
    </p>
  );
}
