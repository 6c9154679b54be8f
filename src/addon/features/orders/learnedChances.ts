import { isoDay } from '../../../core/calendar/dayNumber';
import type { LookBack, NoLookBack } from '../../../core/retention/lookBack/lookBack';
import type { Recalibration } from '../../../core/statistics/recalibration';
import { fill } from '../../../i18n/fill';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';
import type { CellsByRow } from '../../book/rowComparison';
import { writeRows } from '../../book/writeRows';

/** The settings that correct the chances to buy again, each with what it is where nothing is corrected. */
const PARTS = { chanceShift: ['shift', 0], chanceSlope: ['slope', 1] } as const;
type SettingId = keyof typeof PARTS;
const IDS = Object.keys(PARTS) as SettingId[];

/** Whether the Settings correct by what this look back says. */
export function isKept(reading: Reading, { correction }: LookBack): boolean {
  const rows = settingRows(reading);
  return IDS.every(id => rows.get(id)?.[1].value === settingOf(correction, id));
}

/**
 * Puts what a look back learned into the Settings, with where it comes from, or back what they begin with. What a person
 * typed there stays: it is what we did not write, which the words beside it tell.
 */
export function keepLearned(edit: Edit, seen: LookBack | NoLookBack): void {
  const read = edit.readIfWhole('settings');
  const cells = settingsToWrite(edit, seen);
  if (read !== null && cells.size > 0) writeRows(edit, { read, cells, deciding: 'source' });
}

/** Whether the Settings are to be written. */
export function isToKeep(reading: Reading, seen: LookBack | NoLookBack): boolean {
  const isNew = reading.ourSheet('settings') === null;
  return isNew ? seen.outcome === 'seen' && seen.correction !== null : settingsToWrite(reading, seen).size > 0;
}

function settingsToWrite(reading: Reading, seen: LookBack | NoLookBack): CellsByRow {
  const rows = settingRows(reading);
  const correction = seen.outcome === 'seen' ? seen.correction : null;
  const isOurs = (id: SettingId) => {
    const row = rows.get(id)?.[1];
    const [, start] = PARTS[id];
    return row !== undefined && (row.value === start || cellText(row.source).endsWith(told(reading, row.value)));
  };
  if (!IDS.every(isOurs)) return new Map();
  return new Map(
    IDS.flatMap((id): [number, Row][] => {
      const [place, row] = rows.get(id)!;
      const value = settingOf(correction, id);
      const source =
        seen.outcome === 'seen' && correction !== null
          ? fill(reading.texts['settings.chance.learned'], {
              clients: String(seen.clients),
              day: isoDay(seen.cut),
            }) + told(reading, value)
          : reading.texts[`settings.${id}.source`];
      // A person may have worded the source of a default anew.
      if (row.value === value && (correction === null || cellText(row.source) === source)) return [];
      return [[place, { value, source }]];
    }),
  );
}

/** By id, where a setting stands and what its row holds. */
function settingRows(reading: Reading): ReadonlyMap<string, readonly [number, Row]> {
  const rows = reading.readIfWhole('settings')?.rows ?? [];
  const found = rows.flatMap((row, place): [string, readonly [number, Row]][] => {
    const id = cellText(row.id);
    return id in PARTS ? [[id, [place, row]]] : [];
  });
  // Of a setting that stands twice the first counts.
  return new Map(found.reverse());
}

/** To two places, which is less than a tenth of a point of any chance. */
function settingOf(correction: Recalibration | null, id: SettingId): number {
  const [part, start] = PARTS[id];
  return correction === null ? start : Math.round(100 * correction[part]) / 100;
}

/** How the words of a source end that we wrote beside this value. */
function told(reading: Reading, value: unknown): string {
  const text = String(value);
  return `: ${reading.decimalComma ? text.replace('.', ',') : text}`;
}
