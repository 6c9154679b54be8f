import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { readTyped } from '../readTyped';

/** What a field of a number needs. */
export interface NumberFieldProps {
  readonly label: string;
  /** NaN for none yet. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/**
 * A label with a small field beside it, which reads and shows a number as the person's language writes it. What is no
 * such number changes nothing and says so.
 */
export function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
  const { language, texts, numbers } = usePage();
  const id = useId();
  // What is being typed stays as it is until the field is left or its value comes from elsewhere.
  const [typed, setTyped] = useState<string | null>(null);
  const accepted = (text: string) => {
    const number = readTyped(language, text.replace('%', ''));
    return number !== undefined && number >= least && number <= most ? number : undefined;
  };
  const empty = typed === null || typed.trim() === '';
  const faulty = !empty && accepted(typed) === undefined;
  useLayoutEffect(() => {
    if (!empty && accepted(typed) !== value) setTyped(null);
  }, [value]);
  return (
    <>
      <div class="number-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={12}
          value={typed ?? (Number.isNaN(value) ? '' : numbers.decimal(value))}
          aria-invalid={faulty}
          {...(faulty ? { 'aria-describedby': `${id}-fault` } : {})}
          onInput={event => {
            setTyped(event.currentTarget.value);
            const number = accepted(event.currentTarget.value);
            if (number !== undefined) onChange(number);
          }}
          onBlur={() => {
            if (!faulty) setTyped(null);
          }}
        />
      </div>
      {faulty && (
        <p id={`${id}-fault`} class="fault" role="alert">
          {fill(texts.common.notNumber, { least: numbers.decimal(least), most: numbers.decimal(most) })}
        </p>
      )}
    </>
  );
}
