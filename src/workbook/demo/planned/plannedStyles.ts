import type { Style } from '@odoo/o-spreadsheet';
import { zoneOf } from './zoneOf';

/** The looks of single cells as the engine loads them: one zone for what is alike in a column. */
export function plannedStyles(styles: readonly (readonly Style[])[]): Record<string, Style> {
  const zones: Record<string, Style> = {};
  const columns = styles[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const looks = styles.map(line => JSON.stringify(line[column]));
    for (let row = 0, from = 0; row < looks.length; row++) {
      if (looks[row + 1] === looks[row]) continue;
      zones[zoneOf({ row: from + 1, column: column + 1, rows: row - from + 1, columns: 1 })] = styles[row]![column]!;
      from = row + 1;
    }
  }
  return zones;
}
