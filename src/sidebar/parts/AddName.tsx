import { useId, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../contract/request';
import { tidyName } from '../../core/text/nameKey';
import { usePage } from '../PageContext';

/** A field for a name of one's own, with its button; Enter adds too. */
export function AddName({ label, onAdd }: { readonly label: string; readonly onAdd: (name: string) => void }) {
  const { texts } = usePage();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="field"
      onSubmit={event => {
        event.preventDefault();
        if (tidyName(typed) === '') return;
        onAdd(tidyName(typed));
        setTyped('');
      }}
    >
      <label for={id}>{label}</label>
      <div class="beside">
        <input
          id={id}
          type="text"
          maxLength={LONGEST_NAME}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={tidyName(typed) === ''}>
          {texts.common.add}
        </button>
      </div>
    </form>
  );
}
