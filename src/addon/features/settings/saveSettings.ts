import { Refusal } from '../../../contract/Refusal';
import type { SettingChange, SettingChanges, SettingsOutcome } from '../../../contract/settings';
import type { Row, RowCell } from '../../../templates/planSheet';
import type { Edit } from '../../book/Edit';
import { writeRows } from '../../book/writeRows';
import { loadSettings } from './loadSettings';
import { readSettings, type SettingCell } from './readSettings';
import { settingReader } from './settingRule';

/** Writes settings into the Settings sheet, all or none, only over what the person saw there, in whatever rows they are. */
export function saveSettings(edit: Edit, { changes }: SettingChanges): SettingsOutcome {
  const found = readSettings(edit);
  if (found === null) throw new Refusal('sheetGone');
  const { read, settings } = found;
  const seen = ({ id, former }: SettingChange) =>
    settings.find(setting => setting.id === id && !setting.computed && setting.value === former);
  const changed = changes.filter(change => seen(change) === undefined).map(({ id }) => id);
  if (changed.length > 0) return { outcome: 'changedMeanwhile', changed, settings: loadSettings(edit) };

  const cells = changes.map(({ id, former, value }): [number, Row] => {
    const setting = seen({ id, former, value })!;
    return [setting.row, { value: cellOf(setting, settingReader(setting)(value, id)) }];
  });
  writeRows(edit, { read, cells: new Map(cells), deciding: 'value' });
  // The language may be another by now.
  return { outcome: 'saved', settings: loadSettings(edit.readAnew()) };
}

/** A number in the format of its setting, because the cells of one column are of many kinds. */
function cellOf({ kind }: SettingCell, value: number | string): RowCell {
  if (typeof value === 'string' || kind === 'language' || kind === 'text') return String(value);
  return { number: value, content: kind === 'number' ? 'general' : kind === 'flag' ? 'count' : kind };
}
