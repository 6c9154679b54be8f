import { describe, expect, it } from 'vitest';
import { type ListHabits, readList } from './readList';

interface Export {
  readonly program: string;
  readonly locale?: ListHabits['locale'];
  readonly columns: Readonly<Record<string, string>>;
  readonly revenue: number;
  readonly open: readonly string[];
  readonly lines: readonly string[];
}

/** As these programs head and fill their exports; names and numbers are made up. */
const EXPORTS: readonly Export[] = [
  {
    program: 'HubSpot',
    columns: { day: 'Close Date', client: 'Associated Company', amount: 'Amount', status: 'Deal Stage' },
    revenue: 1000,
    open: ['status'],
    lines: [
      'Record ID,Deal Name,Deal Stage,Create Date,Close Date,Amount,Amount in company currency,Deal owner,Associated Contact,Associated Company,Pipeline',
      '1,Renewal,Closed Won,2024-01-01,2024-01-05,1000,1000,Jan,Ann Lee,Alfa,Sales',
      '2,Pilot,Closed Lost,2024-01-02,2024-02-05,9000,9000,Jan,Bob,Beta,Sales',
    ],
  },
  {
    program: 'Pipedrive',
    columns: { day: 'Deal - Won time', client: 'Deal - Organization', amount: 'Deal - Value' },
    revenue: 1000,
    open: [],
    lines: [
      'Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Value,Deal - Currency of Value,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Owner',
      '1,A,Alfa,Ann,1000,USD,Won,2024-01-02 10:00:00,2024-01-05 10:00:00,,Jan',
      '2,B,Beta,Bob,500,USD,Lost,2024-01-03 10:00:00,,2024-02-05 10:00:00,Jan',
    ],
  },
  {
    program: 'Salesforce',
    columns: { day: 'Close Date', client: 'Account Name', amount: 'Amount', status: 'Stage' },
    revenue: 1000,
    open: ['status'],
    lines: [
      'Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Expected Revenue,Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type',
      'Jan,Alfa,Deal 1,Closed Won,Q1-2024,1000,1000,100,10,1/25/2024,1/2/2024,,Web,New Customer',
      'Ann,Beta,Deal 2,Negotiation/Review,Q1-2024,500,300,60,10,2/15/2024,1/3/2024,,Web,Existing Customer',
    ],
  },
  {
    program: 'Zoho',
    columns: { day: 'Closing Date', client: 'Account Name', amount: 'Amount' },
    revenue: 1000,
    open: ['status'],
    lines: [
      'Deal Owner,Deal Name,Account Name,Amount,Stage,Closing Date,Probability',
      'Jan,D1,Alfa,"$ 1,000.00",Closed Won,25/01/2024,100',
      'Jan,D2,Beta,"$ 500.00",Closed Lost,26/01/2024,0',
    ],
  },
  {
    program: 'Bitrix24',
    locale: 'ru_RU',
    columns: { day: 'Дата создания', client: 'Компания', amount: 'Сумма', status: 'Стадия сделки' },
    revenue: 1000,
    open: ['status'],
    lines: [
      'ID;Название;Стадия сделки;Сумма;Валюта;Компания;Контакт;Ответственный;Дата начала;Предполагаемая дата закрытия;Дата создания',
      '1;Сделка;Сделка успешна;1000.00;RUB;Альфа;Иван;Пётр;05.01.2024;10.01.2024;01.01.2024 10:00:00',
      '2;Сделка;Сделка провалена;500.00;RUB;Бета;Иван;Пётр;06.01.2024;11.01.2024;02.01.2024 10:00:00',
    ],
  },
  {
    program: 'amoCRM',
    locale: 'ru_RU',
    columns: { day: 'Дата закрытия', client: 'Компания контакта', amount: 'Бюджет ₽' },
    revenue: 1000,
    open: [],
    lines: [
      'ID;Название сделки;Ответственный;Дата создания сделки;Кем создана сделка;Дата редактирования;Дата закрытия;Теги сделки;Бюджет ₽;Этап сделки;Воронка;Полное имя контакта;Компания контакта',
      '1;С;Пётр;05.01.2024;Пётр;06.01.2024;10.01.2024;;1000;Успешно реализовано;Продажи;Иван;Альфа',
      '2;С;Пётр;07.01.2024;Пётр;08.01.2024;не закрыта;;500;Переговоры;Продажи;Олег;Бета',
    ],
  },
  {
    program: '1C',
    locale: 'ru_RU',
    columns: { day: 'Дата', client: 'Контрагент', amount: 'Сумма' },
    revenue: 1220,
    open: [],
    lines: [
      'Дата;Номер;Сумма;Валюта;Контрагент;Вид операции;Ответственный;Комментарий',
      '05.01.2024 12:00:00;УТ-1;"1 200,00";руб.;ООО Альфа;Реализация;Иванов;',
      '06.01.2024 12:00:00;УТ-2;"20,00";руб.;ООО Бета;Реализация;Иванов;',
    ],
  },
  {
    program: 'МойСклад',
    locale: 'ru_RU',
    columns: { day: 'Время', client: 'Контрагент', amount: 'Сумма' },
    revenue: 1000.5,
    open: ['status'],
    lines: [
      '№;Время;Со склада;Контрагент;Организация;Сумма;Валюта;Оплачено;Отгружено;Статус',
      '00001;05.01.2024 10:00;Основной;Альфа;ООО Мы;1000,50;руб;1000,50;1000,50;Доставлен',
      '00002;06.01.2024 10:00;Основной;Бета;ООО Мы;20,00;руб;0;0;Отменен',
    ],
  },
  {
    program: 'Subiekt',
    locale: 'pl_PL',
    columns: { day: 'Data wystawienia', client: 'Kontrahent', amount: 'Wartość netto' },
    revenue: 1100,
    open: [],
    lines: [
      'Lp.;Numer;Data wystawienia;Kontrahent;Wartość netto;Wartość VAT;Wartość brutto;Pozostało do zapłaty;Termin płatności',
      '1;FS 1/2024;2024-01-05;Alfa;1000,00;230,00;1230,00;0,00;2024-01-19',
      '2;FS 2/2024;2024-01-06;Beta;100,00;23,00;123,00;0,00;2024-01-20',
    ],
  },
  {
    program: 'Fakturownia',
    locale: 'pl_PL',
    columns: { day: 'Data sprzedaży', client: 'Nabywca', amount: 'Netto', document: 'Typ' },
    revenue: 1000,
    open: ['document'],
    lines: [
      'Numer;Typ;Data wystawienia;Data sprzedaży;Termin płatności;Nabywca;NIP nabywcy;Sprzedawca;Netto;VAT;Brutto;Waluta;Status;Data płatności',
      '1/2024;vat;2024-01-05;2024-01-05;2024-01-19;Alfa;525;My;1000.00;230.00;1230.00;PLN;Opłacona;2024-01-10',
      '2/2024;proforma;2024-01-06;2024-01-06;2024-01-20;Beta;526;My;100.00;23.00;123.00;PLN;Wystawiona;',
    ],
  },
  {
    program: 'iFirma',
    locale: 'pl_PL',
    columns: { day: 'Data sprzedaży', client: 'Kontrahent', amount: 'Kwota netto' },
    revenue: 1000,
    open: [],
    lines: [
      'Numer faktury;Data wystawienia;Data sprzedaży;Kontrahent;NIP;Kwota netto;Kwota VAT;Kwota brutto;Zapłacono;Pozostało',
      '1/2024;2024-01-05;2024-01-05;Alfa;525;1000,00;230,00;1230,00;1230,00;0,00',
    ],
  },
  {
    program: 'Allegro',
    columns: { day: 'OrderDate', client: 'BuyerLogin', amount: 'TotalToPayAmount' },
    revenue: 120.5,
    open: ['status'],
    lines: [
      '"Type","OrderId","OrderDate","SellerStatus","BuyerLogin","BuyerName","TotalToPayAmount","TotalToPayCurrency","DeliveryAmount","Status"',
      '"order","abc","2024-01-05T10:00:00Z","SENT","jan1","Jan Nowak","120.50","PLN","10.00","READY_FOR_PROCESSING"',
      '"order","abd","2024-01-06T10:00:00Z","CANCELLED","ann","Anna Kot","20.50","PLN","10.00","CANCELLED"',
    ],
  },
  {
    program: 'Allegro in Polish',
    locale: 'pl_PL',
    columns: { day: 'Data zakupu', client: 'Kupujący - nazwa', amount: 'Wartość' },
    revenue: 20,
    open: [],
    lines: [
      'Data zakupu;Kupujący - login;Kupujący - nazwa;Nazwa oferty;Liczba sztuk;Cena sztuki;Wartość;Koszt dostawy',
      '2024-01-05;jan1;Jan Nowak;Kubek;2;10,00;20,00;9,99',
    ],
  },
  {
    program: 'WooCommerce',
    columns: { day: 'Order Date', client: 'Company (Billing)', amount: 'Order Total Amount' },
    revenue: 100,
    open: ['refund'],
    lines: [
      'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Company (Billing),Email (Billing),Order Total Amount,Order Refund Amount,Order Subtotal Amount',
      '1,wc-completed,2024-01-05 10:11,Ann,Lee,Alfa,a@x.com,100,0,90',
      '2,wc-refunded,2024-01-06 10:11,Bob,Ray,Beta,b@x.com,50,50,45',
    ],
  },
  {
    program: 'Stripe',
    columns: { day: 'Created (UTC)', client: 'Customer Description', amount: 'Amount' },
    revenue: 100,
    open: ['refund'],
    lines: [
      'id,Created (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Customer ID,Customer Description,Customer Email,Status,Fee',
      'ch_1,2024-01-05 10:11,100.00,0.00,usd,true,100.00,cus_1,Alfa,a@x.com,Paid,3.20',
      'ch_2,2024-01-06 10:11,50.00,50.00,usd,true,50.00,cus_2,Beta,b@x.com,Refunded,1.20',
    ],
  },
  {
    program: 'QuickBooks',
    columns: { day: 'Date', client: 'Name', amount: 'Amount' },
    revenue: 950,
    open: ['document'],
    lines: [
      'Date,Transaction Type,Num,Name,Memo/Description,Account,Amount,Balance',
      '01/05/2024,Invoice,1001,Alfa,,Sales,"1,000.00","1,000.00"',
      '01/15/2024,Payment,,Alfa,,Undeposited,"-1,000.00",0.00',
      '01/25/2024,Credit Memo,1002,Beta,,Sales,-50.00,-50.00',
    ],
  },
  {
    program: 'Xero',
    columns: { day: 'InvoiceDate', client: 'ContactName', amount: 'Total' },
    revenue: 100,
    open: ['status'],
    lines: [
      'ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Currency,Type,Status',
      'Alfa,a@x,INV-1,,05/01/2024,19/01/2024,100.00,20.00,100.00,0.00,GBP,Sales invoice,Paid',
      'Beta,b@x,INV-2,,06/01/2024,20/01/2024,50.00,10.00,0,50.00,GBP,Sales invoice,Voided',
    ],
  },
  {
    program: 'Shopify',
    columns: { day: 'Created at', client: 'Billing Name', amount: 'Total' },
    revenue: 35,
    open: ['cancelled'],
    lines: [
      'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Cancelled at,Refunded Amount',
      '#1,a@x,paid,2024-03-04 10:11:12 -0500,fulfilled,USD,30.00,5.00,0.00,35.00,2024-03-04 10:11:10 -0500,2,Mug,10.00,Ann Lee,,0.00',
      '#2,b@x,paid,2024-03-05 10:11:12 -0500,unfulfilled,USD,30.00,5.00,0.00,35.00,2024-03-05 10:11:10 -0500,2,Mug,10.00,Bob,2024-03-06 10:11:10 -0500,35.00',
    ],
  },
];

describe('an export of', () => {
  it.each(EXPORTS)('$program', ({ locale, columns, revenue, open, lines }) => {
    const list = readList(lines.join('\n'), locale === undefined ? {} : { locale });
    expect(list.recognised).toMatchObject(columns);
    expect([list.revenue, list.open]).toEqual([revenue, open]);
  });
});
