import { type ColumnPick, type OrderSource, ROLES } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import { amountIsPrice } from '../../../core/orders/amountIsPrice';
import { columnsBeside } from '../../../core/orders/columnsBeside';
import { isShare } from '../../../core/orders/isShare';
import type { OrderTable as ReadableTable } from '../../../core/orders/OrderTable';
import type { OrderRole } from '../../../core/orders/OrderWords';
import { type OrderReading, readOrders } from '../../../core/orders/readOrders';
import { isErrorValue } from '../../../functions/isErrorValue';
import { dayFormat } from '../../../templates/dayFormat';
import { catalogue } from '../../book/catalogue';
import { dateDays } from '../../book/dateDays';
import type { Reading } from '../../book/Reading';
import { chosenColumns } from './chosenColumns';
import type { OrderTable } from './orderTable';

/** The orders of a sheet, and the cells of its chosen columns. */
interface ChosenOrders extends OrderReading {
  readonly cells: ReadableTable['cells'];
}

/** Reads the columns that the person chose, one call each, by what they have answered. */
export function readChosenOrders(reading: Reading, table: OrderTable, source: OrderSource): ChosenOrders {
  const pick = complete(chosenColumns(table, source), table);
  const { orderWords: words } = catalogue();
  const valuesOf = (place: number | null) =>
    place === null
      ? null
      : column(table, place)
          .getValues()
          .map(([cell]) => cell as unknown);
  const cells = byRole(role => valuesOf(pick[role]));
  const { statuses, name, discount } = columnsBeside(table.columns, pick, words);
  const headers = byRole(role => table.headers[pick[role] ?? -1] ?? '');
  const readable: ReadableTable = {
    cells,
    headers,
    shownAmounts:
      pick.amount === null
        ? []
        : column(table, pick.amount)
            .getDisplayValues()
            .map(([text]) => text!),
    amountIsPrice: amountIsPrice(headers.amount, words),
    beside: {
      statuses: statuses.map(place => ({ header: table.headers[place]!, cells: valuesOf(place)! })),
      name: name && { isFirst: name.isFirst, cells: valuesOf(name.place)! },
      discount: valuesOf(discount),
    },
    otherDays: otherDays(table, pick.day),
    monthFirst: dayFormat(reading.locale).startsWith('m'),
    decimalComma: reading.decimalComma,
    today: reading.today,
    dayOf: dateDays(reading.timeZone),
    isErrorValue,
    words,
  };
  return { ...readOrders(readable, source.answers), cells };
}

function complete(pick: ColumnPick, { columns }: OrderTable): ColumnPick {
  const chosen = ROLES.map(role => pick[role]).filter(place => place !== null);
  const hasAmount = pick.amount !== null || (pick.quantity !== null && pick.price !== null);
  if (pick.day === null || pick.client === null || !hasAmount) throw new Refusal('columnsMissing');
  if (chosen.some(place => place >= columns.length)) throw new Refusal('columnsMissing');
  if (new Set(chosen).size < chosen.length) throw new Refusal('columnTwice');
  for (const place of [pick.amount, pick.profit, pick.price]) {
    if (place === null || !isShare(columns[place]!.content)) continue;
    throw new Refusal('columnInPercent', { column: columns[place]!.header });
  }
  return pick;
}

/** Texts of the other columns of days: one list writes all its days alike. */
function otherDays({ columns }: OrderTable, day: number | null): string[] {
  return columns.flatMap(({ content, values }, place) => (content.kind === 'day' && place !== day ? values : []));
}

function byRole<Value>(give: (role: OrderRole) => Value): Readonly<Record<OrderRole, Value>> {
  return Object.fromEntries(ROLES.map(role => [role, give(role)])) as Record<OrderRole, Value>;
}

function column({ sheet, firstRow, lastRow }: OrderTable, place: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(firstRow, place + 1, lastRow - firstRow + 1, 1);
}
