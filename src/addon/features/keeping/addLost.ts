import type { AddLostOutcome, LostClient, LostOnList } from '../../../contract/keeping';
import { dayNumber } from '../../../core/calendar/dayNumber';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { newRowPlaces } from '../../book/newRowPlaces';
import { writeRows } from '../../book/writeRows';
import { loadKeeping, readLost } from './loadKeeping';

/**
 * Adds clients to the list of the lost, below what people have typed there; makes the list where there is none. Who has
 * bought since the page was read, or is on the list by now, is left out.
 */
export function addLost(edit: Edit, { clients, reason }: LostOnList): AddLostOutcome {
  const { list, lost } = readLost(edit);
  const left = new Map(lost.map(client => [nameKey(client.client), client]));
  const rows = clients.flatMap(({ client, lastDay }) => {
    const key = nameKey(client);
    const found = left.get(key);
    if (found === undefined || dayOf(found.lastDay) !== lastDay) return [];
    left.delete(key);
    return [rowOf(found, tidyName(reason ?? '') || null)];
  });
  if (rows.length === 0) return { added: 0, keeping: loadKeeping(edit) };
  if (list === null) fillSheets(edit, [{ id: 'keeping', rows }]);
  else {
    const places = newRowPlaces(list, rows, 'client');
    writeRows(edit, { read: list, cells: new Map(rows.map((row, i) => [places[i]!, row])), deciding: 'client' });
  }
  return { added: rows.length, keeping: loadKeeping(edit.readAnew()) };
}

function rowOf({ client, lostDay, salesperson }: LostClient, reason: string | null): Row {
  return { lostDay: dayOf(lostDay), client, reason, owner: salesperson || null };
}

function dayOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return dayNumber(year!, month!, day!)!;
}
