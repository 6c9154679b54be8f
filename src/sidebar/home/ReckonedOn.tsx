import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbookState } from '../../contract/home';
import type { Reckoning } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** So long the day of the sheets may lie behind. */
const DAYS_BEHIND = 7;

/**
 * Points out that the sheets reckon on a day long past, and sets it to today: not without asking where the orders end
 * long before that, for then clients count as lost of whom nobody knows.
 */
export function ReckonedOn(props: {
  readonly workbook: Pick<WorkbookState, 'reckonedOn'>;
  readonly onSet: () => void;
}) {
  const { texts, numbers, announce } = usePage();
  const { home, settings } = texts;
  const task = useServerTask();
  const [asked, ask] = useState<Reckoning | null>(null);
  const [isDone, setDone] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away.
  useEffect(() => told.current?.focus(), [isDone, asked]);
  const { reckonedOn } = props.workbook;

  const save = async (former: string, day: string) => {
    const { outcome } = await callServer.saveSettings({ changes: [{ id: 'today', former, value: day }] });
    return outcome === 'saved';
  };
  const settle = (isSaved: boolean) => {
    ask(null);
    setDone(isSaved);
    if (isSaved) announce(settings.saved);
    props.onSet();
  };
  const setToday = (former: string) =>
    task.run(
      async () => {
        const reckoning = await callServer.loadReckoning();
        if (reckoning.endedLongAgo && reckoning.lostToday > reckoning.lostNow) return { reckoning, isSaved: false };
        return { reckoning: null, isSaved: await save(former, reckoning.today) };
      },
      ({ reckoning, isSaved }) => (reckoning === null ? settle(isSaved) : ask(reckoning)),
    );

  if (isDone) {
    return (
      <p class="done" ref={told} tabIndex={-1}>
        {settings.saved}
      </p>
    );
  }
  if (reckonedOn === null || reckonedOn.daysAgo <= DAYS_BEHIND) return null;
  const { day: former } = reckonedOn;
  return (
    <Notice>
      <p>{fill(numbers.counted(home.reckonedOn, reckonedOn.daysAgo), { day: numbers.day(former) })}</p>
      {asked === null ? (
        <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={() => setToday(former)}>
          {home.setToday}
        </button>
      ) : (
        <>
          <p ref={told} tabIndex={-1}>
            {fill(home.endedLongAgo, {
              day: numbers.day(asked.lastOrder ?? ''),
              lost: numbers.whole(asked.lostToday),
              clients: numbers.whole(asked.clients),
              now: numbers.whole(asked.lostNow),
            })}
          </p>
          <div class="actions">
            <button type="button" onClick={() => ask(null)}>
              {home.keepDay}
            </button>
            <button
              type="button"
              class="quiet"
              disabled={task.busy}
              aria-busy={task.busy}
              onClick={() => task.run(() => save(former, asked.today), settle)}
            >
              {home.setTodayAnyway}
            </button>
          </div>
        </>
      )}
      <TaskStatus task={task} doing={home.settingToday} />
    </Notice>
  );
}
