import { useEffect, useState } from 'preact/hooks';
import { type OrderColumns, type OrderSheet, type OrderSource, type OrdersPreview, ROLES } from '../../contract/orders';
import { noAnswers } from '../../core/orders/noAnswers';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ColumnPicks } from './ColumnPicks';

/** Which sheet holds the orders, and which of its columns hold what. */
export function ChooseOrders(props: {
  readonly sheets: readonly OrderSheet[];
  /** The columns of the chosen sheet; null while none is chosen or read. */
  readonly columns: OrderColumns | null;
  readonly onColumns: (columns: OrderColumns | null) => void;
  readonly onPreview: (source: OrderSource, orders: OrdersPreview) => void;
}) {
  const { sheets, columns, onColumns, onPreview } = props;
  const { texts, numbers } = usePage();
  const likely = sheets.length === 1 ? sheets : sheets.filter(({ recognised }) => recognised);
  const [sheetId, setSheetId] = useState<number | null>(
    columns?.sheetId ?? (likely.length === 1 ? likely[0]!.sheetId : null),
  );
  const reading = useServerTask();
  const previewing = useServerTask();

  const read = (id: number) => reading.run(() => callServer.readOrderColumns({ sheetId: id }), onColumns);
  useEffect(() => {
    if (sheetId !== null && columns === null) read(sheetId);
  }, []);
  const choose = (id: number) => {
    previewing.forget();
    onColumns(null);
    setSheetId(id);
    read(id);
  };

  return (
    <>
      <div class="field">
        <label for="sheet">{texts.orders.sheet}</label>
        <select
          id="sheet"
          value={sheetId ?? ''}
          disabled={previewing.busy}
          onChange={event => choose(Number(event.currentTarget.value))}
        >
          {sheetId === null && <option value="">{texts.orders.chooseSheet}</option>}
          {sheets.map(sheet => (
            <option key={sheet.sheetId} value={sheet.sheetId}>
              {sheet.sheetName} ({numbers.counted(texts.common.rows, sheet.rows)})
            </option>
          ))}
        </select>
      </div>
      <TaskStatus task={reading} doing={texts.orders.readingColumns} />
      {columns && (
        <ColumnPicks
          key={columns.sheetId}
          read={columns}
          busy={previewing.busy}
          onSubmit={picks => {
            const headers = columns.columns.map(({ header }) => header);
            // What was answered holds for the columns it was about.
            const isSame = ROLES.every(role => picks[role] === columns.recognised[role]);
            const answers = isSame ? columns.answers : noAnswers;
            const source: OrderSource = { sheetId: columns.sheetId, columns: picks, headers, answers };
            previewing.run(
              () => callServer.previewOrders(source),
              orders => onPreview(source, orders),
            );
          }}
        />
      )}
      <TaskStatus task={previewing} doing={texts.orders.previewing} cancels />
    </>
  );
}
