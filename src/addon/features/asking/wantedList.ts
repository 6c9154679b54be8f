import type { WantedProspect } from '../../../core/referral/wantedFor';
import { nameKey } from '../../../core/text/nameKey';
import { tagHeaders } from '../../../i18n/tagHeaders';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';

const HEADERS = new Set(Object.values(tagHeaders).flat().map(nameKey));

/** Whom one would like to be recommended to, without those who are clients or in the log by now; null where there is no such sheet. */
export function wantedList(reading: Reading, clients: OurContent): readonly WantedProspect[] | null {
  const content = reading.readIfWhole('wanted');
  if (content === null) return null;
  const log = reading.readIfWhole('referrals')?.rows ?? [];
  const known = new Set(
    [...clients.rows.map(({ client }) => client), ...log.map(({ prospect }) => prospect), ''].map(cell =>
      nameKey(cellText(cell)),
    ),
  );
  return content.rows
    .map(row => ({
      prospect: cellText(row.prospect),
      why: cellText(row.why),
      knows: cellText(row.knows),
      tags: cellText(row.tags),
    }))
    .filter(({ prospect }) => !known.has(nameKey(prospect)));
}

/** What stands of the town and the trade in a row of the Clients sheet: in our column, and in those that people have added. */
export function tagsReader({ layout, rows, values }: OurContent): (row: number) => string[] {
  const headers = values[layout.headerRow - 1] ?? [];
  const own = headers.flatMap((header, column) => (HEADERS.has(nameKey(String(header))) ? [column] : []));
  return row => [
    cellText(rows[row]!.tags),
    ...own.map(column => String(values[layout.headerRow + row]?.[column] ?? '')),
  ];
}
