import { callLong } from '../callLong';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** For those who want to see first what comes of it: the sheets of an invented firm. */
export function ShowExample({ onShown }: { readonly onShown: () => void }) {
  const { texts, announce } = usePage();
  const { exampleFirm } = texts;
  const task = useServerTask();
  const show = () =>
    task.run(
      async tell => {
        const { sheets } = await callLong('fillExampleFirm', undefined, tell);
        // They are there even where showing them fails.
        await callServer.showSheet({ sheetId: sheets[0]!.sheetId }).catch(() => {});
      },
      () => {
        announce(exampleFirm.shown);
        onShown();
      },
    );
  return (
    <>
      <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={show}>
        {exampleFirm.show}
      </button>
      <TaskStatus task={task} doing={exampleFirm.showing} />
    </>
  );
}
