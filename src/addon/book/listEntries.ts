import { nameKey } from '../../core/text/nameKey';
import { FORMER_LAYOUT } from '../../templates/formerLayout';
import type { Row } from '../../templates/planSheet';
import { LABELS, type LabelId } from '../../templates/settingLabels';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import { cellText } from './cellText';
import { formerRows } from './former/formerTables';
import type { Reading } from './Reading';
import { settingsOf } from './settingsOf';

/** A row of the sheet Lists. */
export interface ListEntry {
  readonly entry: string;
  /** Whose reason it is, in the word that stands there; '' where none does. */
  readonly side: string;
}

/**
 * The rows of one of the lists, known by what the Settings call it; as on a new sheet where there is none, and where the
 * sheet is older than the list.
 */
export function listEntries(reading: Reading, list: Extract<LabelId, `list${string}`>): ListEntry[] {
  const names = new Set([settingsOf(reading).text(list), reading.texts[LABELS[list]]].map(nameKey));
  const listed = reading.read('lists')?.rows.filter(row => names.has(nameKey(cellText(row.list))));
  const isOlder = list === 'listLost' && listed?.length === 0;
  const rows =
    (isOlder ? undefined : listed) ??
    formerEntries(reading, list) ??
    startRows(catalogue().templates.lists, reading.texts, reading.today).filter(
      row => row.list === reading.texts[LABELS[list]],
    );
  return rows
    .map(row => ({ entry: cellText(row.entry), side: cellText(row.side) }))
    .filter(({ entry }) => entry !== '');
}

/** As the Settings of the former layout have them; undefined elsewhere. */
function formerEntries(reading: Reading, list: LabelId): readonly Row[] | undefined {
  const settings = reading.read('settings');
  const table = FORMER_LAYOUT.rows.find(former => former.list === list);
  if (settings === null || table === undefined) return undefined;
  const isFormer = Object.keys(table.columns).some(key => settings.layout.columns.has(key));
  return isFormer ? formerRows(reading, settings, table) : undefined;
}
