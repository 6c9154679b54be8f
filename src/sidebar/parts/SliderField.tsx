import { useRef } from 'preact/hooks';
import { NumberField, type NumberFieldProps } from './NumberField';

/** A number to slide or to type. The slider goes to `reach`, or as far as was ever typed. */
export function SliderField(
  props: NumberFieldProps & {
    readonly reach: number;
    /** The value in words, for screen readers. */
    readonly spoken: string;
    readonly tone?: 'amber';
  },
) {
  const { label, value, least, most, reach, spoken, tone, onChange } = props;
  // Were it to shrink again, the slider would run away from under the pointer.
  const furthest = useRef(reach);
  furthest.current = Math.max(furthest.current, reach, Math.ceil(value));
  return (
    <div class="slider-field">
      <NumberField label={label} value={value} least={least} most={most} onChange={onChange} />
      <input
        type="range"
        class={tone}
        aria-label={label}
        aria-valuetext={spoken}
        min={least}
        max={Math.min(most, furthest.current)}
        step={1}
        value={value}
        onInput={event => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
