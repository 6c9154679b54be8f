import { cellsName } from '../../../templates/cellsName';
import { catalogue } from '../../book/catalogue';
import type { Reading } from '../../book/Reading';
import type { Rectangle } from '../../book/Rectangle';
import { rectangleFinder } from '../../book/rectangleFinder';

type Find = ReturnType<typeof rectangleFinder>;

/** Finds where references stand; that to a setting where people type it, not above the rows, where its name finds it. */
export function settingFinder(reading: Reading, own: GoogleAppsScript.Spreadsheet.Sheet): Find {
  const find = rectangleFinder(reading.spreadsheet, own);
  return reference => (reference.kind === 'name' ? settingCell(reading, reference.name) : undefined) ?? find(reference);
}

function settingCell(reading: Reading, name: string): Rectangle | undefined {
  const { start = [] } = catalogue().templates.settings;
  const setting = start.find(({ id }) => id !== undefined && cellsName('settings', id) === name);
  const content = setting && reading.readIfWhole('settings');
  const column = content?.layout.columns.get('value');
  const place = content?.rows.findIndex(({ id }) => id === setting!.id) ?? -1;
  if (!content || column === undefined || place < 0) return undefined;
  const row = content.layout.headerRow + 1 + place;
  return { sheet: content.sheet, top: row, left: column, bottom: row, right: column };
}
