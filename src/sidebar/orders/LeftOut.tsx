import type { SkippedOrders } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The rows that do not count, why, and where to find them. */
export function LeftOut({ skipped }: { readonly skipped: readonly SkippedOrders[] }) {
  const { texts, numbers } = usePage();
  const { orders } = texts;
  const all = skipped.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <details class="left-out">
      <summary>{numbers.counted(orders.skipped, all)}</summary>
      <ul>
        {skipped.map(({ reason, count, rows, cells }) => (
          <li key={reason}>
            {fill(count > rows.length ? orders.skippedMore : orders.skippedRows, {
              reason: orders.reasons[reason],
              count: numbers.whole(count),
              rows: rows.map((row, at) => (cells[at] ? `${row} (${cells[at]})` : row)).join(', '),
            })}
          </li>
        ))}
      </ul>
      <p class="note">{orders.skippedWhy}</p>
    </details>
  );
}
