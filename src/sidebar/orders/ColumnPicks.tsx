import { useState } from 'preact/hooks';
import type { ColumnPick, OrderColumns } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** What was recognised in the columns, for the person to correct. */
export function ColumnPicks(props: {
  readonly read: OrderColumns;
  readonly busy: boolean;
  readonly onSubmit: (picks: ColumnPick) => void;
}) {
  const { texts } = usePage();
  const [picks, setPicks] = useState(props.read.recognised);
  const objection = objectionTo(picks);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        props.onSubmit(picks);
      }}
    >
      <fieldset disabled={props.busy}>
        <legend>{texts.orders.columns}</legend>
        <p class="note">{texts.orders.columnsLead}</p>
        {ROLES.map(role => (
          <ColumnSelect
            key={role}
            role={role}
            columns={props.read.columns}
            value={picks[role]}
            onPick={column => setPicks({ ...picks, [role]: column })}
          />
        ))}
      </fieldset>
      <p class="hint" id="columns-objection" role="status">
        {objection && texts.orders[objection]}
      </p>
      <div class="actions">
        <button
          type="submit"
          class="primary"
          disabled={objection !== null || props.busy}
          aria-busy={props.busy}
          aria-describedby="columns-objection"
        >
          {texts.orders.preview}
        </button>
      </div>
    </form>
  );
}

type Role = keyof ColumnPick;

const ROLES: readonly Role[] = ['day', 'client', 'amount', 'profit'];

function objectionTo(picks: ColumnPick): 'missingColumn' | 'sameColumn' | null {
  if (picks.day === null || picks.client === null || picks.amount === null) return 'missingColumn';
  const used = ROLES.map(role => picks[role]).filter(column => column !== null);
  return new Set(used).size < used.length ? 'sameColumn' : null;
}

function ColumnSelect(props: {
  readonly role: Role;
  readonly columns: OrderColumns['columns'];
  readonly value: number | null;
  readonly onPick: (column: number | null) => void;
}) {
  const { orders } = usePage().texts;
  const { role, columns, value } = props;
  const samples = (value === null ? [] : (columns[value]?.samples ?? [])).filter(sample => sample !== '');
  return (
    <div class="field">
      <label for={role}>{orders[role]}</label>
      <select
        id={role}
        value={value ?? ''}
        aria-describedby={`${role}-samples`}
        onChange={event => {
          const { value: picked } = event.currentTarget;
          props.onPick(picked === '' ? null : Number(picked));
        }}
      >
        {(role === 'profit' || value === null) && (
          <option value="">{role === 'profit' ? orders.noColumn : orders.chooseColumn}</option>
        )}
        {columns.map(({ header }, column) => (
          <option key={column} value={column}>
            {header.trim() || fill(orders.unnamed, { number: column + 1 })}
          </option>
        ))}
      </select>
      <p class="samples" id={`${role}-samples`}>
        {samples.length > 0 && fill(orders.samples, { values: samples.join(' · ') })}
      </p>
    </div>
  );
}
