import { useId } from 'preact/hooks';
import type { FilledColumn, OrdersPreview } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** What the orders fill in beside the numbers, and whether referrals by people who are no clients are logged. */
export function BesidesNumbers(props: {
  readonly besides: OrdersPreview['besides'];
  readonly log: boolean;
  readonly onLog: (log: boolean) => void;
}) {
  const { owners, referrers, referrals, channels } = props.besides;
  const { texts, numbers } = usePage();
  const { besides } = texts.orders;
  const id = useId();
  if (owners === null && referrers === null) return null;
  const told = (column: FilledColumn, several: typeof besides.severalOwners) =>
    [
      numbers.counted(besides.filled, column.filled),
      ...(column.stay > 0 ? [numbers.counted(besides.stay, column.stay)] : []),
      ...(column.several > 0 ? [numbers.counted(several, column.several)] : []),
    ].join(' ');
  return (
    <section class="recount" aria-labelledby={id}>
      <h2 id={id}>{besides.title}</h2>
      {owners && (
        <>
          <h3>{besides.salesperson}</h3>
          <p>{told(owners, besides.severalOwners)}</p>
        </>
      )}
      {referrers && (
        <>
          <h3>{besides.referredBy}</h3>
          <p>{told(referrers, besides.severalSources)}</p>
          {channels.clients > 0 && (
            <p class="note">
              {fill(numbers.counted(besides.channels, channels.clients), { names: channels.names.join(', ') })}
            </p>
          )}
          {referrals.logged > 0 && <p class="note">{numbers.counted(besides.inLog, referrals.logged)}</p>}
          {referrals.count > 0 && (
            <label class="radio">
              <input type="checkbox" checked={props.log} onChange={event => props.onLog(event.currentTarget.checked)} />
              <span>
                {numbers.counted(besides.log, referrals.count)}
                <span class="note">
                  {fill(besides.logNote, {
                    examples: referrals.examples
                      .map(({ from, prospect }) => fill(besides.example, { from, prospect }))
                      .join(', '),
                  })}
                </span>
              </span>
            </label>
          )}
        </>
      )}
    </section>
  );
}
