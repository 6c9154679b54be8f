import type { OurSheet } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { addAndShow } from './addAndShow';

/** For those without a list of orders: the Clients sheet, to type into. */
export function TypeClients({ sheet, onAdded }: { readonly sheet: OurSheet | null; readonly onAdded: () => void }) {
  const { texts, announce } = usePage();
  const { home, common, failures } = texts;
  const task = useServerTask();
  const add = () =>
    task.run(addAndShow(['clients']), added => {
      announce(fill(home.added, { name: added[0]!.sheetName }));
      onAdded();
    });
  const show = ({ sheetId }: OurSheet) =>
    task.run(
      () =>
        callServer.showSheet({ sheetId }).then(({ shown }) => {
          if (!shown) throw new Error(failures.sheetGone);
        }),
      () => {},
    );
  // One button for both, so that it keeps the focus once the sheet is there.
  return (
    <>
      <button
        type="button"
        disabled={task.busy}
        aria-busy={task.busy}
        onClick={() => (sheet === null ? add() : show(sheet))}
      >
        {home.nextTypeClients}
      </button>
      <TaskStatus task={task} doing={sheet === null ? home.adding : common.opening} />
    </>
  );
}
