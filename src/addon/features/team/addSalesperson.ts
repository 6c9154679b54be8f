import { Refusal } from '../../../contract/Refusal';
import type { AddSalespersonOutcome, NewSalesperson } from '../../../contract/team';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import { startRows } from '../../../templates/startRows';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { listEntries } from '../../book/listEntries';
import { newRowPlaces } from '../../book/newRowPlaces';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';
import { writeRow } from '../../book/writeRow';

/** Adds a name to the list of salespeople, below all that is typed on that sheet; makes the sheet where there is none. */
export function addSalesperson(edit: Edit, request: NewSalesperson): AddSalespersonOutcome {
  const name = tidyName(request.name);
  if (name === '') throw new Refusal('salespersonMissing');
  const twin = entryOf(edit, name);
  if (twin !== undefined) return { outcome: 'alreadyThere', name: twin };
  const cells = { list: settingsOf(edit).text('listSalespeople'), entry: name };
  if (edit.ourSheet('lists') === null) {
    const begin = startRows(catalogue().templates.lists, edit.texts, edit.today);
    fillSheets(edit, [{ id: 'lists', rows: [...begin, cells] }]);
    const anew = edit.readAnew();
    // A workbook of the former layout has got its own list.
    if (entryOf(anew, name) === undefined) writeEntry(anew, cells);
  } else writeEntry(edit, cells);
  return { outcome: 'added', name };
}

/** The name as the list has it; undefined where it does not. */
function entryOf(reading: Reading, name: string): string | undefined {
  return listEntries(reading, 'listSalespeople').find(({ entry }) => nameKey(entry) === nameKey(name))?.entry;
}

function writeEntry(edit: Edit, cells: { readonly list: string; readonly entry: string }): void {
  const read = edit.read('lists', ['list', 'entry'])!;
  const [row] = newRowPlaces(read, [cells], 'entry');
  writeRow(edit, { read, row: row!, cells, deciding: 'entry' });
}
