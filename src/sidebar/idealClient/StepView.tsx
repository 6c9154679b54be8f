import type { ComponentChildren, FunctionComponent } from 'preact';
import { TRAIT_COUNT } from '../../core/ideal/limits';
import { fill } from '../../i18n/fill';
import type { SaveState } from '../draftSaver';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { canGoTo, type Step } from '../profile/Profile';
import { BestTraitsStep } from './BestTraitsStep';
import { ChooseStep } from './ChooseStep';
import { BestClientsStep, WorstClientsStep } from './ClientGroupStep';
import { ScoreStep } from './ScoreStep';
import { StepNav } from './StepNav';
import type { StepProps } from './StepProps';
import { stepTitles } from './stepTitles';
import { WorstTraitsStep } from './WorstTraitsStep';

/** One step of the wizard between the list of steps and the buttons that lead on and back. */
export function StepView(
  props: StepProps & {
    readonly saving: SaveState['kind'];
    readonly busy: boolean;
    /** The sheets exist already. */
    readonly refill: boolean;
    readonly onCreate: () => void;
    readonly children: ComponentChildren;
  },
) {
  const { profile, act, clients, salespeople, saving, busy, refill, onCreate } = props;
  const { texts, numbers } = usePage();
  const { idealClient } = texts;
  const { step } = profile;
  const StepBody = STEPS[step];
  const toGo = TRAIT_COUNT - profile.chosen.length;
  const goTo = (to: number) => act({ type: 'goTo', step: to as Step });
  return (
    <>
      <StepNav profile={profile} disabled={busy} onGoTo={goTo} />
      <div key={step}>
        <p class="kicker">{fill(idealClient.stepOf, { step })}</p>
        <Heading>{stepTitles(idealClient.steps)[step - 1]![1]}</Heading>
        <fieldset class="step" disabled={busy}>
          <StepBody profile={profile} act={act} clients={clients} salespeople={salespeople} />
        </fieldset>
      </div>
      <footer>
        {props.children}
        {step === 5 && (
          <p class="counter" id="counter" role="status">
            <strong>{fill(idealClient.counter, { count: profile.chosen.length })}</strong>
            {toGo > 0 && ` · ${numbers.counted(idealClient.needFive, toGo)}`}
          </p>
        )}
        <div class="actions">
          {step < 6 ? (
            <button
              type="button"
              class="primary"
              disabled={!canGoTo(profile, (step + 1) as Step)}
              {...(step === 5 ? { 'aria-describedby': 'counter' } : {})}
              onClick={() => goTo(step + 1)}
            >
              {idealClient.next}
            </button>
          ) : (
            <button type="button" class="primary" disabled={busy} aria-busy={busy} onClick={onCreate}>
              {refill ? idealClient.refill : idealClient.create}
            </button>
          )}
          {step > 1 && (
            <button type="button" disabled={busy} onClick={() => goTo(step - 1)}>
              {texts.common.back}
            </button>
          )}
          <SaveNote saving={saving} />
        </div>
      </footer>
    </>
  );
}

const STEPS: Readonly<Record<Step, FunctionComponent<StepProps>>> = {
  1: BestClientsStep,
  2: WorstClientsStep,
  3: BestTraitsStep,
  4: WorstTraitsStep,
  5: ChooseStep,
  6: ScoreStep,
};

/** Whether the draft is kept: quiet, because it nearly always is. */
function SaveNote({ saving }: { readonly saving: SaveState['kind'] }) {
  const { idealClient } = usePage().texts;
  const note = {
    unchanged: '',
    waiting: idealClient.saving,
    saving: idealClient.saving,
    saved: `✓ ${idealClient.saved}`,
    failed: `! ${idealClient.unsaved}`,
  }[saving];
  return <span class="save-note">{note}</span>;
}
