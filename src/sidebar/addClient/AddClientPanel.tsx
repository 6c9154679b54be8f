import { useEffect, useState } from 'preact/hooks';
import type { ReferralBook } from '../../contract/referrals';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ClientForm } from './ClientForm';

/** A new client, written onto the Clients sheet: who they are, and who sent them. */
export function AddClientPanel() {
  const { texts } = usePage();
  const [book, setBook] = useState<ReferralBook | null>(null);
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.loadReferrals(), setBook), []);
  return (
    <>
      <Heading>{texts.addClient.title}</Heading>
      <TaskStatus task={task} doing={texts.common.reading} />
      {book && <ClientForm book={book} />}
    </>
  );
}
