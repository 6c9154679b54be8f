import { useEffect, useState } from 'preact/hooks';
import type { NewReferral, ReferralBook } from '../../contract/referrals';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';
import { ReferralAdded } from './ReferralAdded';
import { ReferralForm } from './ReferralForm';

/** A new referral, written into the log: one screen, and then the next one of the same client. */
export function AddReferralPanel() {
  const { texts, about } = usePage();
  const [book, setBook] = useState<ReferralBook | null>(null);
  const [added, setAdded] = useState<NewReferral | null>(null);
  const [from, setFrom] = useState({ client: about?.client ?? '', salesperson: about?.salesperson ?? '' });
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.loadReferrals(), setBook), []);

  if (added) {
    const goOn = () => {
      setFrom({ client: added.from, salesperson: added.salesperson });
      setAdded(null);
    };
    return <ReferralAdded referral={added} onAnother={goOn} />;
  }
  return (
    <>
      <Heading>{texts.addReferral.title}</Heading>
      <TaskStatus task={task} doing={texts.common.reading} />
      {book && (
        <ReferralForm
          book={book}
          from={from}
          onAdded={referral => {
            setAdded(referral);
            showResult({ sheet: 'referrals', client: referral.prospect });
          }}
        />
      )}
    </>
  );
}
