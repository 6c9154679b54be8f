import { useEffect } from 'preact/hooks';
import type { OrderSheet } from '../../contract/orders';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { lookNowAndThen } from './lookNowAndThen';

/** How orders get from a file into the workbook, where no sheet holds any; it looks by itself whether they have come. */
export function WaitForOrders(props: {
  readonly sheets: readonly OrderSheet[];
  readonly onSheets: (sheets: readonly OrderSheet[]) => void;
}) {
  const { sheets, onSheets } = props;
  const { texts, announce } = usePage();
  const task = useServerTask();
  const found = (now: readonly OrderSheet[]) => {
    const known = new Set(sheets.map(({ sheetId }) => sheetId));
    if (now.some(({ sheetId, recognised }) => recognised || !known.has(sheetId))) announce(texts.orders.importFound);
    onSheets(now);
  };
  useEffect(
    () =>
      lookNowAndThen(async () => {
        const now = await callServer.findOrders();
        if (JSON.stringify(now) !== JSON.stringify(sheets)) found(now);
      }),
    [sheets],
  );

  return (
    <div class="card">
      <h2>{sheets.length === 0 ? texts.orders.noSheet : texts.orders.importTitle}</h2>
      {sheets.length === 0 && <p>{texts.orders.noSheetHow}</p>}
      <ol class="import-steps">
        <li>{texts.orders.importMenu}</li>
        <li>{texts.orders.importPlace}</li>
        <li>{texts.orders.importBack}</li>
      </ol>
      <button
        type="button"
        class={sheets.length === 0 ? 'primary' : 'quiet'}
        disabled={task.busy}
        aria-busy={task.busy}
        onClick={() => task.run(() => callServer.findOrders(), found)}
      >
        {texts.orders.lookAgain}
      </button>
      <TaskStatus task={task} doing={texts.common.reading} />
    </div>
  );
}
