import { nameKey } from '../../core/text/nameKey';
import { LABELS, type LabelId } from '../../templates/settingLabels';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import { cellText } from './cellText';
import type { Reading } from './Reading';
import { settingsOf } from './settingsOf';

/** A row of the sheet Lists. */
export interface ListEntry {
  readonly entry: string;
  /** Whose reason it is, in the word that stands there; '' where none does. */
  readonly side: string;
}

/** The rows of one of the lists, known by what the Settings call it; as on a new sheet where there is none. */
export function listEntries(reading: Reading, list: Extract<LabelId, `list${string}`>): ListEntry[] {
  const names = new Set([settingsOf(reading).text(list), reading.texts[LABELS[list]]].map(nameKey));
  const rows = reading.read('lists')?.rows ?? startRows(catalogue().templates.lists, reading.texts, reading.today);
  return rows
    .filter(row => names.has(nameKey(cellText(row.list))))
    .map(row => ({ entry: cellText(row.entry), side: cellText(row.side) }))
    .filter(({ entry }) => entry !== '');
}
