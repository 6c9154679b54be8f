import { useState } from 'preact/hooks';
import type { ClientBack } from '../../contract/keeping';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** A client on the list of the lost who has bought since: one click notes it, another takes that back. */
export function BackCard({ back, onReload }: { readonly back: ClientBack; readonly onReload: () => void }) {
  const { client: name, lostDay, lastDay } = back;
  const { texts, numbers, announce } = usePage();
  const { keeping } = texts;
  const [isBack, setBack] = useState(false);
  const [isContested, setContested] = useState(false);
  const task = useServerTask();
  const toggle = () => {
    // Not disabled meanwhile, for the button would lose the focus.
    if (task.busy) return;
    const [former, day] = isBack ? [lastDay, null] : [null, lastDay];
    task.run(
      () => callServer.recordBack({ client: name, lostDay, former, day }),
      ({ outcome }) => {
        setContested(outcome !== 'recorded');
        if (outcome !== 'recorded') return;
        setBack(!isBack);
        announce(isBack ? keeping.takenBack : keeping.noted);
      },
    );
  };
  return (
    <li class="lost-client">
      <h3 class="clamp" title={name}>
        {name}
      </h3>
      <p class="note">{fill(keeping.boughtAgain, { lostDay: numbers.day(lostDay), lastDay: numbers.day(lastDay) })}</p>
      <button
        type="button"
        aria-pressed={isBack}
        aria-busy={task.busy}
        aria-label={fill(keeping.wonBackFull, { name })}
        onClick={toggle}
      >
        {isBack && <span aria-hidden="true">✓ </span>}
        {keeping.wonBack}
      </button>
      {isBack && <p class="note">{keeping.noted}</p>}
      {isContested && (
        <Notice alert>
          <p>{fill(keeping.changedMeanwhile, { name })}</p>
          <button type="button" onClick={onReload}>
            {keeping.loadAgain}
          </button>
        </Notice>
      )}
      <TaskStatus task={task} doing={keeping.noting} />
    </li>
  );
}
