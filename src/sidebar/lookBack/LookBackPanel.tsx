import { useEffect, useState } from 'preact/hooks';
import type { OrderSheet, OrderSource } from '../../contract/orders';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { LookBack } from './LookBack';

/** Would it have been right? From Home: the orders first, by what was chosen when they were last counted. */
export function LookBackPanel() {
  const { texts, goTo } = usePage();
  const { lookBack: said } = texts;
  const [sheets, setSheets] = useState<readonly OrderSheet[] | null>(null);
  const [sheetId, setSheetId] = useState<number | null>(null);
  const [source, setSource] = useState<OrderSource | null>(null);
  const task = useServerTask();
  const read = (id: number) => {
    setSheetId(id);
    setSource(null);
    task.run(
      () => callServer.readOrderColumns({ sheetId: id }),
      ({ columns, recognised, answers }) =>
        setSource({ sheetId: id, columns: recognised, headers: columns.map(({ header }) => header), answers }),
    );
  };
  useEffect(() => {
    task.run(
      () => callServer.findOrders(),
      found => {
        const orders = found.filter(({ recognised }) => recognised);
        setSheets(orders);
        if (orders.length > 0) read(orders[0]!.sheetId);
      },
    );
  }, []);
  return (
    <>
      <Heading>{said.title}</Heading>
      {sheets !== null && sheets.length > 1 && (
        <div class="field">
          <label for="sheet">{said.sheet}</label>
          <select id="sheet" value={sheetId ?? ''} onChange={event => read(Number(event.currentTarget.value))}>
            {sheets.map(sheet => (
              <option key={sheet.sheetId} value={sheet.sheetId}>
                {sheet.sheetName}
              </option>
            ))}
          </select>
        </div>
      )}
      {sheets !== null && sheets.length === 0 && (
        <>
          <p>{said.noOrders}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => goTo('orders')}>
              {said.toOrders}
            </button>
          </div>
        </>
      )}
      <TaskStatus task={task} doing={texts.common.reading} />
      {source && <LookBack key={source.sheetId} source={source} />}
    </>
  );
}
