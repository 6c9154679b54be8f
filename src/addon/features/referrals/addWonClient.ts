import { Refusal } from '../../../contract/Refusal';
import type { AddWonClientOutcome, WonClient } from '../../../contract/referrals';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { newRowPlaces } from '../../book/newRowPlaces';
import { ourSheetOf } from '../../book/ourSheetOf';
import { writeRow } from '../../book/writeRow';

/**
 * Adds a prospect who has bought to the Clients sheet, with the client who recommended them; makes the sheet where there
 * is none. Of one who is there, only an empty referrer is filled in.
 */
export function addWonClient(edit: Edit, won: WonClient): AddWonClientOutcome {
  const [client, referredBy] = [tidyName(won.client), tidyName(won.referredBy)];
  if (nameKey(client) === '' || nameKey(referredBy) === '') throw new Refusal('namesMissing');
  const cells: Row = { client, salesperson: tidyName(won.salesperson) || null, referredBy };
  const read = edit.read('clients', ['client', 'referredBy']);
  if (read === null) {
    return { outcome: 'added', sheet: fillSheets(edit, [{ id: 'clients', rows: [cells] }])[0]! };
  }
  const row = read.rows.findIndex(there => nameKey(cellText(there.client)) === nameKey(client));
  const sheet = ourSheetOf(read.sheet, read.rows.length);
  if (row >= 0) {
    const present = cellText(read.rows[row]!.referredBy);
    if (present !== '') {
      return { outcome: nameKey(present) === nameKey(referredBy) ? 'alreadyThere' : 'otherReferrer', sheet };
    }
    writeRow(edit, { read, row, cells: { referredBy }, deciding: 'referredBy' });
    return { outcome: 'referrerFilled', sheet };
  }
  const [free] = newRowPlaces(read, [cells], 'client');
  writeRow(edit, { read, row: free!, cells, deciding: 'client' });
  return { outcome: 'added', sheet: ourSheetOf(read.sheet, read.rows.length + 1) };
}
