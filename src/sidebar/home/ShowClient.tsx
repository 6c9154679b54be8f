import type { ClientToShow } from '../../contract/showClient';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** A button that shows a client's row to the person. */
export function ShowClient({ request, label }: { readonly request: ClientToShow; readonly label: string }) {
  const { texts } = usePage();
  const task = useServerTask();
  const show = () =>
    task.run(
      () =>
        callServer.showClient(request).then(({ shown }) => {
          if (!shown) throw new Error(texts.home.clientGone);
        }),
      () => {},
    );
  return (
    <>
      <button type="button" class="primary" disabled={task.busy} aria-busy={task.busy} onClick={show}>
        {label}
      </button>
      <TaskStatus task={task} doing={texts.common.opening} />
    </>
  );
}
