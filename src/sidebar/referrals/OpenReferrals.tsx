import { useState } from 'preact/hooks';
import type { OpenReferral, ReferralBook } from '../../contract/referrals';
import { LONGEST_NAME } from '../../contract/request';
import { nameKey } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { CalendarLink } from './CalendarLink';
import { DueStep } from './DueStep';

const FEW = 8;
const MORE = 20;

/** The open referrals to choose from, the longest waiting first; many can be searched. */
export function OpenReferrals(props: {
  readonly book: ReferralBook;
  readonly onChoose: (referral: OpenReferral) => void;
  /** A next step was moved, with what to say of it. */
  readonly onMoved: (sentence: string) => void;
}) {
  const { open, stages, sheet, today, calendarLink } = props.book;
  const { texts, numbers, goTo } = usePage();
  const { moveReferral } = texts;
  const [typed, setTyped] = useState('');
  const [shown, show] = useState(MORE);
  if (open.length === 0) {
    return (
      <section class="card">
        <h2>{moveReferral.none}</h2>
        <p>{sheet === null ? moveReferral.noLog : moveReferral.noneWhy}</p>
        <button type="button" class="primary" onClick={() => goTo(sheet === null ? 'addReferral' : 'asking')}>
          {sheet === null ? texts.addReferral.title : texts.asking.title}
        </button>
      </section>
    );
  }
  const wanted = nameKey(typed.trim());
  const found = open.filter(({ from, prospect }) => nameKey(`${prospect} ${from}`).includes(wanted));
  return (
    <>
      <p class="lead">{numbers.counted(moveReferral.open, open.length)}</p>
      {open.length > FEW && (
        <div class="field">
          <label for="find">{moveReferral.find}</label>
          <input
            id="find"
            type="text"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {found.length === 0 && <p class="hint">{moveReferral.nothingFound}</p>}
      <ul class="plain open-referrals">
        {found.slice(0, shown).map(referral => (
          <li key={`${referral.row} ${referral.print}`} class="entry">
            <button type="button" class="entry-way" onClick={() => props.onChoose(referral)}>
              <strong class="clamp">{referral.prospect}</strong>
              <span class="note clamp">{fill(moveReferral.from, { name: referral.from })}</span>
              <span class="note">
                {stages[referral.stage]}
                {referral.waiting !== null && ` · ${numbers.counted(moveReferral.waiting, referral.waiting)}`}
              </span>
              {(referral.nextStep !== '' || referral.isDue) && (
                <span class={referral.isDue ? 'note clamp due-step' : 'note clamp'}>
                  {[referral.nextStep, referral.stepDay && numbers.day(referral.stepDay)].filter(Boolean).join(' · ')}
                </span>
              )}
            </button>
            {(referral.isDue || (calendarLink && referral.stepDay !== null)) && (
              <div class="actions">
                {referral.isDue && <DueStep referral={referral} today={today} onMoved={props.onMoved} />}
                {calendarLink && referral.stepDay !== null && (
                  <CalendarLink prospect={referral.prospect} nextStep={referral.nextStep} stepDay={referral.stepDay} />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {shown < found.length && (
        <button type="button" class="link" onClick={() => show(shown + MORE)}>
          {moveReferral.more}
        </button>
      )}
    </>
  );
}
