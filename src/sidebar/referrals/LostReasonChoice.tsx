import { useId } from 'preact/hooks';
import { usePage } from '../PageContext';

/** Why there was no deal: one of the reasons of the sheet Lists, or none. */
export function LostReasonChoice(props: {
  readonly reasons: readonly string[];
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}) {
  const { moveReferral } = usePage().texts;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{moveReferral.lostReason}</label>
      <select id={id} value={props.reason} onChange={event => props.onChange(event.currentTarget.value)}>
        <option value="">{moveReferral.noReason}</option>
        {props.reasons.map(reason => (
          <option key={reason} value={reason}>
            {reason}
          </option>
        ))}
      </select>
    </div>
  );
}
