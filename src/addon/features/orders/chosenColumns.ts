import { type ColumnPick, type OrderSource, ROLES } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import type { OrderTable } from './orderTable';

/**
 * Where the columns that the person chose are by now, known by their headers: as long as all headers from the first on are
 * those they saw, a column is where it was; else it is the only one with its header. Refused where nothing tells.
 */
export function chosenColumns(
  { sheet, headers: now }: Pick<OrderTable, 'sheet' | 'headers'>,
  { columns, headers: seen }: OrderSource,
): ColumnPick {
  const firstOther = seen.findIndex((header, place) => header !== now[place]);
  const placeOf = (place: number | null): number | null => {
    if (place === null || firstOther < 0 || place < firstOther) return place;
    const header = seen[place];
    if (header === undefined) throw new Refusal('columnsMissing');
    const isOnly = (headers: readonly string[]) => headers.filter(other => other === header).length === 1;
    if (header === '' || !isOnly(seen) || !isOnly(now)) {
      throw new Refusal('columnsChanged', { sheet: sheet.getName(), column: header });
    }
    return now.indexOf(header);
  };
  return Object.fromEntries(ROLES.map(role => [role, placeOf(columns[role])])) as unknown as ColumnPick;
}
