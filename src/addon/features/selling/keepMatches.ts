import type { KeepOutcome } from '../../../contract/selling';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { firstMatch } from '../../book/firstMatch';
import { loadSelling } from './loadSelling';
import { unkeptClients } from './scoredRows';

/** Keeps the match of the clients that are scored and have none kept, as of today. Nothing kept is changed. */
export function keepMatches(edit: Edit): KeepOutcome {
  const card = edit.read('scorecard', ['client']);
  const unkept = card === null ? [] : unkeptClients(card);
  if (unkept.length > 0) {
    // Filled, not only written: a Scorecard of an older version gets the columns for it.
    fillSheets(edit, [{ id: 'scorecard', rows: unkept.map(client => firstMatch(client, edit.today)) }]);
  }
  return { kept: unkept.length, book: loadSelling(edit.readAnew()) };
}
