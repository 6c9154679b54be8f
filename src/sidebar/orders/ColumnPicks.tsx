import { useState } from 'preact/hooks';
import { type ColumnPick, type OrderColumns, ROLES } from '../../contract/orders';
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
  const select = (role: Role) => (
    <ColumnSelect
      key={role}
      role={role}
      read={props.read}
      value={picks[role]}
      onPick={column => setPicks({ ...picks, [role]: column })}
    />
  );
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        props.onSubmit(picks);
      }}
    >
      <fieldset disabled={props.busy}>
        <legend>{texts.orders.columns}</legend>
        <p class="note">
          {texts.orders.columnsLead} {fill(texts.orders.begins, { row: props.read.firstRow })}
        </p>
        {MAIN.map(select)}
        <details>
          <summary>{texts.orders.moreColumns}</summary>
          {ROLES.filter(role => !MAIN.includes(role)).map(select)}
        </details>
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

const MAIN: readonly Role[] = ['day', 'client', 'amount', 'profit'];
const NEEDED: readonly Role[] = ['day', 'client', 'amount'];

function objectionTo(picks: ColumnPick): 'missingColumn' | 'sameColumn' | null {
  const hasAmount = picks.amount !== null || (picks.quantity !== null && picks.price !== null);
  if (picks.day === null || picks.client === null || !hasAmount) return 'missingColumn';
  const used = ROLES.map(role => picks[role]).filter(column => column !== null);
  return new Set(used).size < used.length ? 'sameColumn' : null;
}

function ColumnSelect(props: {
  readonly role: Role;
  readonly read: OrderColumns;
  readonly value: number | null;
  readonly onPick: (column: number | null) => void;
}) {
  const { orders } = usePage().texts;
  const { role, value } = props;
  const { columns, recognised, reasons } = props.read;
  const reason = value === recognised[role] ? reasons.find(one => one.role === role) : undefined;
  const nameOf = (column: number) => columns[column]!.header.trim() || fill(orders.unnamed, { number: column + 1 });
  const samples = (value === null ? [] : (columns[value]?.samples ?? [])).filter(sample => sample !== '');
  return (
    <div class="field">
      <label for={role}>{orders[role]}</label>
      <select
        id={role}
        value={value ?? ''}
        aria-describedby={`${role}-samples ${role}-reason`}
        onChange={event => {
          const { value: picked } = event.currentTarget;
          props.onPick(picked === '' ? null : Number(picked));
        }}
      >
        {(!NEEDED.includes(role) || value === null) && (
          <option value="">{NEEDED.includes(role) ? orders.chooseColumn : orders.noColumn}</option>
        )}
        {columns.map((_, column) => (
          <option key={column} value={column}>
            {nameOf(column)}
          </option>
        ))}
      </select>
      <p class="samples" id={`${role}-samples`}>
        {samples.length > 0 && fill(orders.samples, { values: samples.join(' · ') })}
      </p>
      <p class="note" id={`${role}-reason`}>
        {reason && orders.because[reason.because]}
        {reason?.next != null && ` ${fill(orders.nextBest, { column: nameOf(reason.next) })}`}
      </p>
    </div>
  );
}
