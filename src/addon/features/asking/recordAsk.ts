import type { AskNote, RecordAskOutcome } from '../../../contract/asking';
import { nameKey } from '../../../core/text/nameKey';
import { askedDay } from '../../book/askedDay';
import { readOurSheet } from '../../book/readOurSheet';
import { writeRow } from '../../book/writeRow';

/** Notes in the Clients sheet on which day a client was asked, over what was read only. Ask under the document's lock. */
export function recordAsk(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { client, former, day }: AskNote,
): RecordAskOutcome {
  const read = readOurSheet(spreadsheet, 'clients', ['client', 'lastAsked']);
  const rows = read?.rows ?? [];
  const row = rows.findIndex(cells => nameKey(String(cells.client ?? '')) === nameKey(client));
  if (read === null || row < 0 || nameKey(client) === '') return { outcome: 'clientGone' };
  const present = askedDay(rows[row]!.lastAsked);
  if (present === askedDay(day)) return { outcome: 'recorded' };
  if (present !== former) return { outcome: 'changedMeanwhile' };
  writeRow(read, row, { lastAsked: day }, 'lastAsked');
  return { outcome: 'recorded' };
}
