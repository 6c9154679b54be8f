import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { ClientPicker } from '../parts/ClientPicker';

/** The client who recommends: chosen from the sheet's names, then shown with a way to choose another. */
export function FromClient(props: {
  readonly clients: readonly string[];
  /** '' while nobody is chosen. */
  readonly client: string;
  readonly onChange: (client: string) => void;
}) {
  const { clients, client, onChange } = props;
  const { addReferral } = usePage().texts;
  const block = useRef<HTMLFieldSetElement>(null);
  // One types who recommends at once; once that is known, the form leads on.
  useEffect(() => {
    if (client === '') block.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [client === '']);
  return (
    <fieldset ref={block} class="from-client">
      <legend>{addReferral.from}</legend>
      {client === '' ? (
        <ClientPicker clients={clients} picked={[]} objection={() => null} onPick={onChange} onDrop={() => {}} />
      ) : (
        <div class="beside chosen-client">
          <span class="clamp" title={client}>
            {client}
          </span>
          <button
            type="button"
            aria-label={fill(addReferral.changeFrom, { name: client })}
            onClick={() => onChange('')}
          >
            {addReferral.change}
          </button>
        </div>
      )}
    </fieldset>
  );
}
