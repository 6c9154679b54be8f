import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { canGoTo, type Profile, type Step } from '../profile/Profile';
import { stepTitles } from './stepTitles';

/** The six steps as a row of numbers: where one is, and the way to any other that is open. */
export function StepNav(props: {
  readonly profile: Profile;
  readonly disabled: boolean;
  readonly onGoTo: (step: Step) => void;
}) {
  const { steps } = usePage().texts.idealClient;
  return (
    <nav aria-label={steps.nav}>
      <ol class="plain steps">
        {stepTitles(steps).map(([step, title]) => {
          const label = fill(steps.toStep, { step, title });
          return (
            <li key={step} class={step < props.profile.step ? 'past' : ''}>
              <button
                type="button"
                title={label}
                aria-label={label}
                {...(step === props.profile.step ? { 'aria-current': 'step' } : {})}
                disabled={props.disabled || !canGoTo(props.profile, step)}
                onClick={() => props.onGoTo(step)}
              >
                {step}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
