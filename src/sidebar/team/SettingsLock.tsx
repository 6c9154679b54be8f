import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** Who may change the Settings: everyone who edits, or the owner alone. */
export function SettingsLock(props: { readonly isLocked: boolean; readonly onChanged: () => void }) {
  const { texts, announce } = usePage();
  const { lock } = texts.team;
  const task = useServerTask();
  const sentence = (isLocked: boolean) => (isLocked ? lock.locked : lock.open);
  const change = () =>
    task.run(
      () => callServer.lockSettings({ locked: !props.isLocked }),
      ({ locked }) => {
        announce(sentence(locked));
        props.onChanged();
      },
    );
  return (
    <section aria-labelledby="lock">
      <h2 id="lock">{lock.title}</h2>
      <p>{sentence(props.isLocked)}</p>
      <div class="actions">
        <button type="button" aria-busy={task.busy} disabled={task.busy} onClick={change}>
          {props.isLocked ? lock.unlock : lock.close}
        </button>
        <TaskStatus task={task} doing={lock.working} />
      </div>
    </section>
  );
}
