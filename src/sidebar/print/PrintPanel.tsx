import { useEffect, useId, useState } from 'preact/hooks';
import type { PrintOffer } from '../../contract/print';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { PartToPrint } from './PartToPrint';

/** Prints the sheet that the person looks at, as far as it holds something. */
export function PrintPanel() {
  const { texts } = usePage();
  const { print } = texts;
  const [offer, setOffer] = useState<PrintOffer | null>(null);
  const task = useServerTask();
  const id = useId();
  const look = (sheetId: number | null) => task.run(() => callServer.loadPrint({ sheetId }), setOffer);
  useEffect(() => {
    look(null);
    // Meanwhile the person may have typed below, or gone to another sheet.
    const comeBack = () => look(null);
    window.addEventListener('focus', comeBack);
    return () => window.removeEventListener('focus', comeBack);
  }, []);
  const isOld = task.state.kind !== 'idle';
  const { sheet, ours = [] } = offer ?? {};
  const isOurs = ours.some(({ sheetId }) => sheetId === sheet?.sheetId);
  return (
    <>
      <Heading>{print.title}</Heading>
      <p class="lead">{print.lead}</p>
      {sheet && (
        <div class="field">
          <label for={id}>{print.sheet}</label>
          <select id={id} value={sheet.sheetId} onChange={event => look(Number(event.currentTarget.value))}>
            {(isOurs ? ours : [sheet, ...ours]).map(({ sheetId, sheetName }) => (
              <option key={sheetId} value={sheetId}>
                {sheetName}
              </option>
            ))}
          </select>
        </div>
      )}
      {offer && <PartToPrint key={offer.sheet.sheetId} offer={offer} isOld={isOld} />}
      <TaskStatus task={task} doing={texts.common.reading} />
    </>
  );
}
