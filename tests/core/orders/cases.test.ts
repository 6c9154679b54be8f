import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import settings from './cases/settings.json';
import { type ListHabits, readList } from './readList';

const FOLDER = join(import.meta.dirname, 'cases');
const FILES = readdirSync(FOLDER).filter(file => file.endsWith('.csv'));

describe.each([false, true])('lists as people really have them, cells typed as Sheets does: %s', typed => {
  const read = (number: string, habits: ListHabits = {}) => {
    const file = FILES.find(name => name.startsWith(number))!;
    const { locale, picks } = settings[file as keyof typeof settings] as Pick<ListHabits, 'locale' | 'picks'>;
    return readList(readFileSync(join(FOLDER, file), 'utf8'), { locale, picks, typed, ...habits } as ListHabits);
  };
  const sum = (list: ReturnType<typeof read>) =>
    Object.fromEntries(Object.entries(list.clients).map(([client, { revenue }]) => [client, revenue]));
  const purchases = (list: ReturnType<typeof read>) =>
    Object.fromEntries(Object.entries(list.clients).map(([client, one]) => [client, one.purchases]));

  it('03: lost and open deals are no sales, and the person is asked', () => {
    const list = read('03');
    expect(list).toMatchObject({ revenue: 1000, open: ['status'], leftOut: { status: 2 } });
    expect(purchases(list)).toEqual({ Alfa: 1 });
    const statuses = ['Closed Won', 'Closed Lost', 'Appointment'].map(value => ({ value, counts: true }));
    expect(read('03', { answers: { statuses } })).toMatchObject({ revenue: 15000, open: [] });
  });

  it('04: neither are lost deals worth nothing', () => {
    const list = read('04');
    expect(list.clients).toMatchObject({ Alfa: { purchases: 1, last: '2024-02-01' } });
    expect(list).toMatchObject({ open: ['status'], leftOut: { status: 3 } });
  });

  it('05: cancelled, refunded and failed orders do not count', () => {
    const list = read('05');
    expect([sum(list), list.open]).toEqual([{ Alfa: 1000 }, ['status']]);
  });

  it.each(['06', '07'])('%s: three currencies are never one sum', number => {
    const list = read(number);
    expect(list).toMatchObject({ revenue: 1000, open: ['currency'] });
    const others = number === '06' ? ['PLN', 'RUB'] : ['PLN', 'HUF'];
    const rates = [
      { currency: 'USD', rate: 4 },
      ...others.map((currency, i) => ({ currency, rate: i === 0 ? 1 : null })),
    ];
    const rated = read(number, { answers: { rates } });
    expect([sum(rated), rated.open, rated.leftOut]).toEqual([{ Alfa: 4000, Beta: 1000 }, [], { currency: 1 }]);
  });

  it('08: the total of an order on each of its lines', () => {
    const list = read('08');
    expect([sum(list), list.open]).toEqual([{ Alfa: 300, Beta: 100 }, ['repeated']]);
    expect(sum(read('08', { answers: { repeated: 'each' } }))).toEqual({ Alfa: 600, Beta: 100 });
  });

  it('09: a margin in percent is no profit', () => {
    const list = read('09');
    expect([list.recognised.profit, list.revenue]).toEqual([null, 2500]);
  });

  it('10: a return takes money away and is no purchase', () => {
    expect(read('10').clients).toMatchObject({
      Alfa: { purchases: 1, last: '2024-01-05', gap: undefined, revenue: 0 },
      Beta: { purchases: 2, revenue: 1000 },
    });
  });

  it('11: a dated total row is left out', () => {
    const list = read('11');
    expect([sum(list), list.leftOut, list.open]).toEqual([{ Alfa: 1000, Beta: 500 }, { totalRow: 1 }, []]);
  });

  it('12: 1899-12-30 is no day', () => {
    const list = read('12');
    expect(list.clients).toMatchObject({ Alfa: { purchases: 2 } });
    expect([list.days[0], list.leftOut]).toEqual(['2024-01-05', { zeroDay: 1 }]);
  });

  it('18: a price is asked about, and counts times its quantity', () => {
    const list = read('18');
    expect([sum(list), list.open]).toEqual([{ 13047: 40, 17850: 34 }, ['price']]);
    expect(sum(read('18', { picks: {} }))).toEqual({ 13047: 40, 17850: 34 });
  });

  it.each([
    ['19', { amount: 'Order Total', client: 'Customer Name' }],
    ['20', { amount: 'Kwota brutto', client: 'Nazwa kontrahenta' }],
    ['21', { amount: 'Сумма с НДС', client: 'Контрагент' }],
    ['22', { day: 'created_at', client: 'customer_name', amount: 'total' }],
    ['23', { day: 'Created at' }],
    ['24', { client: 'customer_unique_id', day: 'order_purchase_timestamp', amount: 'payment_value' }],
    ['25', { client: 'Organization', day: 'Close Date' }],
    ['26', { client: 'Customer Name Code', day: 'Last invoice date', amount: 'Amount' }],
    ['49', { client: 'Klient' }],
    ['51', { client: 'Organization', day: 'Deal - Won time', amount: 'Deal - Value' }],
    ['52', { client: 'Компания', amount: 'Бюджет', day: 'Дата создания сделки' }],
  ])('%s: the columns are those that a person would take: %o', (number, columns) => {
    const list = read(number, { picks: {} });
    expect(list.recognised).toMatchObject(columns);
    expect([list.open, list.revenue > 0]).toEqual([[], true]);
  });

  it('27: days with an offset; the lines without an amount are told', () => {
    const list = read('27');
    expect([list.days, list.amounts]).toEqual([
      ['2024-03-04', '2024-04-06'],
      [35, 45],
    ]);
    expect([list.leftOut, list.open]).toEqual([{ noClient: 1 }, []]);
  });

  it.each([
    ['28', ['2024-03-04', '2024-03-05']],
    ['29', ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07']],
    ['30', ['2024-03-04', '2024-03-05']],
    ['31', ['2024-03-04', '2024-03-25']],
    ['34', ['1997-01-25', '1998-02-25']],
  ])('%s: all days are read', (number, days) => {
    const list = read(number, { picks: {} });
    expect([list.days, list.open]).toEqual([days, []]);
    expect(read(number).days).toEqual(days);
  });

  it.each(['32', '33'])('%s: day or month first is a question with both readings', number => {
    const list = read(number);
    expect(list.open).toEqual(['dayOrder']);
    expect(list.questions[0]).toMatchObject({
      ways: [{ way: 'dmy' }, { way: 'mdy' }],
      examples: [{ line: 0 }, { line: 1 }],
    });
    expect(read(number, { answers: { dayOrder: 'mdy' } })).toMatchObject({
      days: ['2024-03-04', '2024-05-04'],
      open: [],
    });
    expect(read(number, { answers: { dayOrder: 'dmy' } }).days).toEqual(['2024-04-03', '2024-04-05']);
  });

  it.each(['35', '36'])('%s: large amounts are read, or asked about with both sums', number => {
    const list = read(number);
    expect(list.leftOut).toEqual({});
    if (typed && number === '35') return expect(list).toMatchObject({ revenue: 14450, open: [] });
    expect(list.open).toEqual(['decimalMark']);
    const sums = list.questions
      .flatMap(question => ('ways' in question ? question.ways : []))
      .map(({ revenue }) => revenue);
    expect(sums).toEqual(number === '35' ? [963.5, 14450] : [14450, 963.5]);
  });

  it('37: credit notes in any sign', () => {
    const list = read('37');
    expect([list.recognised.amount, list.amounts, list.revenue]).toEqual(['Amount', [1000, -400, -100, 500], 1000]);
  });

  it('38: money of many countries is read, and asked about', () => {
    const rates = ['', 'CHF', 'CZK', 'UAH', 'PLN'].map(currency => ({ currency, rate: 1 }));
    expect(read('38').open).toEqual(['currency']);
    expect(read('38', { answers: { rates } }).amounts).toEqual([1234.5, 100, 1234.5, 12345.67, 120]);
    expect(read('38', { picks: {} }).recognised.amount).toBe('Amount');
  });

  it('39, 40: titles above and totals below are no orders', () => {
    expect(read('39')).toMatchObject({ amounts: [1000.5, 5], open: [] });
    const list = read('40');
    expect([list.amounts, list.leftOut, list.open]).toEqual([[1000, 500], { totalRow: 1 }, []]);
  });

  it('42: a list without headers loses no order', () => {
    const list = read('42');
    expect([list.amounts, list.headers]).toEqual([
      [100.5, 50, 5],
      ['', '', ''],
    ]);
    expect(read('42', { picks: {} }).revenue).toBe(155.5);
  });

  it('48: a pro forma is no sale, a correction takes away', () => {
    expect(read('48')).toMatchObject({ revenue: 900, open: ['document'], leftOut: { document: 1 } });
  });

  it('50: the client stands above its rows', () => {
    const list = read('50');
    expect([sum(list), list.leftOut, list.open]).toEqual([{ Alfa: 800, Beta: 500 }, { totalRow: 2 }, []]);
    expect(list.questions.find(({ kind }) => kind === 'client')).toMatchObject({ chosen: 'above' });
    expect(list.clients).toMatchObject({ Alfa: { purchases: 1, last: '2024-01-05' } });
  });
});
