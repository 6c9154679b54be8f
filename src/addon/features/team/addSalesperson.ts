import { Refusal } from '../../../contract/Refusal';
import type { AddSalespersonOutcome, NewSalesperson } from '../../../contract/team';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { listEntries } from '../../book/listEntries';
import { newRowPlaces } from '../../book/newRowPlaces';
import { settingsOf } from '../../book/settingsOf';
import { writeRow } from '../../book/writeRow';

/** Adds a name to the list of salespeople, below all that is typed on that sheet; makes the sheet where there is none. */
export function addSalesperson(edit: Edit, request: NewSalesperson): AddSalespersonOutcome {
  const name = tidyName(request.name);
  if (name === '') throw new Refusal('salespersonMissing');
  // A workbook of the former layout gets the sheet, with those whom its Settings list.
  const isNew = edit.ourSheet('lists') === null;
  if (isNew) fillSheets(edit, [{ id: 'lists' }]);
  const reading = isNew ? edit.readAnew() : edit;
  const read = reading.read('lists', ['list', 'entry'])!;
  const sheetName = read.sheet.getName();
  const twin = listEntries(reading, 'listSalespeople').find(({ entry }) => nameKey(entry) === nameKey(name));
  if (twin !== undefined) return { outcome: 'alreadyThere', name: twin.entry, sheetName };
  const cells = { list: settingsOf(reading).text('listSalespeople'), entry: name };
  const [row] = newRowPlaces(read, [cells], 'entry');
  writeRow(edit, { read, row: row!, cells, deciding: 'entry' });
  return { outcome: 'added', name, sheetName };
}
