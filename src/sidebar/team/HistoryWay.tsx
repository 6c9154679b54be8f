import { useEffect, useState } from 'preact/hooks';
import type { DoneThing } from '../../contract/done';
import { callServer } from '../callServer';
import { TakeBack } from '../history/TakeBack';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** The way to the sheet that tells what the add-on did. */
export function HistoryWay({ hasHistory }: { readonly hasHistory: boolean }) {
  const [done, setDone] = useState<readonly DoneThing[]>([]);
  const list = useServerTask();
  const load = () => list.run(() => callServer.loadDone(), setDone);
  useEffect(() => {
    if (hasHistory) load();
  }, [hasHistory]);
  const { texts } = usePage();
  const { history } = texts.team;
  const task = useServerTask();
  const show = () =>
    task.run(
      () =>
        callServer.showHistory().then(({ shown }) => {
          if (!shown) throw new Error(texts.failures.sheetGone);
        }),
      () => {},
    );
  return (
    <section aria-labelledby="history">
      <h2 id="history">{history.title}</h2>
      <p>{history.why}</p>
      <TakeBack title={texts.home.lastDone} done={done} onTakenBack={load} />
      {hasHistory ? (
        <div class="actions">
          <button type="button" aria-busy={task.busy} disabled={task.busy} onClick={show}>
            {history.show}
          </button>
          <TaskStatus task={task} doing={texts.common.opening} />
        </div>
      ) : (
        <p class="hint">{history.none}</p>
      )}
    </section>
  );
}
