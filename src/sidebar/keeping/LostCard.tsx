import { useId, useState } from 'preact/hooks';
import type { LostClient } from '../../contract/keeping';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** A client who became lost: what they are worth, since when, why as far as anybody knows, and the way to the list. */
export function LostCard(props: {
  readonly lost: LostClient;
  readonly currency: string;
  readonly reasons: readonly string[];
  readonly busy: boolean;
  readonly onAdd: (reason: string | null) => void;
}) {
  const { lost, currency, reasons, busy } = props;
  const { client: name, value, revenueInAll, purchases, lastDay, lostDay, brought, broughtRevenue } = lost;
  const { texts, numbers } = usePage();
  const { keeping } = texts;
  const [reason, setReason] = useState('');
  const id = useId();
  const money = (amount: number) => numbers.money(amount, currency);
  return (
    <li class="lost-client">
      <h3 class="clamp" title={name}>
        {name}
      </h3>
      {value !== null && value > 0 && <p class="worth">{fill(keeping.worth, { worth: money(value) })}</p>}
      <p class="note">
        {[
          ...(revenueInAll === null ? [] : [fill(keeping.broughtIn, { worth: money(revenueInAll) })]),
          fill(numbers.counted(keeping.bought, purchases), { day: numbers.day(lastDay) }),
          fill(keeping.lostSince, { day: numbers.day(lostDay) }),
          ...(lost.salesperson === '' ? [] : [lost.salesperson]),
        ].join(' · ')}
      </p>
      {brought > 0 && (
        <p class="reason">{fill(numbers.counted(keeping.brought, brought), { revenue: money(broughtRevenue) })}</p>
      )}
      <div class="field">
        <label for={id}>{keeping.reason}</label>
        <select id={id} value={reason} onChange={event => setReason(event.currentTarget.value)}>
          <option value="">{keeping.noReason}</option>
          {reasons.map(known => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        disabled={busy}
        aria-label={fill(keeping.addFull, { name })}
        onClick={() => props.onAdd(reason === '' ? null : reason)}
      >
        {keeping.add}
      </button>
    </li>
  );
}
