import { useState } from 'preact/hooks';
import type { OpenReferral } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { dayAfter } from './dayAfter';

const WEEK = 7;

/** A next step that is due: one click moves it a week, from today where its day is past. */
export function DueStep(props: {
  readonly referral: OpenReferral;
  readonly today: string;
  /** With what was done, or '' where the log has changed. */
  readonly onMoved: (sentence: string) => void;
}) {
  const { referral, today, onMoved } = props;
  const { row, print, from, prospect } = referral;
  const { texts, numbers } = usePage();
  const { moveReferral } = texts;
  const [changed, setChanged] = useState(false);
  const task = useServerTask();
  const later = () => {
    if (task.busy) return;
    const day = dayAfter(referral.stepDay! > today ? referral.stepDay! : today, WEEK);
    task.run(
      () => callServer.dateReferral({ row, print, from, prospect, which: 'stepDay', day }),
      ({ outcome }) =>
        outcome === 'moved'
          ? onMoved(fill(moveReferral.stepMoved, { prospect, day: numbers.day(day) }))
          : setChanged(true),
    );
  };
  return (
    <>
      <button
        type="button"
        aria-busy={task.busy}
        aria-label={fill(moveReferral.weekLaterFull, { prospect })}
        onClick={later}
      >
        {moveReferral.weekLater}
      </button>
      <TaskStatus task={task} doing={moveReferral.saving} />
      {changed && <p role="alert">{moveReferral.changedMeanwhile}</p>}
    </>
  );
}
