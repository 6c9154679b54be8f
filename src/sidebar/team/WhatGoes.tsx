import { useId } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** Everything, or one of the clients of whoever hands over. */
export function WhatGoes(props: {
  readonly from: string;
  readonly own: readonly string[];
  /** null: everything. */
  readonly client: string | null;
  readonly onChoose: (client: string | null) => void;
}) {
  const { handing } = usePage().texts.team;
  const id = useId();
  const place = props.client === null ? '' : String(props.own.indexOf(props.client));
  return (
    <div class="field">
      <label for={id}>{handing.what}</label>
      <select
        id={id}
        value={place}
        onChange={({ currentTarget: { value } }) => props.onChoose(value === '' ? null : props.own[Number(value)]!)}
      >
        <option value="">{fill(handing.everything, { name: props.from })}</option>
        <optgroup label={handing.single}>
          {props.own.map((name, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
