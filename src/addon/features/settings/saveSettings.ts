import { Refusal } from '../../../contract/Refusal';
import type { SettingChange, SettingChanges, SettingsOutcome } from '../../../contract/settings';
import type { CellContent } from '../../../templates/sheetTemplate';
import type { Edit } from '../../book/Edit';
import { writeText } from '../../book/writeText';
import { loadSettings } from './loadSettings';
import { readSettings, type SettingCell } from './readSettings';
import { settingReader } from './settingRule';

/**
 * Writes settings into the Settings sheet, all or none, and only over what the person saw there.
 */
export function saveSettings(edit: Edit, { changes }: SettingChanges): SettingsOutcome {
  const found = readSettings(edit);
  if (found === null) throw new Refusal('sheetGone');
  const { read, settings } = found;
  const seen = ({ id, former }: SettingChange) =>
    settings.find(setting => setting.id === id && !setting.computed && setting.value === former);
  const changed = changes.filter(change => seen(change) === undefined).map(({ id }) => id);
  if (changed.length > 0) return { outcome: 'changedMeanwhile', changed, settings: loadSettings(edit) };

  const column = read.layout.columns.get('value')!;
  const cells = changes.map(change => {
    const setting = seen(change)!;
    const range = read.sheet.getRange(read.layout.headerRow + 1 + setting.row, column);
    return { setting, range, value: settingReader(setting)(change.value, change.id) };
  });
  if (!cells.every(({ range }) => range.canEdit())) {
    throw new Refusal('protectedCells', { sheet: read.sheet.getName() });
  }
  const formats = edit.formats;
  for (const { setting, range, value } of cells) {
    const format = [formats(contentOf(setting))];
    const former = typeof setting.cell === 'object' ? null : setting.cell;
    edit.undo(() => writeText(range, [[former]], format));
    writeText(range, [[value]], format);
  }
  // The language may be another by now.
  return { outcome: 'saved', settings: loadSettings(edit.readAnew()) };
}

function contentOf({ kind }: SettingCell): CellContent {
  if (kind === 'language' || kind === 'text') return 'text';
  return kind === 'number' ? 'general' : kind;
}
