import { useEffect, useState } from 'preact/hooks';
import type { RevenueByClient } from '../../contract/time';
import { USUAL_HOURS, WHOLE_WEEK } from '../../core/time/limits';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { NumberField } from '../parts/NumberField';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { WeekByClients } from './WeekByClients';
import { WeekByShare } from './WeekByShare';

/** How the hours of a week split between the big clients and all others, by the sheet's clients or by a typed share. */
export function TimePanel() {
  const { texts, goTo } = usePage();
  const { time } = texts;
  const [typed, setHours] = useState<number | null>(null);
  const [known, setKnown] = useState<RevenueByClient | null>(null);
  const hours = typed ?? known?.hours ?? USUAL_HOURS;
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.readTimePlan(), setKnown), []);
  return (
    <>
      <Heading>{time.title}</Heading>
      <p class="lead">{time.why}</p>
      <section class="fields">
        <NumberField label={time.hours} value={hours} least={1} most={WHOLE_WEEK} onChange={setHours} />
      </section>
      <TaskStatus task={task} doing={texts.common.reading} />
      {!task.busy &&
        (known && known.clients.length > 0 ? (
          <WeekByClients known={known} hours={hours} />
        ) : (
          <WeekByShare hours={hours} />
        ))}
      {known?.clients.length === 0 && (
        <div class="source">
          <p class="note">
            {known.sheetName === null ? time.noSheet : fill(time.noRevenue, { name: known.sheetName })}
          </p>
          <button type="button" class="link" onClick={() => goTo('orders')}>
            {texts.home[known.sheetName === null ? 'orders' : 'ordersAgain']}
          </button>
        </div>
      )}
      <p class="note source">{time.rule}</p>
    </>
  );
}
