import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClientsRequest } from '../../../../src/contract/orders';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt, columnOf, rowsOf } from '../../columnOf';
import { openFile, SUPERSTORE } from '../../openFile';
import { clientsRequest } from '../../orders';
import { shownDay } from '../../shownDay';

type Line = Readonly<Record<'Order Date' | 'Customer Name' | 'Sales' | 'Profit', string>>;

const MS_PER_DAY = 86_400_000;

/** The same answer by the shortest way there is: no code of the add-on's. */
const lines = Papa.parse<Line>(readFileSync(SUPERSTORE, 'utf8'), { header: true, skipEmptyLines: true }).data;
const names = [...new Set(lines.map(line => line['Customer Name']))];
const expected = names
  .map(client => {
    const own = lines.filter(line => line['Customer Name'] === client);
    const days = [...new Set(own.map(line => line['Order Date']))].sort();
    const gaps = days.slice(1).map((day, i) => (Date.parse(day) - Date.parse(days[i]!)) / MS_PER_DAY);
    gaps.sort((a, b) => a - b);
    const half = gaps.length / 2;
    const median = gaps.length % 2 ? gaps[Math.floor(half)]! : (gaps[half - 1]! + gaps[half]!) / 2;
    const sum = (column: 'Sales' | 'Profit', from = '') =>
      own.filter(line => line['Order Date'] > from).reduce((total, line) => total + Number(line[column]), 0);
    return {
      client,
      purchases: days.length,
      firstDay: days[0]!,
      lastDay: days[days.length - 1]!,
      usualGapDays: gaps.length === 0 ? '' : median,
      revenueLastYear: sum('Sales', '2016-12-30'),
      revenueInAll: sum('Sales'),
      profit: sum('Profit'),
    };
  })
  .sort((a, b) => b.revenueInAll - a.revenueInAll);
const revenue = expected.reduce((total, { revenueInAll }) => total + revenueInAll, 0);

describe('the orders of superstore.csv', () => {
  let workbook: Workbook;
  let source: ClientsRequest;

  beforeAll(async () => {
    workbook = await openFile(SUPERSTORE, 'pl_PL');
    const orderSheets = callServer(workbook, 'findOrders');
    expect(orderSheets).toMatchObject([{ sheetName: 'superstore', rows: 9994 }]);
    const { sheetId } = orderSheets[0]!;
    const { columns, recognised } = callServer(workbook, 'readOrderColumns', { sheetId });
    const header = (position: number | null) => columns[position!]!.header;
    expect([recognised.day, recognised.client, recognised.amount, recognised.profit].map(header)).toEqual([
      'Order Date',
      'Customer Name',
      'Sales',
      'Profit',
    ]);
    source = clientsRequest(workbook);
  });

  it('are previewed before anything is written', () => {
    const preview = callServer(workbook, 'previewOrders', source);
    expect(preview).toMatchObject({
      orders: 9994,
      clients: 793,
      firstDay: '2014-01-03',
      lastDay: '2017-12-30',
      skipped: [],
      target: { sheetName: 'Klienci', state: 'new', freeName: 'Klienci' },
    });
    expect(preview.revenue).toBeCloseTo(revenue, 4);
    expect(preview.top.map(({ client }) => client)).toEqual(expected.slice(0, 5).map(({ client }) => client));
    expect(callServer(workbook, 'openWorkbook').ours.clients).toBeNull();
  });

  it('fill the Clients sheet with what a straightforward recomputation gives, for all 793', () => {
    const { outcome } = callServer(workbook, 'createClients', source);
    expect(outcome).toBe('filled');
    const keys = ['client', 'purchases', 'usualGapDays', 'revenueLastYear', 'revenueInAll', 'profit', 'revenueShare'];
    const rows = rowsOf(workbook, 'Klienci', keys, expected.length + 1);
    const [firstDay, lastDay] = ['firstDay', 'lastDay'].map(key => columnOf(workbook, 'Klienci', key));
    const firstRow = Number(/\d+/.exec(cellAt(workbook, 'Klienci', 'client', 0)));
    for (const [i, client] of expected.entries()) {
      const [name, purchases, gap, lastYear, inAll, profit, share] = rows[i]!;
      expect([name, purchases, gap]).toEqual([client.client, client.purchases, client.usualGapDays]);
      const days = [firstDay, lastDay].map(letters => workbook.display('Klienci', `${letters}${firstRow + i}`));
      expect(days).toEqual([shownDay(client.firstDay), shownDay(client.lastDay)]);
      expect(lastYear).toBeCloseTo(client.revenueLastYear, 6);
      expect(inAll).toBeCloseTo(client.revenueInAll, 6);
      expect(profit).toBeCloseTo(client.profit, 6);
      expect(share).toBeCloseTo(client.revenueInAll / revenue, 10);
    }
    expect(rows[expected.length]![0]).toBe('');
  });

  it('give the same sheet when filled twice', () => {
    // But the hidden history, which tells of both times.
    const shown = () => JSON.stringify(workbook.snapshot().spreadsheet.sheets.filter(sheet => sheet.isVisible));
    const before = shown();
    callServer(workbook, 'createClients', source);
    expect(shown()).toBe(before);
  });

  it('fill Months, and say how many clients stay from one year to the next', () => {
    callServer(workbook, 'addSheets', { sheets: ['months'] });
    const today = rowsOf(workbook, 'Ustawienia', ['id'], 60).findIndex(([id]) => id === 'today');
    workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', today), '2017-12-30');
    expect(callServer(workbook, 'createClients', source)).toMatchObject({ months: 48 });
    const months = Array.from({ length: 48 }, (_, i) => new Date(Date.UTC(2014, i, 1)).toISOString().slice(0, 7));
    const rows = rowsOf(workbook, 'Miesiące', ['gained', 'revenue', 'salesTotal', 'end'], 48);
    for (const [i, month] of months.entries()) {
      const own = lines.filter(line => line['Order Date'].startsWith(month));
      const sum = (column: 'Sales' | 'Profit') => own.reduce((total, line) => total + Number(line[column]), 0);
      const [gained, sales, profit] = rows[i]!;
      expect([month, gained]).toEqual([month, expected.filter(({ firstDay }) => firstDay.startsWith(month)).length]);
      expect(sales).toBeCloseTo(sum('Sales'), 1);
      expect(profit).toBeCloseTo(sum('Profit'), 1);
    }
    const stages = rowsOf(workbook, 'Klienci', ['stage'], expected.length).map(([stage]) => stage);
    expect(rows[47]![3]).toBe(stages.filter(stage => stage !== 'Utracony').length);

    const boughtBetween = (after: string, until: string) =>
      new Set(
        lines.flatMap(line => (line['Order Date'] > after && line['Order Date'] <= until ? line['Customer Name'] : [])),
      );
    const before = boughtBetween('2015-12-30', '2016-12-30');
    const last = boughtBetween('2016-12-30', '2017-12-30');
    const stayed = [...before].filter(name => last.has(name)).length;
    expect(callServer(workbook, 'loadKeeping').retention?.all).toMatchObject({
      clients: before.size,
      stayed,
      tells: true,
    });
  });
});
