import { useEffect, useState } from 'preact/hooks';
import type { InsertOutcome } from '../../contract/examples';
import { fill } from '../../i18n/fill';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** The button that puts the example at the selected cell, and what came of it. */
export function InsertHere({ name }: { readonly name: FormulaName }) {
  const { texts, announce } = usePage();
  const { formulas } = texts;
  const [last, setLast] = useState<InsertOutcome | null>(null);
  const task = useServerTask();
  const insert = () => {
    if (task.busy) return;
    setLast(null);
    task.run(() => callServer.insertExample({ name }), setLast);
  };
  const sentence = last && fill(formulas[last.outcome], { address: last.address });
  // Only now, for the progress takes back what it announced. A refusal is an alert, which speaks for itself.
  useEffect(() => {
    if (last?.outcome === 'inserted') announce(sentence ?? '');
  }, [last]);
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" aria-busy={task.busy} aria-describedby="where" onClick={insert}>
          {formulas.insert}
        </button>
      </div>
      <p id="where" class="note insert-where">
        {formulas.insertWhere}
      </p>
      <TaskStatus task={task} doing={formulas.inserting} />
      {last?.outcome === 'inserted' && <p class="done">✓ {sentence}</p>}
      {last && last.outcome !== 'inserted' && (
        <Notice alert>
          <p>{sentence}</p>
        </Notice>
      )}
    </>
  );
}
