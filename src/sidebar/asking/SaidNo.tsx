import { useId, useState } from 'preact/hooks';
import type { RefusalReason } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The client recommended nobody: one tap says why, by the reasons of article 001 and those added since. */
export function SaidNo(props: {
  readonly client: string;
  readonly reasons: readonly RefusalReason[];
  /** null while nobody has said. */
  readonly chosen: string | null;
  readonly onChoose: (reason: string) => void;
}) {
  const { client, reasons, chosen, onChoose } = props;
  const { asking } = usePage().texts;
  const [open, setOpen] = useState(false);
  const id = useId();
  if (reasons.length === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={fill(asking.saidNoFull, { name: client })}
        onClick={() => setOpen(!open)}
      >
        {asking.saidNo}
      </button>
      <fieldset id={id} class="said-no" hidden={!open}>
        <legend>{asking.whyNot}</legend>
        {SIDES.map(side => {
          const ofSide = reasons.filter(reason => (reason.side ?? 'other') === side);
          return (
            ofSide.length > 0 && (
              <div key={side}>
                <p class="note">{asking.sides[side]}</p>
                {ofSide.map(({ reason }) => (
                  <button
                    key={reason}
                    type="button"
                    class="reason"
                    aria-pressed={reason === chosen}
                    onClick={() => onChoose(reason)}
                  >
                    {reason === chosen && <span aria-hidden="true">✓ </span>}
                    {reason}
                  </button>
                ))}
              </div>
            )
          );
        })}
      </fieldset>
    </>
  );
}

const SIDES = ['client', 'own', 'other'] as const;
