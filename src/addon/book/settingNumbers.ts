import { plainCell, type Row } from '../../templates/planSheet';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import { sheetLanguage } from './languages';
import { readOurSheet } from './readOurSheet';
import { todayIn } from './todayIn';

/** The Settings sheet as it is, and as a new one would be. */
export interface SettingNumbers {
  /** Day number of the day that it is. */
  readonly today: number;
  readonly rows: readonly Row[];
  readonly start: readonly Row[];
  /** A setting by its id; what is no number, or not one that is wanted, is as on a new sheet. */
  number(id: string, isWanted?: (found: number) => boolean): number;
}

/** Reads the Settings sheet; where there is none, it is as a new one. */
export function settingNumbers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SettingNumbers {
  const today = todayIn(spreadsheet);
  const { templates, sheets } = catalogue();
  const start = startRows(templates.settings, sheets[sheetLanguage(spreadsheet)], today);
  const rows = readOurSheet(spreadsheet, 'settings')?.rows ?? start;
  return {
    ...{ today, rows, start },
    number(id, isWanted = () => true) {
      const cells = [rows, start].map(list => plainCell(list.find(row => row.id === id)?.value));
      return cells.find(cell => typeof cell === 'number' && isWanted(cell)) as number;
    },
  };
}
