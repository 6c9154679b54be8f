import type { BackNote, RecordBackOutcome } from '../../../contract/keeping';
import { nameKey } from '../../../core/text/nameKey';
import { askedDay } from '../../book/askedDay';
import { cellDay } from '../../book/cellDay';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { writeRow } from '../../book/writeRow';

/** Notes on the list of the lost since when a client buys again, over what was read only. */
export function recordBack(edit: Edit, { client, lostDay, former, day }: BackNote): RecordBackOutcome {
  const read = edit.read('keeping', ['client', 'lostDay', 'backDay']);
  const meant = (read?.rows ?? []).flatMap((row, place) => {
    const isMeant = nameKey(cellText(row.client)) === nameKey(client) && cellDay(row.lostDay) === lostDay;
    return isMeant ? [{ place, present: askedDay(row.backDay) }] : [];
  });
  const noted = (wanted: string | null) => meant.find(({ present }) => present === wanted)?.place;
  if (noted(askedDay(day)) !== undefined) return { outcome: 'recorded' };
  const row = noted(former);
  if (read === null || row === undefined) return { outcome: 'changedMeanwhile' };
  writeRow(edit, { read, row, cells: { backDay: day }, deciding: 'backDay' });
  return { outcome: 'recorded' };
}
