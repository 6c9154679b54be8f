import type { PreviewedClient } from '../../contract/orders';
import { usePage } from '../PageContext';

/** The first clients by revenue, as the sheet will show them. */
export function ClientTable({ clients }: { readonly clients: readonly PreviewedClient[] }) {
  const { texts, numbers } = usePage();
  return (
    <table>
      <caption>{texts.orders.top}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.orders.client}</th>
          <th scope="col" class="number">
            {texts.orders.purchases}
          </th>
          <th scope="col" class="number">
            {texts.orders.revenue}
          </th>
        </tr>
      </thead>
      <tbody>
        {clients.map(({ client, purchases, revenueInAll }) => (
          <tr key={client}>
            <th scope="row" title={client}>
              {client}
            </th>
            <td class="number">{numbers.whole(purchases)}</td>
            <td class="number">{numbers.whole(revenueInAll)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
