import type { ClientToShow } from '../../contract/showClient';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { useServerTask } from '../useServerTask';
import { TaskStatus } from './TaskStatus';

/** A button that shows a client's row to the person. */
export function ShowClient(props: {
  readonly request: ClientToShow;
  readonly label: string;
  readonly kind?: 'primary';
}) {
  const { request, label, kind } = props;
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
      <button type="button" class={kind} disabled={task.busy} aria-busy={task.busy} onClick={show}>
        {label}
      </button>
      <TaskStatus task={task} doing={texts.common.opening} />
    </>
  );
}
