import { useEffect, useId, useState } from 'preact/hooks';
import type { HandOverPreview } from '../../contract/team';
import { fill } from '../../i18n/fill';
import { callLong } from '../callLong';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { HandOverCounts } from './HandOverCounts';
import { WhatGoes } from './WhatGoes';

/** What a salesperson leaves to another, all of it or a single client, seen before it is written. */
export function HandOverForm(props: {
  readonly from: string;
  readonly others: readonly string[];
  /** With the sentence of what was done; '' where the person went back. */
  readonly onDone: (sentence: string) => void;
}) {
  const { from, others, onDone } = props;
  const { texts, announce } = usePage();
  const { team, common } = texts;
  const { handing } = team;
  const id = useId();
  const [preview, setPreview] = useState<HandOverPreview | null>(null);
  const [client, setClient] = useState<string | null>(null);
  const [to, setTo] = useState('');
  const [changed, setChanged] = useState(false);
  const look = useServerTask();
  const task = useServerTask();
  useEffect(() => look.run(() => callServer.previewHandOver({ from, client }), setPreview), [from, client]);
  const total = preview === null ? 0 : preview.clients.count + preview.referrals.count + preview.steps.count;

  const save = (print: string) => {
    setChanged(false);
    task.run(
      tell => callLong('handOver', { from, client, to, print }, tell),
      answer => {
        if (answer.outcome === 'changedMeanwhile') {
          setPreview(answer.preview);
          setChanged(true);
          return;
        }
        const sentence =
          client === null ? fill(handing.done, { from, to }) : fill(handing.doneOne, { from, to, client });
        announce(sentence);
        onDone(sentence);
      },
    );
  };

  return (
    <>
      <button type="button" class="link back" onClick={() => onDone('')}>
        <span aria-hidden="true">‹ </span>
        {team.title}
      </button>
      <Heading>{fill(team.handOverOf, { name: from })}</Heading>
      <TaskStatus task={look} doing={common.reading} />
      {preview && total === 0 && <p>{changed ? handing.nowNothing : handing.nothing}</p>}
      {preview && total > 0 && (
        <form
          onSubmit={event => {
            event.preventDefault();
            if (!task.busy && !look.busy && to !== '') save(preview.print);
          }}
        >
          {changed && (
            <Notice alert>
              <p>{handing.changedMeanwhile}</p>
            </Notice>
          )}
          {preview.own.length > 1 && (
            <WhatGoes
              from={from}
              own={preview.own}
              client={client}
              onChoose={one => {
                setChanged(false);
                setClient(one);
              }}
            />
          )}
          <HandOverCounts preview={preview} />
          {others.length === 0 ? (
            <p>{handing.nobodyElse}</p>
          ) : (
            <>
              <div class="field">
                <label for={id}>{handing.to}</label>
                <select id={id} value={to} onChange={event => setTo(event.currentTarget.value)}>
                  <option value="">{handing.choose}</option>
                  {others.map(name => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
              <p class="hint stays">{handing.stays}</p>
              <div class="actions">
                <button type="submit" class="primary" disabled={to === ''} aria-busy={task.busy}>
                  {handing.save}
                </button>
                <TaskStatus task={task} doing={handing.saving} />
              </div>
            </>
          )}
        </form>
      )}
    </>
  );
}
