import { useEffect, useRef, useState } from 'preact/hooks';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { ClientPicker } from '../parts/ClientPicker';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** Looks a client up by a part of their name, and shows their row. The names are asked for when somebody looks. */
export function FindClient() {
  const { texts } = usePage();
  const [clients, setClients] = useState<readonly string[] | null>(null);
  const task = useServerTask();
  const block = useRef<HTMLElement>(null);
  // What was pressed is gone: the focus goes to what has taken its place.
  useEffect(() => {
    if (clients !== null) block.current?.querySelector('input')?.focus();
  }, [clients]);
  const list = () => task.run(() => callServer.listClients(), setClients);
  const show = (client: string) =>
    task.run(
      () =>
        callServer.showClient({ sheet: 'clients', client }).then(({ shown }) => {
          if (!shown) throw new Error(texts.home.clientGone);
        }),
      () => {},
    );
  return (
    <section ref={block} aria-label={texts.home.findClient}>
      {clients === null ? (
        <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={list}>
          {texts.home.findClient}
        </button>
      ) : (
        <ClientPicker
          clients={clients}
          picked={[]}
          lookup={{ label: texts.home.findClient, none: texts.home.noSuchClient }}
          objection={() => null}
          onPick={show}
          onDrop={() => {}}
        />
      )}
      <TaskStatus task={task} doing={clients === null ? texts.common.reading : texts.common.opening} />
    </section>
  );
}
