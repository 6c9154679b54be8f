import { useState } from 'preact/hooks';
import type { Reach, ToldLookBack } from '../../contract/lookBack';
import type { OrderSource } from '../../contract/orders';
import type { OurSheet } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { OpenSheet } from '../parts/OpenSheet';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** Keeps the look back as a sheet of its own. */
export function WriteLookBack(props: {
  readonly source: OrderSource;
  readonly reach: Reach;
  /** The orders say something else by now, of which nothing can be told. */
  readonly onCannot: (told: ToldLookBack) => void;
}) {
  const { texts, announce } = usePage();
  const { lookBack: said } = texts;
  const [sheet, setSheet] = useState<OurSheet | null>(null);
  const task = useServerTask();
  const write = () =>
    task.run(
      () => callServer.writeLookBack({ source: props.source, reach: props.reach }),
      answer => {
        if (answer.outcome === 'nothingToTell') return props.onCannot(answer.told);
        setSheet(answer.sheet);
        announce(fill(said.written, { name: answer.sheet.sheetName }));
      },
    );
  return (
    <>
      {sheet && <p class="target">{fill(said.written, { name: sheet.sheetName })}</p>}
      <div class="actions">
        {sheet === null && (
          <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={write}>
            {said.write}
          </button>
        )}
        {sheet && <OpenSheet sheetId={sheet.sheetId} label={texts.orders.openSheet} />}
      </div>
      <TaskStatus task={task} doing={said.writing} />
    </>
  );
}
