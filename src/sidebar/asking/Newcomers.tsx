import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordReferrerOutcome } from '../../contract/asking';
import { nameKey } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { ClientPicker } from '../parts/ClientPicker';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** New clients of whom nobody knows yet who sent them, each with an answer of one click. */
export function Newcomers(props: { readonly clients: readonly string[]; readonly sheetName: string }) {
  const { texts, numbers, announce } = usePage();
  const { asking } = texts;
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const [choosing, choose] = useState('');
  const [names, setNames] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState('');
  const task = useServerTask();
  const block = useRef<HTMLDetailsElement>(null);
  // What was pressed is gone: the focus goes to what has taken its place.
  useEffect(() => {
    if (choosing !== '' && names.length > 0) block.current?.querySelector('input')?.focus();
    else if (answered.length > 0) block.current?.querySelector('summary')?.focus();
  }, [choosing, names, answered]);
  const left = props.clients.filter(client => !answered.includes(client));
  if (left.length === 0) return null;

  const open = (client: string) => {
    choose(client);
    if (names.length === 0) task.run(() => callServer.listClients(), setNames);
  };
  const record = (client: string, referrer: string | null) =>
    task.run(
      () => callServer.recordReferrer({ client, referrer }),
      ({ outcome }: RecordReferrerOutcome) => {
        choose('');
        if (outcome !== 'recorded') {
          return setRefused(
            fill(asking[outcome === 'clientGone' ? 'clientGone' : 'referrerThere'], {
              name: client,
              sheet: props.sheetName,
            }),
          );
        }
        setRefused('');
        setAnswered([...answered, client]);
        announce(fill(asking.referrerNoted, { name: client }));
      },
    );
  return (
    <details ref={block} class="newcomers">
      <summary>{numbers.counted(asking.newcomers, left.length)}</summary>
      <ul class="plain">
        {left.map(client => (
          <li key={client} class="entry">
            <strong class="clamp" title={client}>
              {client}
            </strong>
            {choosing === client && names.length > 0 ? (
              <ClientPicker
                clients={names.filter(name => nameKey(name) !== nameKey(client))}
                picked={[]}
                lookup={{ label: fill(asking.whoSent, { name: client }), none: texts.home.noSuchClient }}
                objection={() => null}
                onPick={referrer => record(client, referrer)}
                onDrop={() => {}}
              />
            ) : (
              <div class="actions">
                <button
                  type="button"
                  class="link"
                  disabled={task.busy}
                  aria-label={`${asking.chooseReferrer}: ${client}`}
                  onClick={() => open(client)}
                >
                  {asking.chooseReferrer}
                </button>
                <button
                  type="button"
                  class="link"
                  disabled={task.busy}
                  aria-label={`${asking.cameAlone}: ${client}`}
                  onClick={() => record(client, null)}
                >
                  {asking.cameAlone}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <TaskStatus task={task} doing={asking.recording} />
      {refused !== '' && (
        <Notice alert>
          <p>{refused}</p>
        </Notice>
      )}
    </details>
  );
}
