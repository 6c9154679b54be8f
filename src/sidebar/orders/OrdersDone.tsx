import type { FilledClients } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { OpenSheet } from '../parts/OpenSheet';

/** The Clients sheet is filled and stands beside it: on to the ideal client or to who was lost, or see whether it would have been right. */
export function OrdersDone(props: { readonly filled: FilledClients; readonly onLookBack: () => void }) {
  const { sheet, gone, logged, months } = props.filled;
  const { texts, numbers, goTo } = usePage();
  return (
    <>
      <p class="tick" aria-hidden="true">
        ✓
      </p>
      <Heading>{texts.orders.doneTitle}</Heading>
      <p>
        {fill(texts.orders.done, {
          name: sheet.sheetName,
          clients: numbers.counted(texts.common.clients, sheet.rows),
        })}
      </p>
      {gone.kept > 0 && <p>{numbers.counted(texts.orders.kept, gone.kept)}</p>}
      {gone.removed > 0 && <p>{numbers.counted(texts.orders.removed, gone.removed)}</p>}
      {logged > 0 && <p>{numbers.counted(texts.orders.logged, logged)}</p>}
      {months > 0 && <p>{numbers.counted(texts.orders.months, months)}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={() => goTo('idealClient')}>
          {texts.orders.nextProfile}
        </button>
        <OpenSheet sheetId={sheet.sheetId} label={texts.orders.openSheet} />
        <button type="button" onClick={() => goTo('keeping')}>
          {texts.orders.nextKeeping}
        </button>
        <button type="button" onClick={props.onLookBack}>
          {texts.lookBack.title}
        </button>
      </div>
    </>
  );
}
