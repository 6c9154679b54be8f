import { useRef, useState } from 'preact/hooks';
import type { Keeping, LostClient } from '../../contract/keeping';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { OpenSheet } from '../parts/OpenSheet';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { LostCard } from './LostCard';

const FIRST_SHOWN = 5;
const MORE_SHOWN = 20;

/** Clients who became lost and are not on the list since, to be put there one by one or all at once. */
export function LostList(props: { readonly keeping: Keeping; readonly onKeeping: (keeping: Keeping) => void }) {
  const { lost, lostInAll, list, currency, reasons } = props.keeping;
  const { texts, numbers, announce } = usePage();
  const { keeping } = texts;
  const [shown, show] = useState(FIRST_SHOWN);
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const task = useServerTask();
  const add = (clients: readonly LostClient[], reason: string | null) =>
    task.run(
      () => callServer.addLost({ clients: clients.map(({ client, lastDay }) => ({ client, lastDay })), reason }),
      ({ added, keeping: now }) => {
        const told = fill(numbers.counted(keeping.added, added), { sheet: now.list?.sheetName ?? '' });
        const sentence = added === 0 ? keeping.addedNone : told;
        setDone(sentence);
        announce(sentence);
        props.onKeeping(now);
        // The button that was pressed goes away.
        heading.current?.focus();
      },
    );
  return (
    <section aria-labelledby="lost">
      <h2 id="lost" ref={heading} tabIndex={-1}>
        {lostInAll === 0 ? keeping.nobody : numbers.counted(keeping.lost, lostInAll)}
      </h2>
      <p>{lostInAll === 0 ? keeping.nobodyWhy : keeping.lostWhy}</p>
      {done !== '' && <p class="done">{done}</p>}
      <TaskStatus task={task} doing={keeping.adding} />
      <div class="actions">
        {lost.length > 1 && (
          <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={() => add(lost, null)}>
            {numbers.counted(keeping.addAll, lost.length)}
          </button>
        )}
        {list && <OpenSheet sheetId={list.sheetId} label={keeping.openList} />}
      </div>
      <ul class="plain lost-clients">
        {lost.slice(0, shown).map(client => (
          <LostCard
            key={client.client}
            lost={client}
            currency={currency}
            reasons={reasons}
            busy={task.busy}
            onAdd={reason => add([client], reason)}
          />
        ))}
      </ul>
      {shown < lost.length && (
        <button type="button" class="link" onClick={() => show(shown + MORE_SHOWN)}>
          {keeping.more}
        </button>
      )}
    </section>
  );
}
