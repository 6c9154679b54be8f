import { useId } from 'preact/hooks';
import type { ReferralGrade } from '../../addon/serverApi';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** How well the two know each other, from a name and a number (1) to an introduction in person (5). */
export function QualityChoice(props: {
  readonly grades: readonly ReferralGrade[];
  readonly quality: number | null;
  readonly onChange: (quality: number) => void;
}) {
  const { addReferral } = usePage().texts;
  const id = useId();
  const words: Readonly<Record<number, string>> = addReferral.grades;
  return (
    <fieldset class="grades">
      <legend>{addReferral.knows}</legend>
      {props.grades.map(({ quality }) => (
        <label key={quality} class="grade">
          <input type="radio" name={id} checked={quality === props.quality} onChange={() => props.onChange(quality)} />
          <span class="place">{quality}</span>
          <span>{words[quality] ?? fill(addReferral.otherGrade, { quality })}</span>
        </label>
      ))}
    </fieldset>
  );
}
