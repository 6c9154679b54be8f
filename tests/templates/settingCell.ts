import type { Workbook } from '../../src/workbook/workbook';
import { addressOf, readColumn } from './readColumn';

const MOST_SETTINGS = 100;

/** Where the value of a setting stands on a new sheet of Settings. */
export function settingCell(workbook: Workbook, sheet: string, id: string): string {
  const row = readColumn(workbook, sheet, 'settings', 'id', MOST_SETTINGS).indexOf(id);
  if (row < 0) throw new Error(`The Settings have no ${id}.`);
  return addressOf('settings', 'value', row);
}
