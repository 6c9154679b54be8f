import { useEffect, useRef, useState } from 'preact/hooks';
import type { RemoveExampleOutcome } from '../../contract/exampleFirm';
import { fill } from '../../i18n/fill';
import { callLong } from '../callLong';
import { usePage } from '../PageContext';
import { useServerTask } from '../useServerTask';
import { TaskStatus } from './TaskStatus';

interface Touched {
  readonly sheets: string;
  readonly print: string;
}

/** That the sheets show an invented firm, and one click that removes it; one more where somebody has typed into it. */
export function ExampleCard(props: {
  readonly isThere: boolean;
  readonly why: string;
  readonly onRemoved: () => void;
}) {
  const { texts, numbers, announce } = usePage();
  const { exampleFirm } = texts;
  const task = useServerTask();
  const [touched, setTouched] = useState<Touched | null>(null);
  const [removed, setRemoved] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away.
  useEffect(() => told.current?.focus(), [touched, removed, props.isThere]);

  const remove = (seen: string | null) =>
    task.run(
      tell => callLong('removeExampleFirm', { seen }, tell),
      (done: RemoveExampleOutcome) => {
        if (done.outcome === 'touched') {
          setTouched({ sheets: done.sheetNames.join(', '), print: done.print });
          return;
        }
        const sentence = numbers.counted(exampleFirm.removed, done.sheets);
        setTouched(null);
        setRemoved(sentence);
        announce(sentence);
        props.onRemoved();
      },
    );
  if (!props.isThere) {
    return removed === '' ? null : (
      <div class="done">
        <p ref={told} tabIndex={-1}>
          {removed}
        </p>
        <p class="note">{exampleFirm.undo}</p>
      </div>
    );
  }
  return (
    <section class="card" aria-label={exampleFirm.title}>
      <p class="kicker">{exampleFirm.title}</p>
      {touched === null ? (
        <p>{props.why}</p>
      ) : (
        <p ref={told} tabIndex={-1}>
          {fill(exampleFirm.touched, { sheets: touched.sheets })}
        </p>
      )}
      <div class="actions below">
        <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={() => remove(touched?.print ?? null)}>
          {touched === null ? exampleFirm.remove : exampleFirm.removeAll}
        </button>
        {touched !== null && (
          <button type="button" class="link" disabled={task.busy} onClick={() => setTouched(null)}>
            {exampleFirm.keep}
          </button>
        )}
      </div>
      <TaskStatus task={task} doing={exampleFirm.removing} />
    </section>
  );
}
