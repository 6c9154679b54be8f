import { describe, expect, it } from 'vitest';
import type { ColumnContent } from '../../../src/core/orders/columnContent';
import { recogniseColumns } from '../../../src/core/orders/recogniseColumns';
import { orderWords } from '../../../src/i18n/orderWords';

/** Headers marked by what their columns hold: d = days, n = numbers, w = whole ones, p = shares in percent, t = texts. */
const recognised = (...columns: string[]) => {
  const kinds: Record<string, ColumnContent['kind']> = {
    d: 'day',
    n: 'number',
    w: 'number',
    p: 'percent',
    t: 'text',
    '-': 'nothing',
  };
  const headed = columns.map(column => ({
    header: column.slice(2),
    content: {
      kind: kinds[column[0]!]!,
      filled: 9,
      distinct: 9,
      whole: column.startsWith('w'),
      largest: 9,
      couldBeDays: false,
    },
    values: [],
    above: false,
  }));
  const picked = recogniseColumns(headed, orderWords);
  const roles = ['day', 'client', 'amount', 'profit'] as const;
  return Object.fromEntries(
    roles.map(role => [role, picked[role] === null ? null : headed[picked[role].column]!.header]),
  );
};

describe('columns of orders', () => {
  it('are found in an American export with many others', () => {
    expect(
      recognised(
        'n Row ID',
        't Order ID',
        'd Order Date',
        'd Ship Date',
        't Ship Mode',
        't Customer ID',
        't Customer Name',
        't Segment',
        't City',
        'n Postal Code',
        't Product Name',
        'n Sales',
        'n Quantity',
        'n Discount',
        'n Profit',
      ),
    ).toEqual({ day: 'Order Date', client: 'Customer Name', amount: 'Sales', profit: 'Profit' });
  });

  it('are found in a Polish one', () => {
    expect(
      recognised(
        't Nr faktury',
        'd Termin płatności',
        'd Data wystawienia',
        't Kontrahent',
        'n Wartość netto',
        'n Marża',
      ),
    ).toEqual({ day: 'Data wystawienia', client: 'Kontrahent', amount: 'Wartość netto', profit: 'Marża' });
  });

  it('are found in a Russian one', () => {
    expect(recognised('t № заказа', 'd Дата', 't Покупатель', 'n Сумма', 'n Прибыль')).toEqual({
      day: 'Дата',
      client: 'Покупатель',
      amount: 'Сумма',
      profit: 'Прибыль',
    });
  });

  it('must hold what they are called: a day in texts is none', () => {
    expect(recognised('t Date', 't Client', 't Amount')).toEqual({
      day: null,
      client: 'Client',
      amount: null,
      profit: null,
    });
  });

  it('need no profit, and take the only column of days whatever its name', () => {
    expect(recognised('d Kiedy', 't Firma', 'n Kwota')).toEqual({
      day: 'Kiedy',
      client: 'Firma',
      amount: 'Kwota',
      profit: null,
    });
  });

  it('never serve twice', () => {
    expect(recognised('n Gross profit value')).toEqual({
      day: null,
      client: null,
      profit: 'Gross profit value',
      amount: null,
    });
  });
});
