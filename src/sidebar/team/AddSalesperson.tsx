import { useState } from 'preact/hooks';
import type { AddSalespersonOutcome } from '../../contract/team';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { AddName } from '../parts/AddName';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** A new name for the list of salespeople, and what came of it. */
export function AddSalesperson({ onAdded }: { readonly onAdded: () => void }) {
  const { texts, announce } = usePage();
  const { add } = texts.team;
  const [answer, setAnswer] = useState<AddSalespersonOutcome | null>(null);
  const task = useServerTask();
  const save = (name: string) => {
    if (task.busy) return;
    setAnswer(null);
    task.run(
      () => callServer.addSalesperson({ name }),
      outcome => {
        setAnswer(outcome);
        if (outcome.outcome === 'alreadyThere') return;
        announce(fill(add.done, { name: outcome.name }));
        onAdded();
      },
    );
  };
  return (
    <div class="below">
      <AddName label={add.label} onAdd={save} />
      <TaskStatus task={task} doing={add.saving} />
      {answer?.outcome === 'added' && <p class="done">{fill(add.done, { name: answer.name })}</p>}
      {answer?.outcome === 'alreadyThere' && (
        <Notice alert>
          <p>{fill(add.alreadyThere, { name: answer.name })}</p>
        </Notice>
      )}
    </div>
  );
}
