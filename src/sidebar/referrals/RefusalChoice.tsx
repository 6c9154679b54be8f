import { useId } from 'preact/hooks';
import type { RefusalReason } from '../../contract/referrals';
import { usePage } from '../PageContext';

/** Why there was no deal: the client's reasons of article 001, the salesperson's own, and those added since. */
export function RefusalChoice(props: {
  readonly reasons: readonly RefusalReason[];
  readonly refusal: string;
  readonly onChange: (reason: string) => void;
}) {
  const { moveReferral } = usePage().texts;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{moveReferral.refusal}</label>
      <select id={id} value={props.refusal} onChange={event => props.onChange(event.currentTarget.value)}>
        <option value="">{moveReferral.noReason}</option>
        {SIDES.map(side => {
          const reasons = props.reasons.filter(reason => (reason.side ?? 'other') === side);
          return (
            reasons.length > 0 && (
              <optgroup key={side} label={moveReferral.sides[side]}>
                {reasons.map(({ reason }) => (
                  <option key={reason} value={reason}>
                    {reason}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </div>
  );
}

const SIDES = ['client', 'own', 'other'] as const;
