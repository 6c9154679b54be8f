import type { Change, ChangedClient, Recount } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** What counting again does to the Clients sheet: who comes, whose numbers change, and who is gone from the orders. */
export function RecountChanges({
  recount: { added, changed, gone },
  sheetName,
}: {
  readonly recount: Recount;
  readonly sheetName: string;
}) {
  const { texts, numbers } = usePage();
  const { orders } = texts;
  const change = ({ before, after }: Change) =>
    fill(orders.change, { before: numbers.whole(before), after: numbers.whole(after) });
  const isOther = ({ before, after }: Change) => numbers.whole(before) !== numbers.whole(after);
  const changesOf = ({ purchases, revenueInAll }: ChangedClient) =>
    [
      ...(isOther(purchases) ? [fill(orders.purchasesChange, { change: change(purchases) })] : []),
      ...(isOther(revenueInAll) ? [fill(orders.revenueChange, { change: change(revenueInAll) })] : []),
    ].join(', ') || orders.otherChange;
  const more = (all: number, named: number) =>
    all > named && <li>{fill(orders.more, { count: numbers.whole(all - named) })}</li>;
  return (
    <section class="recount" aria-labelledby="recount">
      <h2 id="recount">{fill(orders.recountTitle, { name: sheetName })}</h2>
      {added.count + changed.count + gone.count === 0 && <p>{orders.nothingChanges}</p>}
      {added.count > 0 && (
        <>
          <h3>{numbers.counted(orders.added, added.count)}</h3>
          <ul>
            {added.names.map(name => (
              <li key={name}>{name}</li>
            ))}
            {more(added.count, added.names.length)}
          </ul>
        </>
      )}
      {changed.count > 0 && (
        <>
          <h3>{numbers.counted(orders.changed, changed.count)}</h3>
          <ul>
            {changed.clients.map(client => (
              <li key={client.client}>
                {client.client} <span class="note">{changesOf(client)}</span>
              </li>
            ))}
            {more(changed.count, changed.clients.length)}
          </ul>
        </>
      )}
      {gone.count > 0 && (
        <>
          <h3>{numbers.counted(orders.gone, gone.count)}</h3>
          <ul class="gone">
            {gone.clients.map(({ client, row, typed }) => (
              <li key={row}>
                {client || fill(orders.namelessRow, { row })} {typed && <span class="note">{orders.typedOn}</span>}
              </li>
            ))}
            {more(gone.count, gone.clients.length)}
          </ul>
        </>
      )}
    </section>
  );
}
