import { addAndShow } from '../home/addAndShow';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** What would help a client who knows of nobody, and the ways there. */
export function NobodyNamed({ onAdded }: { readonly onAdded: () => void }) {
  const { texts, goTo } = usePage();
  const { asking, home } = texts;
  const task = useServerTask();
  return (
    <section aria-label={asking.skills.whom}>
      <p class="note">{asking.helpWanted}</p>
      <div class="actions">
        <button type="button" class="link" onClick={() => goTo('idealClient')}>
          {asking.toIdeal}
        </button>
        <button
          type="button"
          class="link"
          disabled={task.busy}
          aria-busy={task.busy}
          onClick={() => task.run(addAndShow(['wanted']), onAdded)}
        >
          {asking.toWanted}
        </button>
      </div>
      <TaskStatus task={task} doing={home.adding} />
    </section>
  );
}
