import { useId } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import type { StepProps } from './StepProps';

/** How much a trait counts, 1 to 5; a weight of another size, set on the sheet, stays among the choices. */
export function WeightSelect(props: {
  readonly trait: string;
  readonly weight: number | null;
  readonly act: StepProps['act'];
}) {
  const { trait, act } = props;
  const { texts, language } = usePage();
  const id = useId();
  const weight = props.weight ?? 1;
  const choices = [...new Set([...WEIGHTS, weight])].sort((one, other) => one - other);
  return (
    <span class="weight">
      <span aria-hidden="true">{texts.idealClient.weightShort}</span>
      <select
        id={id}
        aria-label={fill(texts.idealClient.weight, { trait })}
        value={weight}
        onChange={event => {
          const picked = Number(event.currentTarget.value);
          act({ type: 'weigh', trait, weight: picked === 1 ? null : picked });
        }}
      >
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {choice.toLocaleString(language)}
          </option>
        ))}
      </select>
    </span>
  );
}

const WEIGHTS = [1, 2, 3, 4, 5];
