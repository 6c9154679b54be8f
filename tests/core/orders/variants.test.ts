import { describe, expect, it } from 'vitest';
import { type ListHabits, readList, readRows } from './readList';

const lines = (...rows: string[]) => rows.join('\n');
const sums = ({ clients }: ReturnType<typeof readList>) =>
  Object.fromEntries(Object.entries(clients).map(([client, { revenue }]) => [client, revenue]));
const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('which rows count', () => {
  it.each([
    ['pl_PL', 'Data;Klient;Kwota;Status', ['Opłacone', 'Anulowane', 'Zwrócone', 'Szkic']],
    ['ru_RU', 'Дата;Клиент;Сумма;Статус', ['Выполнен', 'Отменён', 'Возврат', 'Черновик']],
    ['en_US', 'Date;Customer;Amount;Payment status', ['paid', 'voided', 'refunded', 'pending']],
    [
      'ru_RU',
      'Дата;Клиент;Сумма;Этап сделки',
      ['Успешно реализовано', 'Закрыто и не реализовано', 'Переговоры', 'Новая'],
    ],
    ['en_US', 'Date;Customer;Amount;Stage', ['Closed Won', 'Closed Lost', 'Negotiation', 'Proposal/Price Quote']],
  ] as const)('%s %s', (locale, header, [sale, ...others]) => {
    const rows = [sale, ...others].map((status, i) => `2024-01-0${i + 1};Alfa;${10 ** i};${status}`);
    const list = readList(lines(header, ...rows), { locale });
    expect([list.revenue, list.open, list.leftOut.status]).toEqual([1, ['status'], others.length]);
  });

  it('asks nothing where every row is a sale by its status', () => {
    const list = readList(lines('Data;Klient;Kwota;Status', '2024-01-05;Alfa;5;Opłacone', '2024-01-06;Alfa;7;Wysłane'));
    expect([list.revenue, list.questions]).toEqual([12, []]);
  });

  it('knows types of documents in three languages, and asks about advances', () => {
    const polish = lines(
      'Rodzaj dokumentu;Data wystawienia;Nabywca;Wartość netto',
      'Faktura zaliczkowa;2024-01-05;Alfa;300',
      'Faktura końcowa;2024-01-09;Alfa;700',
      'Faktura pro forma;2024-01-02;Alfa;1000',
      'Zwrot;2024-02-02;Alfa;-50',
    );
    expect(readList(polish)).toMatchObject({ revenue: 950, open: ['document'], leftOut: { document: 1 } });
    const russian = lines(
      'Вид документа;Дата;Контрагент;Сумма',
      'Реализация товаров;2024-01-05;Альфа;300',
      'Счёт на оплату;2024-01-04;Альфа;300',
    );
    expect(readList(russian)).toMatchObject({ revenue: 300, open: ['document'] });
  });

  it('takes a kind of deal or of client for no type of document', () => {
    const list = readList(
      lines('Date;Customer;Amount;Type', '2024-01-05;Alfa;5;New Business', '2024-01-06;Beta;7;Existing Business'),
    );
    expect([list.revenue, list.open]).toEqual([12, []]);
  });

  it.each(['Razem', 'RAZEM:', 'Suma', 'Итого', 'Всего:', 'Grand Total', 'Łącznie'])(
    'leaves out the total "%s"',
    label => {
      const list = readList(
        lines('Data;Klient;Kwota', '2024-01-05;Alfa;5', '2024-01-06;Beta;7', `2024-01-31;${label};12`),
      );
      expect([list.revenue, list.leftOut, list.open]).toEqual([12, { totalRow: 1 }, []]);
    },
  );

  it('asks about a client who is called like a total', () => {
    const text = lines('Date;Customer;Amount', '2024-01-05;Total;5', '2024-01-06;Beta;7', '2024-01-07;Total;9');
    expect(readList(text)).toMatchObject({ revenue: 7, open: ['totals'] });
    expect(readList(text, { answers: { totals: 'count' } })).toMatchObject({ revenue: 21, open: [] });
    expect(readList(text.replaceAll('Total', 'Total Energies'))).toMatchObject({ revenue: 21, open: [] });
  });

  it('knows a total by its sum where its name only has a word for it, and asks about one without any', () => {
    const text = (...last: string[]) =>
      lines('Date;Customer;Amount', '2024-01-05;Alfa;5', '2024-01-06;Beta;7', '2024-01-07;Gamma;9', ...last);
    expect(readList(text('2024-12-31;Total 2024;21'))).toMatchObject({
      revenue: 21,
      leftOut: { totalRow: 1 },
      open: [],
    });
    expect(readList(text('2024-12-31;Total 2024;20'))).toMatchObject({ revenue: 41, leftOut: {}, open: [] });
    expect(readList(text('2024-12-31;All;21'))).toMatchObject({ revenue: 21, open: ['totals'] });
    expect(readList(text('2024-12-31;All;21', '2025-01-02;Alfa;1'))).toMatchObject({ revenue: 43, open: [] });
  });

  it('asks by two columns of statuses where there are two', () => {
    const list = readList(
      lines(
        'Date;Customer;Amount;Payment Status;Order Status',
        '2024-01-05;Alfa;5;Paid;Cancelled',
        '2024-01-06;Beta;7;Refunded;Completed',
        '2024-01-07;Gamma;9;Paid;Completed',
      ),
    );
    expect([list.revenue, list.open]).toEqual([9, ['status', 'document']]);
  });

  it('leaves out headers that come again', () => {
    const list = readList(lines('Data;Klient;Kwota', '2024-01-05;Alfa;5', 'Data;Klient;Kwota', '2024-01-06;Beta;7'));
    expect([list.revenue, list.leftOut]).toEqual([12, { headerAgain: 1 }]);
  });

  it('takes lines of one order that cost the same for what they are where price times quantity says so', () => {
    const text = (totals: readonly number[]) =>
      lines(
        'Nr zamówienia;Data;Klient;Ilość;Cena;Wartość',
        `Z1;2024-01-05;Alfa;2;50;${totals[0]}`,
        `Z1;2024-01-05;Alfa;1;100;${totals[1]}`,
      );
    expect(readList(text([100, 100]))).toMatchObject({ revenue: 200, open: [] });
    expect(readList(text([200, 200]))).toMatchObject({ revenue: 200, open: ['repeated'] });
  });

  it('keeps the profits of lines of an order that counts once', () => {
    const text = lines(
      'Order ID;Order Date;Customer;Total;Profit',
      '1;2024-01-05;Alfa;300;10',
      '1;2024-01-05;Alfa;300;20',
      '2;2024-01-06;Beta;100;5',
    );
    expect(readList(text, { answers: { repeated: 'once' } }).clients).toMatchObject({
      Alfa: { revenue: 300, profit: 30 },
      Beta: { profit: 5 },
    });
  });
});

describe('what the columns beside tell', () => {
  it.each([
    ['Status', '1', '0'],
    ['Won', 'TRUE', 'FALSE'],
    ['Cancelled', 'No', 'Yes'],
    ['Anulowane', 'NIE', 'TAK'],
  ])('%s of %s and %s is asked about', (header, yes, no) => {
    const list = readList(
      lines(`Date;Customer;Amount;${header}`, `2024-01-05;Alfa;100;${yes}`, `2024-01-06;Beta;50;${no}`),
    );
    expect(list.open).toHaveLength(1);
    expect(list.revenue).toBe(header === 'Status' ? 150 : 100);
  });

  it('a yes or no about something else is not', () => {
    const list = readList(lines('Date;Customer;Amount;Newsletter', '2024-01-05;Alfa;100;yes', '2024-01-06;Beta;50;no'));
    expect([list.revenue, list.questions]).toEqual([150, []]);
  });

  it('asks about credit notes whose amount is not negative', () => {
    const list = readList(
      lines('Date;Type;Customer;Amount', '2024-01-05;Invoice;Alfa;100', '2024-01-09;Credit Memo;Alfa;40'),
    );
    expect([list.revenue, list.open]).toEqual([100, ['document']]);
  });

  it('takes margins such as 0.25 for no profit', () => {
    const list = readList(lines('Date;Customer;Sales;Margin', '2024-01-05;Alfa;1000;0.25', '2024-01-06;Beta;500;0.10'));
    expect(list.recognised.profit).toBeNull();
  });

  it('asks about the total of an order also where orders have no number', () => {
    const text = (header: string) =>
      lines(
        `Date;Customer;Item;${header}`,
        '2024-01-05;Alfa;Mug;300',
        '2024-01-05;Alfa;Cup;300',
        '2024-01-09;Beta;Mug;100',
      );
    expect(readList(text('Order Total'))).toMatchObject({ revenue: 400, open: ['repeated'] });
    expect(readList(text('Amount'))).toMatchObject({ revenue: 700, open: [] });
  });
});

describe('money that was paid back', () => {
  const text = lines(
    'Date;Customer;Total;Refunded Amount;Cancelled at',
    '2024-01-05;Alfa;100;0;',
    '2024-01-06;Alfa;50;20;',
    '2024-01-07;Beta;30;30;',
    '2024-01-08;Beta;70;0;2024-01-09',
  );

  it('is asked about, and taken from its row', () => {
    const list = readList(text);
    expect([sums(list), list.open]).toEqual([{ Alfa: 130 }, ['cancelled', 'refund']]);
    expect(list.leftOut).toEqual({ cancelled: 2 });
  });

  it('stays where the amount is without it already', () => {
    expect(sums(readList(text, { answers: { refund: 'ignore', cancelled: 'count' } }))).toEqual({
      Alfa: 150,
      Beta: 100,
    });
  });
});

describe('the client above its rows', () => {
  it('has totals that are called by its name', () => {
    const text = lines(
      ';Data;Dokument;Kwota',
      'Alfa;;;',
      ';05.01.2024;FV 1;1000,00',
      ';25.01.2024;FV 2;200,00',
      'Razem Alfa;;;1200,00',
      'Beta;;;',
      ';05.02.2024;FV 3;500,00',
      'Beta razem;;;500,00',
      'Razem;;;1700,00',
    );
    const list = readList(text, { locale: 'pl_PL' });
    expect([sums(list), list.leftOut, list.open]).toEqual([{ Alfa: 1200, Beta: 500 }, { totalRow: 3 }, []]);
  });

  it('is a question where a first row has the client and the next ones have not', () => {
    const text = lines('Data;Klient;Kwota', '2024-01-05;Alfa;5', '2024-01-06;;7', '2024-01-07;Beta;9', '2024-01-08;;1');
    expect(sums(readList(text, { answers: { client: 'above' } }))).toEqual({ Alfa: 12, Beta: 10 });
    expect(readList(text).open).toEqual(['client']);
    expect(readList(text, { answers: { client: 'own' } }).leftOut).toEqual({ noClient: 2 });
  });
});

describe('money', () => {
  it.each([true, false])('of more than anybody has is no amount, so that no sum is lost in it', typed => {
    const huge = `1${'0'.repeat(308)}`;
    const list = readList(
      lines('Date,Customer,Amount', `2024-01-05,Alfa,${huge}`, `2024-01-06,Alfa,-${huge}`, '2024-01-07,Alfa,5'),
      { typed, picks: { amount: 'Amount' } },
    );
    expect(list.amounts).toEqual([5]);
  });

  it.each([
    ['(33.52)', -33.52],
    ['($182.77)', -182.77],
    ['-$5', -5],
    ['$-5.50', -5.5],
    ['50.00-', -50],
    ['1’234.50', 1234.5],
    ["1'234'567.50", 1234567.5],
    ['CHF 100', 100],
    ['zł 100', 100],
    ['100 Kč', 100],
    ['12 345,67 грн', 12345.67],
    ['US$ 7.25', 7.25],
    ['R$ 1.234,50', 1234.5],
    ['1.2E+03', 1200],
    ['1,00,000.50', 100000.5],
    ['100,-', 100],
    ['руб. 12,50', 12.5],
    ['12,50 руб.', 12.5],
    ['−35,00 ₽', -35],
    ['2\u00a0500,00\u00a0zł', 2500],
    ['1\u202f234,50 €', 1234.5],
    ['.50', 0.5],
  ])('reads %s as %d', (text, amount) => {
    const list = readList(lines('Date\tCustomer\tAmount', `2024-01-05\tAlfa\t${text}`));
    expect([list.amounts, list.open]).toEqual([[amount], []]);
  });

  it.each(['constructor 5', '12 szt.', '5%', '1-2', '5 k', '--5', '(5', '12:30', '1.2.3'])(
    'leaves out %s, and says so',
    text => {
      const list = readList(lines('Date\tCustomer\tAmount', '2024-01-05\tAlfa\t1', `2024-01-05\tAlfa\t${text}`));
      expect([list.amounts, list.leftOut]).toEqual([[1], { badAmount: 1 }]);
    },
  );

  it('reads a mark by the whole column, wherever it is proven', () => {
    const amounts = (...cells: string[]) =>
      readList(lines('Date\tCustomer\tAmount', ...cells.map(cell => `2024-01-05\tAlfa\t${cell}`)));
    expect(amounts('1,200', '12.5')).toMatchObject({ amounts: [1200, 12.5], open: [] });
    expect(amounts('1,200', '12,5')).toMatchObject({ amounts: [1.2, 12.5], open: [] });
    expect(amounts('1.200', '1.234.567')).toMatchObject({ amounts: [1200, 1234567], open: [] });
    expect(amounts('1.200', '3.400')).toMatchObject({ open: ['decimalMark'] });
    expect(amounts('1.200', '12,50', '13.50').open).toEqual(['decimalMark']);
  });

  it('asks about numbers that Sheets has made of texts by the mark of its locale', () => {
    const cells = [
      ['Data', 'Klient', 'Kwota'],
      [date('2024-01-05'), 'Alfa', 1.5],
      [date('2024-01-06'), 'Alfa', '1,234.50'],
    ];
    const shown = [cells[0] as string[], ['', '', '1,5'], ['', '', '1,234.50']];
    const list = readRows(cells, shown, { locale: 'pl_PL' });
    expect([list.open, list.revenue]).toEqual([['decimalMark'], 2734.5]);
  });

  it('sees the currency of a number in how the sheet shows it', () => {
    const cells = [
      ['Data', 'Klient', 'Kwota'],
      [date('2024-01-05'), 'Alfa', 100],
      [date('2024-01-06'), 'Beta', 50],
    ];
    const shown = [cells[0] as string[], ['', '', '100,00 zł'], ['', '', '€50.00']];
    expect(readRows(cells, shown, { locale: 'pl_PL' })).toMatchObject({ revenue: 100, open: ['currency'] });
  });

  it('takes amounts without a sign for those of the only currency', () => {
    const list = readList(lines('Date;Customer;Amount', '2024-01-05;Alfa;100', '2024-01-06;Beta;$50'));
    expect(list).toMatchObject({ revenue: 150, open: [], currency: 'USD' });
  });
});

describe('days', () => {
  const days = (header: string, values: readonly string[], habits: ListHabits = {}) =>
    readList(lines(`${header}\tClient\tAmount`, ...values.map(day => `${day}\tAlfa\t1`)), habits);

  it('turns dates back that Sheets has made month first beside texts that are day first (case 02)', () => {
    const cells = [
      ['Order date', 'Customer', 'Amount'],
      [date('2024-03-04'), 'Alfa', 100],
      [date('2024-05-04'), 'Alfa', 100],
      ['25/04/2024', 'Alfa', 100],
      ['28/04/2024', 'Beta', 50],
    ];
    const shown = cells.map(row => row.map(cell => (typeof cell === 'object' ? '' : String(cell))));
    const list = readRows(cells, shown, { locale: 'en_US' });
    expect([list.days, list.open]).toEqual([['2024-04-03', '2024-04-05', '2024-04-25', '2024-04-28'], []]);
    expect(list.clients.Alfa).toMatchObject({ last: '2024-04-25', gap: 11 });
    expect(list.questions).toMatchObject([{ kind: 'dayOrder', chosen: 'dmy' }]);
  });

  it('asks where dates after the twelfth contradict such texts', () => {
    const cells = [
      ['Order date', 'Customer', 'Amount'],
      [date('2024-03-20'), 'Alfa', 100],
      [date('2024-05-04'), 'Alfa', 100],
      ['25/04/2024', 'Alfa', 100],
      ['03/04/2024', 'Beta', 50],
    ];
    const shown = cells.map(row => row.map(cell => (typeof cell === 'object' ? '' : String(cell))));
    expect(readRows(cells, shown, { locale: 'en_US' }).open).toEqual(['dayOrder']);
  });

  it('asks about dates that fall into order only when day and month change places', () => {
    const written = Array.from({ length: 9 }, (_, i) => date(`2024-0${i + 1}-05`)).concat(
      date('2024-01-06'),
      date('2024-02-06'),
    );
    const cells = [['Date', 'Customer', 'Amount'], ...written.map(day => [day, 'Alfa', 1])];
    const shown = cells.map(row => row.map(() => 'x'));
    shown[0] = ['Date', 'Customer', 'Amount'];
    expect(readRows(cells, shown, { locale: 'en_US' }).open).toEqual(['dayOrder']);
  });

  it('are told by the order of the rows where one reading alone is in order', () => {
    const written = ['05/01', '07/01', '03/02', '09/02', '04/03', '11/03', '02/04', '08/04', '06/05'].map(
      day => `${day}/2024`,
    );
    const list = days('Date', written);
    expect([list.days[0], list.days[8], list.open]).toEqual(['2024-01-05', '2024-05-06', []]);
    expect(list.questions).toMatchObject([{ kind: 'dayOrder', chosen: 'dmy' }]);
  });

  it('are told by another column of days', () => {
    const text = lines('Order date\tShip date\tClient\tAmount', '03/04/2024\t04/25/2024\tAlfa\t1');
    expect(readList(text, { locale: 'pl_PL' })).toMatchObject({ days: ['2024-03-04'], open: [] });
  });

  it('are asked about where texts contradict one another; what can be only one day is that day', () => {
    const list = days('Date', ['25/03/2024', '03/25/2024', '03/04/2024']);
    expect([list.days.slice(0, 2), list.open]).toEqual([['2024-03-25', '2024-03-25'], ['dayOrder']]);
  });

  it('with two digits of the year may begin with it', () => {
    const list = days('Date', ['24/03/04', '24/03/15', '24/04/02']);
    expect(list.questions[0]).toMatchObject({ chosen: 'ymd', ways: [{ way: 'dmy' }, { way: 'mdy' }, { way: 'ymd' }] });
    expect([list.days[0], list.open]).toEqual(['2024-03-04', ['dayOrder']]);
    expect(days('Date', ['05.03.97', '06.03.98']).days).toEqual(['1997-03-05', '1998-03-06']);
  });

  it.each([
    ['45355', '2024-03-04'],
    ['1709547072', '2024-03-04'],
    ['1709547072000', '2024-03-04'],
  ])('are numbers too: %s', (text, day) => {
    const cells = [
      ['Data', 'Klient', 'Kwota'],
      [Number(text), 'Alfa', 5],
    ];
    const list = readRows(
      cells,
      [
        ['Data', 'Klient', 'Kwota'],
        [text, 'Alfa', '5'],
      ],
      { locale: 'pl_PL' },
    );
    expect([list.recognised.day, list.days]).toEqual(['Data', [day]]);
  });

  it.each(['1899-12-30', '1900-01-00', '0000-00-00', '01.01.0001 0:00:00', '30.12.1899'])(
    '%s is an empty day',
    text => {
      expect(days('Data', ['2024-01-05', text])).toMatchObject({ days: ['2024-01-05'], leftOut: { zeroDay: 1 } });
    },
  );
});

describe('where the table begins', () => {
  it('joins two lines of headers', () => {
    const list = readList(
      lines('Zamówienie;;Klient;;Wartość;', 'Numer;Data;Nazwa;NIP;Netto;Brutto', 'Z1;2024-01-05;Alfa;525;100;123'),
    );
    expect(list.recognised).toMatchObject({
      day: 'Zamówienie Data',
      client: 'Klient Nazwa',
      amount: 'Wartość Netto',
    });
    expect(list.revenue).toBe(100);
  });

  it('takes a first row of texts for an order where its day is one', () => {
    const list = readList(lines('05.01.2024;Alfa;100,50 zł', '06.01.2024;Beta;5,00 zł'), { locale: 'pl_PL' });
    expect(list.revenue).toBe(105.5);
  });

  it('finds the headers below a title, a period and blank lines, and beside blank columns', () => {
    const list = readList(
      lines(
        ';Отчёт о продажах;;;',
        ';Период:;01.01.2024 - 31.01.2024;;',
        ';;;;',
        ';Дата;Контрагент;;Сумма',
        ';05.01.2024;Альфа;;100',
      ),
      { locale: 'ru_RU' },
    );
    expect([list.recognised.day, list.revenue, list.firstRow]).toEqual(['Дата', 100, 4]);
  });
});
