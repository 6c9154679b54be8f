import type { AddClientOutcome, NewClient } from '../../../contract/clients';
import { Refusal } from '../../../contract/Refusal';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { newRowPlaces } from '../../book/newRowPlaces';
import { ourSheetOf } from '../../book/ourSheetOf';
import { writeRow } from '../../book/writeRow';

/**
 * Adds somebody to the Clients sheet, with the client who sent them, or that nobody did; makes the sheet where there is
 * none. Of one who is there, only an empty referrer is filled in.
 */
export function addClient(edit: Edit, added: NewClient): AddClientOutcome {
  const [client, referredBy] = [tidyName(added.client), tidyName(added.referredBy)];
  if (client === '') throw new Refusal('badRequest', { part: 'client' });
  const cameAlone = added.cameAlone && referredBy === '';
  const cells: Row = {
    client,
    salesperson: tidyName(added.salesperson) || null,
    referredBy: referredBy || null,
    ...(cameAlone && { cameAlone }),
  };
  const read = edit.read('clients', ['client', 'referredBy', ...(cameAlone ? ['cameAlone'] : [])]);
  if (read === null) {
    return { outcome: 'added', sheet: fillSheets(edit, [{ id: 'clients', rows: [cells] }])[0]! };
  }
  const row = read.rows.findIndex(there => nameKey(cellText(there.client)) === nameKey(client));
  const sheet = ourSheetOf(read.sheet, read.rows.length);
  if (row >= 0) {
    const present = cellText(read.rows[row]!.referredBy);
    if (referredBy === '' || nameKey(present) === nameKey(referredBy)) return { outcome: 'alreadyThere', sheet };
    if (present !== '') return { outcome: 'otherReferrer', sheet };
    writeRow(edit, { read, row, cells: { referredBy }, deciding: 'referredBy' });
    return { outcome: 'referrerFilled', sheet };
  }
  const [free] = newRowPlaces(read, [cells], 'client');
  writeRow(edit, { read, row: free!, cells, deciding: 'client' });
  return { outcome: 'added', sheet: ourSheetOf(read.sheet, read.rows.length + 1) };
}
