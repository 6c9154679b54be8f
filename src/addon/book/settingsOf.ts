import { plainCell, type Row } from '../../templates/planSheet';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import { cellDay } from './cellDay';
import { cellText } from './cellText';
import { formerSettings } from './former/formerTables';
import { once } from './once';
import type { Reading } from './Reading';

/** The Settings sheet as it is; what it lacks is as on a new one. */
export interface Settings {
  /** Day number of the day that it is. */
  readonly today: number;
  /** Day number on which the sheets reckon; the day it is where they say none. */
  readonly reckonedOn: number;
  /** A setting by its id; what is no number, or not one that is wanted, is as on a new sheet. */
  number(id: string, isWanted?: (found: number) => boolean): number;
  /** What a setting says, as text. */
  text(id: string): string;
}

/** Reads the Settings sheet; where there is none, it is as a new one. */
export function settingsOf(reading: Reading): Settings {
  const { today } = reading;
  const start = byId(startRows(catalogue().templates.settings, reading.texts, today));
  const read = reading.read('settings');
  const rows = read === null ? start : byId(read.rows);
  const former = once(() => (read === null ? new Map<string, Row[string]>() : formerSettings(read)));
  const cellsOf = (id: string) =>
    (rows.has(id) ? [rows.get(id)?.value, start.get(id)?.value] : [former().get(id), start.get(id)?.value]).map(
      plainCell,
    );
  const number: Settings['number'] = (id, isWanted = () => true) =>
    cellsOf(id).find(cell => typeof cell === 'number' && isWanted(cell)) as number;
  return {
    today,
    reckonedOn: cellDay(number('today')) ?? today,
    number,
    text: id =>
      cellsOf(id)
        .map(cellText)
        .find(text => text !== '') ?? '',
  };
}

/** Of a setting that stands twice the first, as in the sheets' formulas. */
function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map([...rows].reverse().flatMap(row => (typeof row.id === 'string' ? [[row.id, row] as const] : [])));
}
