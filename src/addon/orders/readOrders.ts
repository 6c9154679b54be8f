import type { Orders } from '../../core/orders/clientsFromOrders';
import { dayOrderOf } from '../../core/text/readDayText';
import { Refusal } from '../Refusal';
import type { ColumnPick, SkippedOrders } from '../serverApi';
import { dayReader } from '../sheets/dayReader';
import { amountReader } from './amountReader';
import type { OrderTable } from './orderTable';

const ROWS_SHOWN = 5;

/** The lines that count, and why others do not. */
export interface ReadOrders {
  readonly orders: Orders;
  readonly skipped: readonly SkippedOrders[];
}

/** Reads the chosen columns, one call each. A faulty line is left out and told, never guessed. */
export function readOrders(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, headerRow, lastRow, headers }: OrderTable,
  pick: ColumnPick,
): ReadOrders {
  const { day, client, amount, profit } = usable(pick, headers.length);
  const columnOf = (position: number) =>
    sheet
      .getRange(headerRow + 1, position + 1, lastRow - headerRow, 1)
      .getValues()
      .map(row => row[0] as unknown);
  const cells = { day: columnOf(day), client: columnOf(client), amount: columnOf(amount) };
  const profitCells = profit === null ? undefined : columnOf(profit);

  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const monthFirst = spreadsheet.getSpreadsheetLocale() === 'en_US';
  const dayOf = dayReader(timeZone, dayOrderOf(cells.day.filter(isText), monthFirst ? 'mdy' : 'dmy'));
  const amountOf = amountReader(cells.amount);
  const profitOf = amountReader(profitCells ?? []);
  const today = dayOf(new Date())!;

  const days: number[] = [];
  const clients: string[] = [];
  const amounts: number[] = [];
  const profits: number[] | undefined = profitCells === undefined ? undefined : [];
  const skips = new Map<SkippedOrders['reason'], { count: number; rows: number[] }>();
  for (let line = 0; line < cells.day.length; line++) {
    const [dayCell, clientCell, amountCell] = [cells.day[line], cells.client[line], cells.amount[line]];
    const profitCell = profitCells?.[line];
    if ([dayCell, clientCell, amountCell, profitCell].every(isEmpty)) continue;
    const orderDay = dayOf(dayCell);
    const orderAmount = amountOf(amountCell);
    const orderProfit = isEmpty(profitCell) ? Number.NaN : profitOf(profitCell);
    const reason = reasonToSkip();
    if (reason !== undefined) {
      const skip = skips.get(reason) ?? { count: 0, rows: [] };
      skip.count++;
      if (skip.rows.length < ROWS_SHOWN) skip.rows.push(headerRow + 1 + line);
      skips.set(reason, skip);
      continue;
    }
    days.push(orderDay!);
    clients.push(String(clientCell));
    amounts.push(orderAmount!);
    profits?.push(orderProfit!);

    function reasonToSkip(): SkippedOrders['reason'] | undefined {
      if (isEmpty(dayCell)) return 'noDay';
      if (orderDay === undefined) return 'badDay';
      if (orderDay > today) return 'futureDay';
      if (isEmpty(clientCell)) return 'noClient';
      if (!isName(clientCell)) return 'badClient';
      if (isEmpty(amountCell)) return 'noAmount';
      if (orderAmount === undefined) return 'badAmount';
      return orderProfit === undefined ? 'badProfit' : undefined;
    }
  }
  if (days.length === 0) throw new Refusal('noOrders', { sheet: sheet.getName() });
  return {
    orders: { days, clients, amounts, profits },
    skipped: Array.from(skips, ([reason, skip]) => ({ reason, ...skip })),
  };
}

function usable({ day, client, amount, profit }: ColumnPick, columns: number) {
  if (day === null || client === null || amount === null) throw new Refusal('columnsMissing');
  const chosen = [day, client, amount, ...(profit === null ? [] : [profit])];
  if (chosen.some(position => position >= columns)) throw new Refusal('columnsMissing');
  if (new Set(chosen).size < chosen.length) throw new Refusal('columnTwice');
  return { day, client, amount, profit };
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A client may be called by a number; an error value, a date or a yes is no name. */
function isName(cell: unknown): boolean {
  return (
    typeof cell === 'number' ||
    (typeof cell === 'string' && !/^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(cell))
  );
}
