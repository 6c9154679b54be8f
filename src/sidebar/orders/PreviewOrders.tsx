import { useState } from 'preact/hooks';
import type { OrderSource, OrdersPreview } from '../../contract/orders';
import { LONGEST_SHEET_NAME, type OurSheet } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ClientTable } from './ClientTable';
import { LeftOut } from './LeftOut';

/** What the orders say before anything is written, and where it will be written. */
export function PreviewOrders(props: {
  readonly source: OrderSource;
  readonly orders: OrdersPreview;
  readonly onBack: () => void;
  readonly onFilled: (sheet: OurSheet) => void;
}) {
  const { source, orders, onBack, onFilled } = props;
  const { texts, numbers } = usePage();
  const [target, setTarget] = useState(orders.target);
  const [name, setName] = useState(orders.target.freeName);
  const task = useServerTask();
  const taken = target.state === 'taken';

  const create = () =>
    task.run(
      () => callServer.createClients({ ...source, sheetName: taken ? name.trim() : null }),
      answer => {
        if (answer.outcome === 'filled') return onFilled(answer.sheet);
        setTarget({ sheetName: answer.sheetName, state: 'taken', freeName: answer.freeName });
        setName(answer.freeName);
      },
    );

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        create();
      }}
    >
      <Heading>{texts.orders.previewTitle}</Heading>
      {orders.orders === 0 ? (
        <p>{texts.orders.noOrders}</p>
      ) : (
        <>
          <dl class="facts">
            <Fact label={texts.orders.ordersCount} value={numbers.whole(orders.orders)} />
            <Fact label={texts.orders.clientsCount} value={numbers.whole(orders.clients)} />
            <Fact label={texts.orders.revenue} value={numbers.whole(orders.revenue)} />
            <Fact
              label={texts.orders.period}
              value={fill(texts.orders.days, {
                first: numbers.day(orders.firstDay),
                last: numbers.day(orders.lastDay),
              })}
            />
          </dl>
          <ClientTable clients={orders.top} />
        </>
      )}
      <LeftOut skipped={orders.skipped} />
      {orders.orders > 0 && !taken && (
        <p class="target">
          {fill(target.state === 'refill' ? texts.orders.targetRefill : texts.orders.targetNew, {
            name: target.sheetName,
          })}
        </p>
      )}
      {orders.orders > 0 && taken && (
        <div aria-live="polite">
          <p class="target">{fill(texts.orders.targetTaken, { name: target.sheetName })}</p>
          <div class="field">
            <label for="target">{texts.orders.targetName}</label>
            <input
              id="target"
              type="text"
              maxLength={LONGEST_SHEET_NAME}
              value={name}
              disabled={task.busy}
              onInput={event => setName(event.currentTarget.value)}
            />
          </div>
        </div>
      )}
      <TaskStatus task={task} doing={texts.orders.creating} />
      <div class="actions">
        {orders.orders > 0 && (
          <button
            type="submit"
            class="primary"
            disabled={task.busy || (taken && name.trim() === '')}
            aria-busy={task.busy}
          >
            {target.state === 'refill' ? texts.orders.refill : texts.orders.create}
          </button>
        )}
        <button type="button" disabled={task.busy} onClick={onBack}>
          {texts.common.back}
        </button>
      </div>
    </form>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
