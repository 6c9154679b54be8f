import { useEffect, useState } from 'preact/hooks';
import type { Asking } from '../../contract/asking';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { AskList } from './AskList';
import { NobodyToAsk } from './NobodyToAsk';

/** Whom to ask for referrals this week, the best ask first, with what to say. */
export function AskingPanel() {
  const { texts } = usePage();
  const [asking, setAsking] = useState<Asking | null>(null);
  const task = useServerTask();
  const load = () => task.run(() => callServer.loadAsking(), setAsking);
  useEffect(load, []);
  return (
    <>
      <Heading>{texts.asking.title}</Heading>
      <TaskStatus task={task} doing={texts.common.reading} />
      {asking &&
        (asking.asks.length === 0 ? (
          <NobodyToAsk sheetName={asking.sheetName} />
        ) : (
          <AskList asking={asking} onReload={load} />
        ))}
    </>
  );
}
