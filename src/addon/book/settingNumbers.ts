import { plainCell, type Row } from '../../templates/planSheet';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import type { Reading } from './Reading';

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
export function settingNumbers(reading: Reading): SettingNumbers {
  const today = reading.today;
  const { templates } = catalogue();
  const start = startRows(templates.settings, reading.texts, today);
  const rows = reading.read('settings')?.rows ?? start;
  return {
    ...{ today, rows, start },
    number(id, isWanted = () => true) {
      const cells = [rows, start].map(list => plainCell(list.find(row => row.id === id)?.value));
      return cells.find(cell => typeof cell === 'number' && isWanted(cell)) as number;
    },
  };
}
