import { useState } from 'preact/hooks';
import type { AskToMake, RecordAskOutcome, RecordAskRequest } from '../../contract/asking';
import type { RefusalReason } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';
import { askReasons } from './askReasons';
import { SaidNo } from './SaidNo';
import { WhatToSay } from './WhatToSay';

/** One client to ask: why this one, what to say, and what came of it. */
export function AskCard(props: {
  readonly ask: AskToMake;
  readonly place: number;
  readonly traits: readonly string[];
  readonly today: string;
  readonly currency: string;
  readonly sheetName: string;
  readonly refusals: readonly RefusalReason[];
  readonly onReload: () => void;
}) {
  const { ask, place, traits, today, currency, sheetName, refusals, onReload } = props;
  const { texts, numbers, goTo, announce } = usePage();
  const { asking } = texts;
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [refused, setRefused] = useState<RecordAskOutcome['outcome'] | null>(null);
  const task = useServerTask();
  const name = ask.client;

  const note = (isAsked: boolean, reason: string | null) => {
    // Not disabled meanwhile, for the button would lose the focus.
    if (task.busy) return;
    const request: RecordAskRequest = {
      client: name,
      former: asked ? today : ask.lastAsked,
      day: isAsked ? today : ask.lastAsked,
      takesBack: !isAsked,
      refusal: reason,
      formerRefusal: refusal,
    };
    task.run(
      () => callServer.recordAsk(request),
      ({ outcome }) => {
        if (outcome !== 'recorded') return setRefused(outcome);
        setRefused(null);
        setAsked(isAsked);
        setRefusal(reason);
        showResult({ sheet: 'asked', client: name });
        announce(isAsked ? fill(asking.recorded, { sheet: sheetName }) : asking.takenBack);
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
          onClick={() => note(!asked, null)}
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
        <SaidNo client={name} reasons={refusals} chosen={refusal} onChoose={reason => note(true, reason)} />
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
