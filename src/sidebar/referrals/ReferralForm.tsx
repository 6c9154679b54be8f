import { useId, useState } from 'preact/hooks';
import type { NewReferral, ReferralBook, ReferralChances } from '../../contract/referrals';
import { nameKey, tidyName } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { NumberField } from '../parts/NumberField';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ChanceFields } from './ChanceFields';
import { DayField } from './DayField';
import { FromClient } from './FromClient';
import { NameField } from './NameField';
import { NextStepFields } from './NextStepFields';
import { QualityChoice } from './QualityChoice';

/** Who recommends whom, how good it is, and what it may bring. */
export function ReferralForm(props: {
  readonly book: ReferralBook;
  readonly from: { readonly client: string; readonly salesperson: string };
  readonly onAdded: (referral: NewReferral) => void;
}) {
  const { book, onAdded } = props;
  const { texts } = usePage();
  const { addReferral } = texts;
  const id = useId();
  const [from, setFrom] = useState(props.from.client);
  const [person, setPerson] = useState('');
  const [prospect, setProspect] = useState('');
  const [step, setStep] = useState({ nextStep: '', stepDay: '' });
  const [day, setDay] = useState(book.today);
  const [salesperson, setSalesperson] = useState(
    props.from.salesperson || (book.salespeople.length === 1 ? book.salespeople[0]! : book.last.salesperson),
  );
  const [quality, setQuality] = useState<number | null>(book.last.quality);
  const [own, setOwn] = useState<Partial<ReferralChances>>({});
  const [expectedProfit, setExpectedProfit] = useState(book.expectedProfit);
  const [already, setAlready] = useState<NewReferral | null>(null);
  const task = useServerTask();

  const grade = book.grades.find(candidate => candidate.quality === quality);
  const { parts } = addReferral;
  const missing = [
    from === '' && parts.from,
    tidyName(prospect) === '' && parts.prospect,
    day === '' && parts.day,
    grade === undefined && parts.quality,
  ].filter(part => part !== false);

  const add = () => {
    if (missing.length > 0 || quality === null) return;
    const referral: NewReferral = {
      day,
      from,
      prospect: tidyName(prospect),
      person: tidyName(person),
      salesperson: tidyName(salesperson),
      quality,
      chances: { listen: own.listen ?? null, contact: own.contact ?? null, conversion: own.conversion ?? null },
      expectedProfit: expectedProfit === book.expectedProfit ? null : expectedProfit,
      nextStep: step.nextStep,
      stepDay: step.stepDay || null,
    };
    setAlready(null);
    task.run(
      () => callServer.addReferral(referral),
      outcome => (outcome.outcome === 'added' ? onAdded(referral) : setAlready(referral)),
    );
  };

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!task.busy) add();
      }}
    >
      <FromClient clients={book.clients} client={from} onChange={setFrom} />
      <NameField label={addReferral.prospect} value={prospect} focused={from !== ''} onChange={setProspect} />
      <QualityChoice
        grades={book.grades}
        quality={quality}
        onChange={chosen => {
          setQuality(chosen);
          setOwn({});
        }}
      />
      {grade && (
        <ChanceFields grade={grade} own={own} profit={expectedProfit} currency={book.currency} onChange={setOwn} />
      )}
      <section class="fields">
        <NumberField
          label={addReferral.expectedProfit}
          value={expectedProfit}
          least={-1e9}
          most={1e9}
          onChange={setExpectedProfit}
        />
      </section>
      <NameField
        label={addReferral.salesperson}
        value={salesperson}
        proposals={book.salespeople}
        onChange={setSalesperson}
      />
      <NameField
        label={addReferral.person}
        value={person}
        proposals={book.people.filter(({ client }) => nameKey(client) === nameKey(from)).map(({ person }) => person)}
        onChange={setPerson}
      />
      <NextStepFields step={step} onChange={setStep} />
      <DayField label={addReferral.day} value={day} onChange={setDay} />
      <div class="actions">
        <button
          type="submit"
          class="primary"
          disabled={missing.length > 0}
          aria-busy={task.busy}
          {...(missing.length > 0 ? { 'aria-describedby': `${id}-missing` } : {})}
        >
          {addReferral.add}
        </button>
        <TaskStatus task={task} doing={addReferral.adding} />
      </div>
      {missing.length > 0 && (
        <p id={`${id}-missing`} class="hint">
          {fill(addReferral.missing, { parts: missing.join(', ') })}
        </p>
      )}
      {already && (
        <Notice alert>
          <p>{fill(addReferral.alreadyThere, { from: already.from, prospect: already.prospect })}</p>
        </Notice>
      )}
    </form>
  );
}
