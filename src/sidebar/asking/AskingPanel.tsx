import { useEffect, useState } from 'preact/hooks';
import type { Asking } from '../../contract/asking';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { AskList } from './AskList';

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

/** Why nobody is listed, and the way on. */
function NobodyToAsk({ sheetName }: { readonly sheetName: string | null }) {
  const { texts, goTo } = usePage();
  const { asking, home } = texts;
  return (
    <section class="card">
      <h2>{sheetName === null ? asking.noSheet : asking.nobody}</h2>
      <p>{sheetName === null ? asking.noSheetWhy : fill(asking.nobodyWhy, { sheet: sheetName })}</p>
      <button type="button" class="primary" onClick={() => goTo('orders')}>
        {sheetName === null ? home.orders : asking.countAgain}
      </button>
    </section>
  );
}
