import { useEffect, useId, useRef } from 'preact/hooks';
import { LONGEST_NAME } from '../../contract/request';

/** A field for a name, with those to choose from where there are any. */
export function NameField(props: {
  readonly label: string;
  readonly value: string;
  readonly proposals?: readonly string[];
  /** The focus goes here as soon as this is true. */
  readonly focused?: boolean;
  readonly onChange: (name: string) => void;
}) {
  const { label, value, proposals, focused = false, onChange } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        {...(proposals && { list: `${id}-names` })}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
      />
      {proposals && (
        <datalist id={`${id}-names`}>
          {proposals.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </div>
  );
}
