import { useState } from 'preact/hooks';
import type { MoveReferralRequest, OpenReferral, ReferralBook } from '../../contract/referrals';
import { STAGE } from '../../core/referral/limits';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { NumberField } from '../parts/NumberField';
import { RadioChoice } from '../parts/RadioChoice';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';
import { DayField } from './DayField';
import { LostReasonChoice } from './LostReasonChoice';
import { NextStepFields } from './NextStepFields';

/** One referral: where it stands now, since when, what the deal brought or why there was none. */
export function MoveForm(props: {
  readonly book: ReferralBook;
  readonly referral: OpenReferral;
  readonly onBack: () => void;
  readonly onMoved: (sentence: string, isDeal: boolean) => void;
  readonly onReload: () => void;
}) {
  const { book, referral, onBack, onMoved, onReload } = props;
  const { texts } = usePage();
  const { moveReferral } = texts;
  const [stage, setStage] = useState(Math.min(referral.stage + 1, STAGE.deal));
  const [day, setDay] = useState(book.today);
  const [profit, setProfit] = useState(referral.expectedProfit);
  const [lostReason, setLostReason] = useState('');
  const [step, setStep] = useState({ nextStep: referral.nextStep, stepDay: referral.stepDay ?? '' });
  const [changed, setChanged] = useState(false);
  const task = useServerTask();
  const { row, print, from, prospect } = referral;

  const save = () => {
    const request: MoveReferralRequest = {
      row,
      print,
      from,
      prospect,
      stage,
      day,
      profit: stage === STAGE.deal ? profit : null,
      lostReason: stage === STAGE.lost ? lostReason || null : null,
      nextStep: step.nextStep,
      stepDay: step.stepDay || null,
    };
    setChanged(false);
    task.run(
      () => callServer.moveReferral(request),
      ({ outcome }) => {
        if (outcome !== 'moved') return setChanged(true);
        showResult({ sheet: 'referrals', client: prospect });
        onMoved(fill(moveReferral.moved, { prospect, stage: book.stages[stage]! }), stage === STAGE.deal);
      },
    );
  };

  return (
    <>
      <button type="button" class="link back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {moveReferral.all}
      </button>
      <Heading>{prospect}</Heading>
      <p class="lead">{fill(moveReferral.from, { name: from })}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (!task.busy && day !== '') save();
        }}
      >
        <RadioChoice
          legend={moveReferral.stage}
          choices={book.stages.map((label, place) => ({ value: place, label })).filter(({ label }) => label !== '')}
          chosen={stage}
          onChoose={setStage}
        />
        {stage === STAGE.deal && (
          <section class="fields">
            <NumberField label={moveReferral.profit} value={profit} least={-1e9} most={1e9} onChange={setProfit} />
          </section>
        )}
        {stage === STAGE.lost && (
          <LostReasonChoice reasons={book.lostReasons} reason={lostReason} onChange={setLostReason} />
        )}
        <DayField label={moveReferral.day} value={day} onChange={setDay} />
        {stage < STAGE.deal && <NextStepFields step={step} onChange={setStep} />}
        <section class="because">
          <h2>{moveReferral.next}</h2>
          <p>{moveReferral.hints[stage]}</p>
        </section>
        <div class="actions">
          <button type="submit" class="primary" disabled={day === ''} aria-busy={task.busy}>
            {moveReferral.save}
          </button>
          <TaskStatus task={task} doing={moveReferral.saving} />
        </div>
      </form>
      {changed && (
        <Notice alert>
          <p>{moveReferral.changedMeanwhile}</p>
          <button type="button" onClick={onReload}>
            {moveReferral.loadAgain}
          </button>
        </Notice>
      )}
    </>
  );
}
