import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClientsRequest, OrderAnswers } from '../../../../src/contract/orders';
import { noAnswers } from '../../../../src/core/orders/noAnswers';
import type { Workbook } from '../../../../src/workbook/workbook';
import settings from '../../../core/orders/cases/settings.json';
import { callServer } from '../../callServer';
import { rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, recognisedOrders } from '../../orders';

type Case = keyof typeof settings;

const open = (file: Case) =>
  openText(
    readFileSync(`tests/core/orders/cases/${file}`, 'utf8'),
    settings[file].locale as 'en_US' | 'pl_PL' | 'ru_RU',
  );
const request = (workbook: Workbook, answers: Partial<OrderAnswers> = {}): ClientsRequest =>
  clientsRequest(workbook, { ...recognisedOrders(workbook), answers: { ...noAnswers, ...answers } });
const preview = (workbook: Workbook) => callServer(workbook, 'previewOrders', request(workbook));
const clients = (workbook: Workbook, sheet: string, rows: number) =>
  rowsOf(workbook, sheet, ['client', 'purchases', 'revenueInAll'], rows);

describe('questions about orders', () => {
  it('are asked before anything is written: which stages are sales', async () => {
    const workbook = await open('03-lost-and-open-deals.csv');
    expect(preview(workbook).questions).toEqual([
      {
        kind: 'status',
        open: true,
        column: 'Deal Stage',
        values: [
          { value: 'Closed Won', rows: 1, amount: 1000, counts: true },
          { value: 'Closed Lost', rows: 1, amount: 9000, counts: false },
          { value: 'Appointment', rows: 1, amount: 5000, counts: false },
        ],
      },
    ]);
    const sheets = workbook.model.getters.getSheetIds().length;
    expect(() => callServer(workbook, 'createClients', request(workbook))).toThrow(
      'Answer the questions of the preview',
    );
    expect(workbook.model.getters.getSheetIds().length).toBe(sheets);

    const statuses = [
      { value: 'Closed Won', counts: true },
      { value: 'Closed Lost', counts: false },
      { value: 'Appointment', counts: true },
    ];
    expect(callServer(workbook, 'createClients', request(workbook, { statuses })).outcome).toBe('filled');
    expect(clients(workbook, 'Clients', 3)).toEqual([
      ['Beta', 1, 5000],
      ['Alfa', 1, 1000],
      ['', '', ''],
    ]);
  });

  it('come again where a value is new since', async () => {
    const workbook = await open('03-lost-and-open-deals.csv');
    const statuses = ['Closed Won', 'Closed Lost', 'Appointment'].map(value => ({
      value,
      counts: value === 'Closed Won',
    }));
    const asked = request(workbook, { statuses });
    workbook.type(workbook.model.getters.getSheetName(workbook.model.getters.getSheetIds()[0]!), 'C3', 'Negotiation');
    const outcome = callServer(workbook, 'createClients', asked);
    expect(outcome).toMatchObject({
      outcome: 'changedMeanwhile',
      orders: { questions: [{ kind: 'status', open: true }] },
    });
  });

  it('have a rate for each currency, and no sum of two before', async () => {
    const workbook = await open('07-currency-in-its-own-column.csv');
    expect(preview(workbook)).toMatchObject({ revenue: 1000, questions: [{ kind: 'currency', open: true }] });
    const rates = [
      { currency: 'PLN', rate: 1 },
      { currency: 'USD', rate: 4 },
      { currency: 'HUF', rate: null },
    ];
    callServer(workbook, 'createClients', request(workbook, { rates }));
    expect(clients(workbook, 'Clients', 2)).toEqual([
      ['Alfa', 1, 4000],
      ['Beta', 1, 1000],
    ]);
  });

  it('show both readings of days, with what the orders come to', async () => {
    const workbook = await open('32-two-digit-years-no-word.csv');
    const [question] = preview(workbook).questions;
    expect(question).toEqual({
      kind: 'dayOrder',
      open: true,
      answered: false,
      chosen: 'dmy',
      ways: [
        { way: 'dmy', rows: 2, revenue: 150, firstDay: '2024-04-03', lastDay: '2024-04-05' },
        { way: 'mdy', rows: 2, revenue: 150, firstDay: '2024-03-04', lastDay: '2024-05-04' },
      ],
      examples: [
        { row: 2, shown: '3/4/24', readings: ['2024-04-03', '2024-03-04'] },
        { row: 3, shown: '5/4/24', readings: ['2024-04-05', '2024-05-04'] },
      ],
    });
    const answered = callServer(workbook, 'previewOrders', request(workbook, { dayOrder: 'mdy' }));
    expect(answered).toMatchObject({ lastDay: '2024-05-04', questions: [{ open: false, answered: true }] });
  });
});

describe('orders as people have them', () => {
  it('lose no line where there is no header', async () => {
    const workbook = await open('42-no-header.csv');
    expect(preview(workbook)).toMatchObject({ orders: 3, revenue: 155.5, questions: [] });
  });

  it('have their client above them', async () => {
    const workbook = await open('50-grouped-by-client.csv');
    const read = preview(workbook);
    expect(read).toMatchObject({ orders: 3, clients: 2, revenue: 1300, returns: 1 });
    expect(read.skipped).toEqual([
      { reason: 'totalRow', count: 2, rows: [5, 8], cells: ['Total for Alfa', 'Total for Beta'] },
    ]);
    callServer(workbook, 'createClients', request(workbook));
    expect(clients(workbook, 'Clients', 2)).toEqual([
      ['Alfa', 1, 800],
      ['Beta', 1, 500],
    ]);
  });

  it('tell why a column was chosen, and which fits next best', async () => {
    const workbook = await open('20-vat-and-tax-id.csv');
    const { sheetId } = callServer(workbook, 'findOrders')[0]!;
    const { columns, recognised, reasons } = callServer(workbook, 'readOrderColumns', { sheetId });
    const header = (place: number | null | undefined) => (place == null ? null : columns[place]!.header);
    expect([recognised.day, recognised.client, recognised.amount].map(header)).toEqual([
      'Data wystawienia',
      'Nazwa kontrahenta',
      'Kwota brutto',
    ]);
    expect(reasons.map(({ role, because, next }) => [role, because, header(next)])).toEqual([
      ['day', 'header', null],
      ['client', 'header', null],
      ['amount', 'header', null],
    ]);
  });

  it('refuse a margin in percent as a profit, by the name of its column', async () => {
    const workbook = await open('09-margin-in-percent.csv');
    const source = recognisedOrders(workbook);
    const margin = source.headers.indexOf('Margin');
    const picked = { ...source, columns: { ...source.columns, profit: margin } };
    expect(() => callServer(workbook, 'previewOrders', picked)).toThrow('The column “Margin” holds percentages');
  });
});
