import type { AskNote, RecordAskOutcome } from '../../../contract/asking';
import { nameKey } from '../../../core/text/nameKey';
import { askedDay } from '../../book/askedDay';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { writeRow } from '../../book/writeRow';
import { logAsk, takeBackAsk } from './logAsk';

/**
 * Notes on which day a client was asked: on the Clients sheet, over what was read only, and as a row of the log, where an
 * ask counts whatever comes of it. Or it takes both back.
 */
export function recordAsk(edit: Edit, note: AskNote): RecordAskOutcome {
  const { client, former, day, takesBack } = note;
  const read = edit.read('clients', ['client', 'lastAsked']);
  const rows = read?.rows ?? [];
  const row = rows.findIndex(cells => nameKey(cellText(cells.client)) === nameKey(client));
  if (read === null || row < 0 || nameKey(client) === '') return { outcome: 'clientGone' };
  const { client: from, lastAsked, salesperson } = rows[row]!;
  const present = askedDay(lastAsked);
  const isNoted = present === askedDay(day);
  if (!isNoted && present !== former) return { outcome: 'changedMeanwhile' };
  const ask = { from: cellText(from), salesperson: cellText(salesperson) };
  if (takesBack) takeBackAsk(edit, ask, note);
  else if (day !== null && !logAsk(edit, ask, { ...note, day })) return { outcome: 'changedMeanwhile' };
  if (!isNoted) writeRow(edit, { read, row, cells: { lastAsked: day }, deciding: 'lastAsked' });
  return { outcome: 'recorded' };
}
