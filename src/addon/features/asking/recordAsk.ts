import type { AskNote, RecordAskOutcome } from '../../../contract/asking';
import { nameKey } from '../../../core/text/nameKey';
import { askedDay } from '../../book/askedDay';
import type { Edit } from '../../book/Edit';
import { writeRow } from '../../book/writeRow';

/** Notes in the Clients sheet on which day a client was asked, over what was read only. */
export function recordAsk(edit: Edit, { client, former, day }: AskNote): RecordAskOutcome {
  const read = edit.read('clients', ['client', 'lastAsked']);
  const rows = read?.rows ?? [];
  const row = rows.findIndex(cells => nameKey(String(cells.client ?? '')) === nameKey(client));
  if (read === null || row < 0 || nameKey(client) === '') return { outcome: 'clientGone' };
  const present = askedDay(rows[row]!.lastAsked);
  if (present === askedDay(day)) return { outcome: 'recorded' };
  if (present !== former) return { outcome: 'changedMeanwhile' };
  writeRow(edit, { read, row, cells: { lastAsked: day }, deciding: 'lastAsked' });
  return { outcome: 'recorded' };
}
