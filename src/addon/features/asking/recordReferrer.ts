import type { RecordReferrerOutcome, ReferrerNote } from '../../../contract/asking';
import { nameKey } from '../../../core/text/nameKey';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { writeRow } from '../../book/writeRow';

/** Notes on the Clients sheet who sent a client, or that nobody did; what somebody has typed there stays. */
export function recordReferrer(edit: Edit, { client, referrer }: ReferrerNote): RecordReferrerOutcome {
  const key = referrer === null ? 'cameAlone' : 'referredBy';
  const read = edit.read('clients', ['client', 'referredBy', key]);
  const row = read?.rows.findIndex(cells => nameKey(cellText(cells.client)) === nameKey(client)) ?? -1;
  if (read === null || row < 0 || nameKey(client) === '') return { outcome: 'clientGone' };
  const { referredBy, cameAlone } = read.rows[row]!;
  const present = nameKey(cellText(referredBy));
  if (referrer === null ? cameAlone === true : present === nameKey(referrer)) return { outcome: 'recorded' };
  if (present !== '') return { outcome: 'changedMeanwhile' };
  writeRow(edit, { read, row, cells: { [key]: referrer ?? true }, deciding: 'referredBy' });
  return { outcome: 'recorded' };
}
