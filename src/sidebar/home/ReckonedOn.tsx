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

/** A day that was set, and the one before it, to go back to. */
interface SetDay {
  readonly former: string;
  readonly day: string;
}

/**
 * Points out that the sheets reckon on a day long past, and sets it to today: not without asking where the orders end
 * long before that, for then clients count as lost of whom nobody knows. It can be taken back.
 */
export function ReckonedOn(props: {
  readonly workbook: Pick<WorkbookState, 'reckonedOn'>;
  readonly onSet: () => void;
}) {
  const { texts, numbers, announce } = usePage();
  const { home, settings } = texts;
  const task = useServerTask();
  const [asked, ask] = useState<Reckoning | null>(null);
  const [done, setDone] = useState<SetDay | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away.
  useEffect(() => told.current?.focus(), [done, asked]);
  const { reckonedOn } = props.workbook;

  const save = async ({ former, day }: SetDay): Promise<SetDay | null> => {
    const { outcome } = await callServer.saveSettings({ changes: [{ id: 'today', former, value: day }] });
    return outcome === 'saved' ? { former, day } : null;
  };
  const setDay = (change: SetDay, isBack = false) =>
    task.run(
      () => save(change),
      saved => {
        ask(null);
        setDone(isBack ? null : saved);
        if (saved) announce(settings.saved);
        props.onSet();
      },
    );
  const setToday = (former: string) =>
    task.run(
      async () => {
        const reckoning = await callServer.loadReckoning();
        if (reckoning.endedLongAgo && reckoning.lostToday > reckoning.lostNow) return { reckoning, saved: null };
        return { reckoning: null, saved: await save({ former, day: reckoning.today }) };
      },
      ({ reckoning, saved }) => {
        ask(reckoning);
        if (reckoning !== null) return;
        setDone(saved);
        if (saved) announce(settings.saved);
        props.onSet();
      },
    );

  if (done) {
    return (
      <div class="done">
        <p ref={told} tabIndex={-1}>
          {settings.saved}
        </p>
        <button type="button" class="link" disabled={task.busy} onClick={() => setDay(back(done), true)}>
          {fill(home.dayBack, { day: numbers.day(done.former) })}
        </button>
        <TaskStatus task={task} doing={home.settingToday} />
      </div>
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
              onClick={() => setDay({ former, day: asked.today })}
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

function back({ former, day }: SetDay): SetDay {
  return { former: day, day: former };
}
