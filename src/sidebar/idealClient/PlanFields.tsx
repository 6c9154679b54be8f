import { useId } from 'preact/hooks';
import type { ClientPlan } from '../../contract/profile';
import { usePage } from '../PageContext';
import { DayField } from '../referrals/DayField';

/** What to do about a client's mismatches, who does it and by when (article 004, step 6). */
export function PlanFields(props: {
  readonly plan: ClientPlan;
  readonly salespeople: readonly string[];
  readonly onChange: (plan: ClientPlan) => void;
}) {
  const { plan, salespeople, onChange } = props;
  const { idealClient } = usePage().texts;
  const id = useId();
  // On the sheet a person may have put words in place of a day.
  const isDay = plan.when === '' || /^\d{4}-\d\d-\d\d$/.test(plan.when);
  return (
    <section class="plan" aria-labelledby={`${id}-plan`}>
      <h2 id={`${id}-plan`}>{idealClient.plan}</h2>
      <div class="field">
        <label for={`${id}-what`}>{idealClient.planWhat}</label>
        <textarea
          id={`${id}-what`}
          rows={2}
          maxLength={500}
          value={plan.what}
          onInput={event => onChange({ ...plan, what: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-who`}>{idealClient.planWho}</label>
        <input
          id={`${id}-who`}
          type="text"
          maxLength={200}
          autocomplete="off"
          list={`${id}-salespeople`}
          value={plan.who}
          onInput={event => onChange({ ...plan, who: event.currentTarget.value })}
        />
        <datalist id={`${id}-salespeople`}>
          {salespeople.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {isDay ? (
        <DayField label={idealClient.planWhen} value={plan.when} onChange={when => onChange({ ...plan, when })} />
      ) : (
        <div class="field">
          <label for={`${id}-when`}>{idealClient.planWhen}</label>
          <input
            id={`${id}-when`}
            type="text"
            maxLength={200}
            value={plan.when}
            onInput={event => onChange({ ...plan, when: event.currentTarget.value })}
          />
        </div>
      )}
    </section>
  );
}
