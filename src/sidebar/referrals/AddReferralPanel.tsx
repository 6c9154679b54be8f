import { useEffect, useState } from 'preact/hooks';
import type { AddReferralOutcome, NewReferral, ReferralBook } from '../../contract/referrals';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ReferralAdded } from './ReferralAdded';
import { ReferralForm } from './ReferralForm';

/** A new referral, written into the log: one screen, and then the next one of the same client. */
export function AddReferralPanel() {
  const { texts, about } = usePage();
  const [book, setBook] = useState<ReferralBook | null>(null);
  const [added, setAdded] = useState<{ readonly referral: NewReferral; readonly sheetId: number } | null>(null);
  const [from, setFrom] = useState({ client: about?.client ?? '', salesperson: about?.salesperson ?? '' });
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.loadReferrals(), setBook), []);

  if (added) {
    const { referral, sheetId } = added;
    const goOn = () => {
      setFrom({ client: referral.from, salesperson: referral.salesperson });
      setAdded(null);
    };
    return <ReferralAdded referral={referral} sheetId={sheetId} onAnother={goOn} />;
  }
  return (
    <>
      <Heading>{texts.addReferral.title}</Heading>
      <TaskStatus task={task} doing={texts.common.reading} />
      {book && (
        <ReferralForm
          book={book}
          from={from}
          onAdded={(referral: NewReferral, { sheet }: AddReferralOutcome) =>
            setAdded({ referral, sheetId: sheet.sheetId })
          }
        />
      )}
    </>
  );
}
