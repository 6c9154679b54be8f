import { useEffect, useState } from 'preact/hooks';
import { REACHES, type Reach, type ToldLookBack } from '../../contract/lookBack';
import type { OrderSource } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { RadioChoice } from '../parts/RadioChoice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { SeenOutcome } from './SeenOutcome';
import { WriteLookBack } from './WriteLookBack';

/** What these orders would have said half a year or a year before their end, and what came. */
export function LookBack({ source }: { readonly source: OrderSource }) {
  const { texts, numbers, announce } = usePage();
  const { lookBack: said } = texts;
  const [reach, setReach] = useState<Reach>('halfYear');
  const [told, setTold] = useState<ToldLookBack | null>(null);
  const task = useServerTask();
  const cannot = (of: ToldLookBack) =>
    of.outcome === 'seen'
      ? said.verdict[of.verdict]
      : fill(said.cannot[of.outcome], { found: numbers.whole(of.found), needed: numbers.whole(of.needed) });
  const look = (back: Reach) => {
    setReach(back);
    setTold(null);
    task.run(
      () => callServer.loadLookBack({ source, reach: back }),
      seen => {
        setTold(seen);
        announce(cannot(seen));
      },
    );
  };
  useEffect(() => look(reach), []);
  return (
    <>
      <p class="lead">{said.lead}</p>
      <RadioChoice
        legend={said.reach}
        choices={REACHES.map(value => ({ value, label: said[value] }))}
        chosen={reach}
        onChoose={look}
      />
      <TaskStatus task={task} doing={said.looking} />
      {told !== null && told.outcome !== 'seen' && (
        <Notice>
          <p>{cannot(told)}</p>
        </Notice>
      )}
      {told !== null && told.outcome === 'seen' && (
        <>
          <SeenOutcome seen={told} />
          <WriteLookBack key={reach} source={source} reach={reach} onCannot={setTold} />
        </>
      )}
    </>
  );
}
