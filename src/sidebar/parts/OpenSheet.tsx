import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { useServerTask } from '../useServerTask';
import { TaskStatus } from './TaskStatus';

/** A button that shows a sheet of the workbook to the person. */
export function OpenSheet(props: {
  readonly sheetId: number;
  readonly label: string;
  /** Said in full where the label alone is not enough. */
  readonly title?: string;
}) {
  const { texts } = usePage();
  const task = useServerTask();
  const open = () =>
    task.run(
      () =>
        callServer.showSheet({ sheetId: props.sheetId }).then(({ shown }) => {
          if (!shown) throw new Error(texts.failures.sheetGone);
        }),
      () => {},
    );
  return (
    <>
      <button type="button" aria-label={props.title} disabled={task.busy} aria-busy={task.busy} onClick={open}>
        {props.label}
      </button>
      <TaskStatus task={task} doing={texts.common.opening} />
    </>
  );
}
