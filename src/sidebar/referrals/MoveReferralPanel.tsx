import { useEffect, useState } from 'preact/hooks';
import type { OpenReferral, ReferralBook } from '../../contract/referrals';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { MoveForm } from './MoveForm';
import { OpenReferrals } from './OpenReferrals';
import { WonOffer } from './WonOffer';
import { WordList } from './WordList';

/** The open referrals by age; one of them is moved on: its stage, since when, what came of it. */
export function MoveReferralPanel() {
  const { texts, announce } = usePage();
  const [book, setBook] = useState<ReferralBook | null>(null);
  const [chosen, choose] = useState<OpenReferral | null>(null);
  const [moved, setMoved] = useState('');
  const [won, setWon] = useState<OpenReferral | null>(null);
  const task = useServerTask();
  const load = (done = '', deal: OpenReferral | null = null) => {
    choose(null);
    setMoved(done);
    setWon(deal);
    task.run(
      () => callServer.loadReferrals(),
      read => {
        setBook(read);
        // Not sooner: the progress of the reading would hush it.
        announce(done);
      },
    );
  };
  useEffect(() => load(), []);

  if (book && chosen) {
    return (
      <MoveForm
        book={book}
        referral={chosen}
        onBack={() => choose(null)}
        onMoved={(done, isDeal) => load(done, isDeal ? chosen : null)}
        onReload={() => load()}
      />
    );
  }
  return (
    <>
      <Heading>{texts.moveReferral.title}</Heading>
      {moved !== '' && <p class="done">{moved}</p>}
      {won && <WonOffer key={won.prospect} referral={won} />}
      <TaskStatus task={task} doing={texts.common.reading} />
      {book && !task.busy && (
        <>
          <WordList book={book} onReload={() => load()} />
          <OpenReferrals book={book} onChoose={choose} onMoved={load} />
        </>
      )}
    </>
  );
}
