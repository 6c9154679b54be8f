import { useEffect, useState } from 'preact/hooks';
import type { FilledClients, OrderColumns, OrderSheet, OrderSource, OrdersPreview } from '../../contract/orders';
import { callServer } from '../callServer';
import { LookBack } from '../lookBack/LookBack';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';
import { ChooseOrders } from './ChooseOrders';
import { OrdersDone } from './OrdersDone';
import { PreviewOrders } from './PreviewOrders';
import { WaitForOrders } from './WaitForOrders';

interface SeenOrders {
  readonly source: OrderSource;
  readonly orders: OrdersPreview;
  /** What the person saw before somebody changed the orders. */
  readonly before: OrdersPreview | null;
}

/** From a sheet of orders to the Clients sheet: choose, look at the preview, create. */
export function OrdersPanel() {
  const { texts } = usePage();
  const [sheets, setSheets] = useState<readonly OrderSheet[] | null>(null);
  const [columns, setColumns] = useState<OrderColumns | null>(null);
  const [preview, setPreview] = useState<SeenOrders | null>(null);
  const [filled, setFilled] = useState<FilledClients | null>(null);
  const [looksBack, setLooksBack] = useState(false);
  const task = useServerTask();
  useEffect(() => {
    task.run(() => callServer.findOrders(), setSheets);
  }, []);

  if (filled && preview && looksBack) {
    return (
      <>
        <Heading>{texts.lookBack.title}</Heading>
        <LookBack source={preview.source} />
      </>
    );
  }
  if (filled) return <OrdersDone filled={filled} onLookBack={() => setLooksBack(true)} />;
  if (preview && columns) {
    const back = (corrected: OrderSource) => {
      setColumns({ ...columns, recognised: corrected.columns, answers: corrected.answers });
      setPreview(null);
    };
    return (
      <PreviewOrders
        key={preview.orders.print}
        {...preview}
        onBack={() => back(preview.source)}
        onAnswered={(source, orders) => setPreview({ source, orders, before: null })}
        onFilled={done => {
          setFilled(done);
          showResult(done.sheet);
        }}
        onChanged={orders => setPreview({ ...preview, orders, before: preview.orders })}
      />
    );
  }
  if (sheets === null) {
    return (
      <>
        <Heading>{texts.orders.title}</Heading>
        <TaskStatus task={task} doing={texts.common.reading} />
      </>
    );
  }
  return (
    <>
      <Heading>{texts.orders.title}</Heading>
      <p class="lead">{texts.orders.lead}</p>
      {sheets.length > 0 && (
        <ChooseOrders
          sheets={sheets}
          columns={columns}
          onColumns={setColumns}
          onPreview={(source, orders) => {
            setColumns(read => read && { ...read, recognised: source.columns, answers: source.answers });
            setPreview({ source, orders, before: null });
          }}
        />
      )}
      {!sheets.some(({ recognised }) => recognised) && <WaitForOrders sheets={sheets} onSheets={setSheets} />}
    </>
  );
}
