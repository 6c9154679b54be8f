import { useId } from 'preact/hooks';
import { LONGEST_NAME } from '../../contract/request';
import { usePage } from '../PageContext';
import { DayField } from './DayField';

/** What is to be done next about a referral, and by when; both may stay empty. */
export interface NextStep {
  readonly nextStep: string;
  /** As '2017-12-30'; '' for none. */
  readonly stepDay: string;
}

/** The two fields of it. */
export function NextStepFields(props: { readonly step: NextStep; readonly onChange: (step: NextStep) => void }) {
  const { step, onChange } = props;
  const { addReferral } = usePage().texts;
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={id}>{addReferral.nextStep}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={step.nextStep}
          onInput={event => onChange({ ...step, nextStep: event.currentTarget.value })}
        />
      </div>
      <DayField label={addReferral.stepDay} value={step.stepDay} onChange={stepDay => onChange({ ...step, stepDay })} />
    </>
  );
}
