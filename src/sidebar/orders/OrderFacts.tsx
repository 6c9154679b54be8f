import type { OrdersPreview } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { ClientTable } from './ClientTable';

/** What the orders come to, after what they came to before somebody changed them. */
export function OrderFacts({
  orders,
  before,
}: {
  readonly orders: OrdersPreview;
  readonly before: OrdersPreview | null;
}) {
  const { texts, numbers } = usePage();
  const period = ({ firstDay, lastDay }: OrdersPreview) =>
    firstDay && fill(texts.orders.days, { first: numbers.day(firstDay), last: numbers.day(lastDay) });
  /** What the orders say, after what they said before. */
  const since = (read: (of: OrdersPreview) => string) => {
    const [was, is] = [read(before ?? orders), read(orders)];
    return was === is ? is : fill(texts.orders.change, { before: was, after: is });
  };
  return (
    <>
      <dl class="facts">
        <Fact label={texts.orders.ordersCount} value={since(({ orders: lines }) => numbers.whole(lines))} />
        <Fact label={texts.orders.clientsCount} value={since(({ clients }) => numbers.whole(clients))} />
        <Fact label={texts.orders.revenue} value={since(({ revenue, currency }) => numbers.money(revenue, currency))} />
        <Fact label={texts.orders.period} value={since(period)} />
      </dl>
      {orders.returns > 0 && <p class="note">{numbers.counted(texts.orders.returns, orders.returns)}</p>}
      {orders.zeros > 0 && <p class="note">{numbers.counted(texts.orders.zeros, orders.zeros)}</p>}
      <ClientTable clients={orders.top} />
    </>
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
