import { useId } from 'preact/hooks';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  /** Shown before the label, such as a grade. */
  readonly mark?: string | number;
  /** Told below the label, and to a screen reader after it. */
  readonly note?: string;
}

/** One of a few choices, all in sight. */
export function RadioChoice<Value extends string | number>(props: {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label, mark, note }) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={id}
            {...(note !== undefined && {
              'aria-labelledby': `${id}${value}`,
              'aria-describedby': `${id}${value}-note`,
            })}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {mark !== undefined && <span class="place">{mark}</span>}
          <span>
            <span id={`${id}${value}`}>{label}</span>
            {note !== undefined && (
              <span class="note" id={`${id}${value}-note`}>
                {note}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
