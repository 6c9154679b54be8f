import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asking } from '../../contract/asking';
import { ReckonedOn } from '../home/ReckonedOn';
import { usePage } from '../PageContext';
import { AskCard } from './AskCard';
import { Newcomers } from './Newcomers';
import { NobodyNamed } from './NobodyNamed';

const FIRST_SHOWN = 5;
const MORE_SHOWN = 20;
const EVERYBODY = 'all';

/** The clients to ask, of all salespeople or of one. */
export function AskList({ asking, onReload }: { readonly asking: Asking; readonly onReload: () => void }) {
  const { texts, numbers } = usePage();
  const [whose, setWhose] = useState(EVERYBODY);
  const [shown, show] = useState(FIRST_SHOWN);
  const list = useRef<HTMLOListElement>(null);
  // The button that showed the others has moved: the focus goes on to the first of them.
  useEffect(() => {
    if (shown > FIRST_SHOWN)
      list.current?.children[shown - MORE_SHOWN]?.querySelector<HTMLElement>('.actions button')?.focus();
  }, [shown]);
  const salespeople = [...new Set(asking.asks.map(({ salesperson }) => salesperson))].sort();
  const asks = asking.asks.filter(({ salesperson }) => whose === EVERYBODY || `=${salesperson}` === whose);
  return (
    <>
      <p class="lead">{texts.asking.lead}</p>
      {asking.due > 0 && <p>{numbers.counted(texts.home.due, asking.due)}</p>}
      <Newcomers clients={asking.newcomers} sheetName={asking.sheetName!} />
      <ReckonedOn workbook={{ reckonedOn: { day: asking.reckonedOn, daysAgo: daysBehind(asking) } }} onSet={onReload} />
      {salespeople.length > 1 && (
        <div class="field">
          <label for="whose">{texts.asking.salesperson}</label>
          <select id="whose" value={whose} onChange={event => setWhose(event.currentTarget.value)}>
            <option value={EVERYBODY}>{texts.asking.everybody}</option>
            {salespeople.map(name => (
              <option key={name} value={`=${name}`}>
                {name || texts.asking.nobodyNamed}
              </option>
            ))}
          </select>
        </div>
      )}
      {asking.traits.length === 0 && !asking.hasWanted && <NobodyNamed onAdded={onReload} />}
      <ol ref={list} class="plain asks">
        {asks.slice(0, shown).map((ask, place) => (
          <AskCard
            key={ask.client}
            ask={ask}
            place={place}
            traits={asking.traits}
            today={asking.today}
            currency={asking.currency}
            sheetName={asking.sheetName!}
            refusals={asking.refusals}
            onReload={onReload}
          />
        ))}
      </ol>
      {shown < asks.length && (
        <button type="button" class="link" onClick={() => show(shown + MORE_SHOWN)}>
          {texts.asking.more}
        </button>
      )}
      <p class="note source">{texts.asking.rule}</p>
    </>
  );
}

function daysBehind({ reckonedOn, today }: Asking): number {
  return (Date.parse(today) - Date.parse(reckonedOn)) / 86_400_000;
}
