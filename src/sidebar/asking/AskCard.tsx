import { useState } from 'preact/hooks';
import type { AskToMake, RecordAskOutcome } from '../../contract/asking';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';
import { askReasons } from './askReasons';
import { WhatToSay } from './WhatToSay';

/** One client to ask: why this one, what to say, and what came of it. */
export function AskCard(props: {
  readonly ask: AskToMake;
  readonly place: number;
  readonly traits: readonly string[];
  readonly today: string;
  readonly currency: string;
  readonly sheetName: string;
  readonly onReload: () => void;
}) {
  const { ask, place, traits, today, currency, sheetName, onReload } = props;
  const { texts, numbers, goTo, announce } = usePage();
  const { asking } = texts;
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<RecordAskOutcome['outcome'] | null>(null);
  const task = useServerTask();
  const name = ask.client;

  const toggle = () => {
    // Not disabled meanwhile, for the button would lose the focus.
    if (task.busy) return;
    const [former, day] = asked ? [today, ask.lastAsked] : [ask.lastAsked, today];
    task.run(
      () => callServer.recordAsk({ client: name, former, day }),
      ({ outcome }) => {
        if (outcome !== 'recorded') return setRefused(outcome);
        setRefused(null);
        setAsked(!asked);
        showResult({ sheet: 'asked', client: name });
        announce(asked ? asking.takenBack : fill(asking.recorded, { sheet: sheetName }));
      },
    );
  };

  return (
    <li class="ask">
      <h2>
        <span class="place">{place + 1}</span>
        <span class="clamp" title={name}>
          {name}
        </span>
      </h2>
      <p class="worth">{fill(asking.worth, { worth: numbers.money(ask.worth, currency) })}</p>
      <ul class="plain reasons">
        {askReasons(ask, asking, numbers).map(({ text, tone }) => (
          <li key={text} class={`reason ${tone}`}>
            {text}
          </li>
        ))}
      </ul>
      <WhatToSay client={name} traits={traits} wanted={ask.wanted} open={place === 0} />
      <div class="actions">
        <button
          type="button"
          aria-pressed={asked}
          aria-busy={task.busy}
          aria-label={fill(asking.askedFull, { name })}
          onClick={toggle}
        >
          {asked && <span aria-hidden="true">✓ </span>}
          {asking.askedToday}
        </button>
        <button
          type="button"
          aria-label={fill(asking.gotFull, { name })}
          onClick={() => goTo('addReferral', { client: name, salesperson: ask.salesperson })}
        >
          {asking.got}
        </button>
        <TaskStatus task={task} doing={asking.recording} />
      </div>
      {asked && !task.busy && <p class="note asked-note">{fill(asking.recorded, { sheet: sheetName })}</p>}
      {refused !== null && refused !== 'recorded' && (
        <Notice alert>
          <p>{fill(asking[refused], { name, sheet: sheetName })}</p>
          <button type="button" onClick={onReload}>
            {asking.loadAgain}
          </button>
        </Notice>
      )}
    </li>
  );
}
