import Papa from 'papaparse';
import { type ColumnPick, type OrderAnswers, ROLES } from '../../../src/contract/orders';
import { dayNumber, isoDay } from '../../../src/core/calendar/dayNumber';
import { amountIsPrice } from '../../../src/core/orders/amountIsPrice';
import { clientsFromOrders } from '../../../src/core/orders/clientsFromOrders';
import { columnsBeside } from '../../../src/core/orders/columnsBeside';
import { findHeader } from '../../../src/core/orders/findHeader';
import { headedColumns } from '../../../src/core/orders/headedColumns';
import { noAnswers } from '../../../src/core/orders/noAnswers';
import type { OrderRole } from '../../../src/core/orders/OrderWords';
import { readOrders } from '../../../src/core/orders/readOrders';
import { recogniseColumns } from '../../../src/core/orders/recogniseColumns';
import { isErrorValue } from '../../../src/functions/isErrorValue';
import { orderWords } from '../../../src/i18n/orderWords';

const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const TODAY = dayNumber(2026, 11, 30)!;

export interface ListHabits {
  readonly locale?: 'en_US' | 'pl_PL' | 'ru_RU';
  /** Headers or places of columns that a person picks by hand. */
  readonly picks?: Readonly<Partial<Record<OrderRole, string | number | null>>>;
  readonly answers?: Partial<OrderAnswers>;
  /** As Sheets reads a file: numbers and dates by the locale. Else all cells are the texts they are. */
  readonly typed?: boolean;
}

/** Reads the text of a list as the server does, from where its rows begin to its clients. */
export function readList(text: string, habits: ListHabits = {}) {
  const rows = Papa.parse<string[]>(text.trimEnd(), { delimitersToGuess: [',', ';', '\t'] }).data;
  const width = Math.max(...rows.map(row => row.length));
  const shown = rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return readRows(
    shown.map(row => row.map(cell => (habits.typed ? typedCell(cell, habits.locale ?? 'en_US') : cell))),
    shown,
    habits,
  );
}

/** The same for cells. */
export function readRows(
  cells: readonly (readonly unknown[])[],
  shown: readonly (readonly string[])[],
  { locale = 'en_US', picks = {}, answers = {} }: ListHabits,
) {
  const { firstRow, headers } = findHeader(cells, shown, orderWords);
  const columns = headedColumns(
    headers,
    { cells: cells.slice(firstRow, firstRow + 100), shown: shown.slice(firstRow, firstRow + 100) },
    orderWords,
  );
  const found = recogniseColumns(columns, orderWords);
  const byRole = <Value>(give: (role: OrderRole) => Value) =>
    Object.fromEntries(ROLES.map(role => [role, give(role)])) as Record<OrderRole, Value>;
  const recognised: ColumnPick = byRole(role => found[role]?.column ?? null);
  const picked = byRole(role => {
    const pick = picks[role];
    return typeof pick === 'string' ? headers.indexOf(pick) : pick === undefined ? recognised[role] : pick;
  });
  const below = cells.slice(firstRow);
  const headersOf = byRole(role => headers[picked[role] ?? -1] ?? '');
  const { statuses, name, discount } = columnsBeside(columns, picked, orderWords);
  const cellsOf = (place: number) => below.map(row => row[place]!);
  const reading = readOrders(
    {
      cells: byRole(role => (picked[role] === null ? null : below.map(row => row[picked[role]!]))),
      headers: headersOf,
      shownAmounts: shown.slice(firstRow).map(row => row[picked.amount ?? 0]!),
      amountIsPrice: amountIsPrice(headersOf.amount, orderWords),
      beside: {
        statuses: statuses.map(place => ({ header: headers[place]!, cells: cellsOf(place) })),
        name: name && { isFirst: name.isFirst, cells: cellsOf(name.place) },
        discount: discount === null ? null : cellsOf(discount),
      },
      otherDays: columns.flatMap(({ content, values }, place) =>
        content.kind === 'day' && place !== picked.day ? values : [],
      ),
      monthFirst: locale === 'en_US',
      decimalComma: locale !== 'en_US',
      today: TODAY,
      dayOf: moment => Math.floor((moment.getTime() - DAY_ZERO) / MS_PER_DAY),
      isErrorValue,
      words: orderWords,
    },
    { ...noAnswers, ...answers },
  );
  const { counted, questions } = reading;
  const clients = clientsFromOrders(counted.orders);
  const day = (number: number | undefined) => (number ? isoDay(number) : '');
  return {
    headers,
    firstRow,
    recognised: byRole(role => (recognised[role] === null ? null : headers[recognised[role]]!)),
    found,
    revenue: counted.revenue,
    days: counted.orders.days.map(day),
    amounts: counted.orders.amounts,
    clients: Object.fromEntries(
      clients.map(one => [
        one.client,
        {
          purchases: one.purchases,
          first: day(one.firstDay),
          last: day(one.lastDay),
          gap: one.usualGapDays,
          revenue: one.revenueInAll,
          profit: one.profit,
        },
      ]),
    ),
    leftOut: Object.fromEntries(counted.leftOut.map(({ reason, count }) => [reason, count])),
    open: questions.filter(({ open }) => open).map(({ kind }) => kind),
    questions,
    counted,
    currency: reading.currency,
  };
}

function typedCell(text: string, locale: string): unknown {
  const trimmed = text.trim();
  const number = locale === 'en_US' ? /^\$?-?\d[\d,]*(?:\.\d+)?$/ : /^-?\d+(?:,\d+)?$/;
  if (number.test(trimmed)) {
    return Number(locale === 'en_US' ? trimmed.replace(/[$,]/g, '') : trimmed.replace(',', '.'));
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(trimmed);
  if (iso !== null) return new Date(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])));
  const parts = (locale === 'en_US' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/ : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/).exec(
    trimmed,
  );
  if (parts === null) return text;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [day, month] = locale === 'en_US' ? [second, first] : [first, second];
  return dayNumber(year, month, day) === undefined ? text : new Date(Date.UTC(year, month - 1, day));
}
