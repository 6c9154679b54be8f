import { useEffect, useRef, useState } from 'preact/hooks';
import type { DoneThing, TakeBackOutcome } from '../../contract/done';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** Things that were done, each with the click that takes it back or with how to undo it by hand, and what came of the click. */
export function TakeBack(props: {
  readonly title: string;
  readonly done: readonly DoneThing[];
  readonly onTakenBack: () => void;
}) {
  const { texts, numbers, announce } = usePage();
  const { home } = texts;
  const task = useServerTask();
  const [outcome, setOutcome] = useState<TakeBackOutcome | null>(null);
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  useEffect(() => told.current?.focus(), [outcome]);
  const take = ({ id }: DoneThing) => {
    setOutcome(null);
    task.run(
      () => callServer.takeBack({ id }),
      answer => {
        setOutcome(answer);
        if (answer.outcome === 'takenBack') announce(fill(home.takenBack, { what: answer.what }));
        if (answer.outcome !== 'touched') props.onTakenBack();
      },
    );
  };
  if (props.done.length === 0 && outcome === null) return null;
  return (
    <section aria-label={props.title}>
      {outcome !== null && (
        <div ref={told} tabIndex={-1}>
          {outcome.outcome === 'takenBack' ? (
            <p class="done">{fill(home.takenBack, { what: outcome.what })}</p>
          ) : (
            <Notice>
              {outcome.outcome === 'gone' ? (
                <p>{home.doneGone}</p>
              ) : (
                <>
                  <p>{home.doneTouched}</p>
                  <ul>
                    {outcome.touched.map(({ sheet, what }) => (
                      <li key={sheet + what}>{what === '' ? sheet : `${sheet}: ${what}`}</li>
                    ))}
                    {outcome.more > 0 && <li>{numbers.counted(home.doneMore, outcome.more)}</li>}
                  </ul>
                </>
              )}
            </Notice>
          )}
        </div>
      )}
      {props.done.length > 0 && <p class="kicker">{props.title}</p>}
      <ul class="plain rows">
        {props.done.map(thing => (
          <li key={thing.id}>
            <span class="grow">
              <span>{thing.what}</span>
              <span class="note block">
                {numbers.day(thing.day)}, {thing.time}
                {thing.byHand !== null && `. ${thing.byHand}`}
              </span>
            </span>
            {thing.byHand === null && (
              <button
                type="button"
                aria-label={`${home.takeBack}: ${thing.what}`}
                disabled={task.busy}
                aria-busy={task.busy}
                onClick={() => take(thing)}
              >
                {home.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
      <TaskStatus task={task} doing={home.takingBack} />
    </section>
  );
}
