import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbookState } from '../../contract/home';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** So long the day of the sheets may lie behind. */
const DAYS_BEHIND = 7;

/** Points out that the sheets reckon on a day long past, and sets it to today. */
export function ReckonedOn(props: {
  readonly workbook: Pick<WorkbookState, 'reckonedOn'>;
  readonly onSet: () => void;
}) {
  const { texts, numbers, announce } = usePage();
  const { home, settings } = texts;
  const task = useServerTask();
  const [saved, setSaved] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away.
  useEffect(() => done.current?.focus(), [saved]);
  const { reckonedOn } = props.workbook;
  const setToday = (former: string) =>
    task.run(
      async () => {
        const { today } = await callServer.loadSettings();
        return callServer.saveSettings({ changes: [{ id: 'today', former, value: today }] });
      },
      ({ outcome }) => {
        setSaved(outcome === 'saved');
        if (outcome === 'saved') announce(settings.saved);
        props.onSet();
      },
    );

  if (saved) {
    return (
      <p class="done" ref={done} tabIndex={-1}>
        {settings.saved}
      </p>
    );
  }
  if (reckonedOn === null || reckonedOn.daysAgo <= DAYS_BEHIND) return null;
  return (
    <Notice>
      <p>{fill(numbers.counted(home.reckonedOn, reckonedOn.daysAgo), { day: numbers.day(reckonedOn.day) })}</p>
      <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={() => setToday(reckonedOn.day)}>
        {home.setToday}
      </button>
      <TaskStatus task={task} doing={home.settingToday} />
    </Notice>
  );
}
