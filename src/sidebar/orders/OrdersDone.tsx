import type { OurSheet } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { OpenSheet } from '../parts/OpenSheet';

/** The Clients sheet is filled: open it, or go on to the ideal client. */
export function OrdersDone({ sheet }: { readonly sheet: OurSheet }) {
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
      <div class="actions">
        <OpenSheet kind="primary" sheetId={sheet.sheetId} label={texts.orders.openSheet} />
        <button type="button" onClick={() => goTo('idealClient')}>
          {texts.orders.nextProfile}
        </button>
      </div>
    </>
  );
}
