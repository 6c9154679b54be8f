import { Refusal } from '../../../contract/Refusal';
import type { SettingChange, SettingChanges, SettingsOutcome } from '../../../contract/settings';
import type { CellContent } from '../../../templates/sheetTemplate';
import { readLanguageAnew } from '../../book/languages';
import { sheetFormats } from '../../book/sheetFormats';
import { UndoList } from '../../book/UndoList';
import { writeText } from '../../book/writeText';
import { loadSettings } from './loadSettings';
import { readSettings, type SettingCell } from './readSettings';
import { settingReader } from './settingRule';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes settings into the Settings sheet, all or none, and only over what the person saw there. Ask under the
 * document's lock.
 */
export function saveSettings(spreadsheet: Spreadsheet, { changes }: SettingChanges): SettingsOutcome {
  const found = readSettings(spreadsheet);
  if (found === null) throw new Refusal('sheetGone');
  const { read, settings } = found;
  const seen = ({ id, former }: SettingChange) =>
    settings.find(setting => setting.id === id && !setting.computed && setting.value === former);
  const changed = changes.filter(change => seen(change) === undefined).map(({ id }) => id);
  if (changed.length > 0) return { outcome: 'changedMeanwhile', changed, settings: loadSettings(spreadsheet) };

  const column = read.layout.columns.get('value')!;
  const cells = changes.map(change => {
    const setting = seen(change)!;
    const range = read.sheet.getRange(read.layout.headerRow + 1 + setting.row, column);
    return { setting, range, value: settingReader(setting)(change.value, change.id) };
  });
  if (!cells.every(({ range }) => range.canEdit())) {
    throw new Refusal('protectedCells', { sheet: read.sheet.getName() });
  }
  const formats = sheetFormats(spreadsheet);
  const undo = new UndoList();
  try {
    for (const { setting, range, value } of cells) {
      const format = [formats(contentOf(setting))];
      const former = typeof setting.cell === 'object' ? null : setting.cell;
      undo.add(() => writeText(range, [[former]], format));
      writeText(range, [[value]], format);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    undo.run();
    throw error;
  }
  readLanguageAnew();
  return { outcome: 'saved', settings: loadSettings(spreadsheet) };
}

function contentOf({ kind }: SettingCell): CellContent {
  if (kind === 'language' || kind === 'text') return 'text';
  return kind === 'number' ? 'general' : kind;
}
