import { useId } from 'preact/hooks';

/** A day, as '2017-12-30'; '' while none is chosen. */
export function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        min="1980-01-01"
        max="2199-12-31"
        value={props.value}
        onInput={event => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
