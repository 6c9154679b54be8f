import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../../contract/keeping';
import type { LoadedSettings } from '../../contract/settings';
import { callServer } from '../callServer';
import { ReckonedOn } from '../home/ReckonedOn';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { BackCard } from './BackCard';
import { LostList } from './LostList';
import { WhoStays } from './WhoStays';

/** Who came back, who became lost, and how many stay (article 002). */
export function KeepingPanel() {
  const { texts, goTo } = usePage();
  const said = texts.keeping;
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const task = useServerTask();
  const load = () => task.run(() => callServer.loadKeeping(), setKeeping);
  useEffect(load, []);
  const takeSettings = ({ retention }: LoadedSettings) => setKeeping(keeping && { ...keeping, retention });
  return (
    <>
      <Heading>{said.title}</Heading>
      <p class="lead">{said.lead}</p>
      <TaskStatus task={task} doing={texts.common.reading} />
      {keeping?.sheetName === null && (
        <section class="card">
          <h2>{texts.asking.noSheet}</h2>
          <p>{said.noSheetWhy}</p>
          <button type="button" class="primary" onClick={() => goTo('orders')}>
            {texts.home.orders}
          </button>
        </section>
      )}
      {keeping !== null && keeping.sheetName !== null && (
        <>
          <ReckonedOn
            workbook={{ reckonedOn: { day: keeping.reckonedOn, daysAgo: daysBehind(keeping) } }}
            onSet={load}
          />
          {keeping.back.length > 0 && (
            <section aria-labelledby="back">
              <h2 id="back">{said.back}</h2>
              <p>{said.backWhy}</p>
              <ul class="plain">
                {keeping.back.map(back => (
                  <BackCard key={`${back.client} ${back.lostDay}`} back={back} onReload={load} />
                ))}
              </ul>
            </section>
          )}
          <LostList keeping={keeping} onKeeping={setKeeping} />
          {keeping.retention && <WhoStays retention={keeping.retention} onSettings={takeSettings} />}
        </>
      )}
    </>
  );
}

function daysBehind({ reckonedOn, today }: Keeping): number {
  return (Date.parse(today) - Date.parse(reckonedOn)) / 86_400_000;
}
