import type { MendOutcome } from '../../../contract/check';
import { isoDay } from '../../../core/calendar/dayNumber';
import { fill } from '../../../i18n/fill';
import type { Row } from '../../../templates/planSheet';
import { addNote } from '../../book/addNote';
import { addressOf } from '../../book/check/addressOf';
import type { FoundFault } from '../../book/check/faultOf';
import { settingRow } from '../../book/check/settingRow';
import type { Edit } from '../../book/Edit';
import { writeRows } from '../../book/writeRows';

/** Empties the rows in which a setting stands again, and writes back the settings that are gone: each row once. */
export function mendSettings(edit: Edit, faults: readonly FoundFault[]): MendOutcome['moved'] {
  const twice = faults.filter(({ kind }) => kind === 'settingTwice');
  const moved = twice.flatMap(fault => tellAway(edit, fault));
  const cells = new Map(twice.map(({ setting }) => [setting!.row, EMPTY]));
  for (const { kind, content, setting } of faults) {
    if (kind !== 'settingGone') continue;
    const { id, row } = setting!;
    // Where the other setting was left there, this one comes below all.
    const isFree = row >= content!.rows.length || cells.has(row);
    if (isFree) cells.set(row, { ...EMPTY, ...settingRow(edit, id) });
  }
  const read = faults.find(({ setting }) => setting !== undefined)?.content;
  if (read !== undefined) writeRows(edit, { read, cells, deciding: 'id' });
  return moved;
}

const WORDS = ['id', 'topic', 'setting', 'value', 'source'] as const;
const EMPTY: Row = { id: null, topic: null, setting: null, value: null, source: null };

/** What the row says otherwise than the first of that setting goes into a note there. */
function tellAway(edit: Edit, { content, setting }: FoundFault): MendOutcome['moved'] {
  const { sheet, layout, rows } = content!;
  const { id, row } = setting!;
  const first = rows.findIndex(line => line.id === id);
  const place = (key: string, r: number) => ({ row: layout.headerRow + 1 + r, column: layout.columns.get(key)! });
  const to = place('value', first);
  return WORDS.filter(
    key => layout.columns.has(key) && (rows[row]![key] ?? null) !== null && rows[row]![key] !== rows[first]![key],
  ).map(key => {
    const from = addressOf(place(key, row));
    const value = shown(id, rows[row]![key]);
    addNote(edit, { content: content!, ...to }, fill(edit.serverTexts['check.movedSetting'], { from, value }));
    return { from: `${sheet.getName()}!${from}`, to: `${sheet.getName()}!${addressOf(to)}` };
  });
}

function shown(id: string, value: Row[string] | undefined): string {
  return id === 'today' && typeof value === 'number' ? isoDay(value) : String(value);
}
