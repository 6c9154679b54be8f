import type { NewReferral } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { ShowClient } from '../parts/ShowClient';

/** The referral is in the log: ask for another at once (the third skill of article 001), or look at the log. */
export function ReferralAdded(props: { readonly referral: NewReferral; readonly onAnother: () => void }) {
  const { texts, goTo } = usePage();
  const { addReferral, asking } = texts;
  const { from, prospect } = props.referral;
  return (
    <>
      <p class="tick" aria-hidden="true">
        ✓
      </p>
      <Heading>{addReferral.doneTitle}</Heading>
      <p>{fill(addReferral.done, { from, prospect })}</p>
      <p class="lead">{addReferral.doneHint}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={props.onAnother}>
          {fill(addReferral.another, { from })}
        </button>
        <ShowClient request={{ sheet: 'referrals', client: prospect }} label={addReferral.openLog} />
      </div>
      <p>
        <button type="button" class="link" onClick={() => goTo('asking')}>
          {asking.title}
        </button>
      </p>
    </>
  );
}
