import { describe, expect, it } from 'vitest';
import type { ClientsRequest } from '../../../../src/contract/orders';
import type { Workbook } from '../../../../src/workbook/workbook';
import { pickOf } from '../../../core/orders/pickOf';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, ORDERS, recognisedOrders } from '../../orders';

const SHEET = 'Klienci';
const NUMBERS = ['client', 'purchases', 'revenueInAll'];

const preview = (workbook: Workbook) => callServer(workbook, 'previewOrders', recognisedOrders(workbook));
const create = (workbook: Workbook, wishes: Partial<ClientsRequest> = {}) =>
  callServer(workbook, 'createClients', { ...clientsRequest(workbook), ...wishes });
const type = (workbook: Workbook, key: string, row: number, text: string) =>
  workbook.type(SHEET, cellAt(workbook, SHEET, key, row), text);
const sheets = (workbook: Workbook) => JSON.stringify(workbook.snapshot().spreadsheet.sheets);
const insertColumn = (workbook: Workbook, after: number) => {
  const sheetId = workbook.model.getters.getSheetIdByName('orders')!;
  const place = { sheetId, sheetName: 'orders', base: after - 1, quantity: 1, position: 'after' } as const;
  workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL' });
};

/** Orders of three clients, counted; then Beta and Gamma turn out to be Alfa and a new client. */
async function corrected(): Promise<Workbook> {
  const workbook = await openText(ORDERS, 'pl_PL');
  create(workbook);
  workbook.type('orders', 'B4', 'Alfa');
  workbook.type('orders', 'B5', 'Delta');
  return workbook;
}

describe('counting again', () => {
  it('says before anything is written who comes, whose numbers change and who is gone', async () => {
    const workbook = await corrected();
    type(workbook, 'nextStep', 2, 'zadzwonić');
    const before = sheets(workbook);
    expect(preview(workbook).recount).toEqual({
      added: { count: 1, names: ['Delta'] },
      changed: {
        count: 1,
        clients: [
          {
            client: 'Alfa',
            purchases: { before: 2, after: 3 },
            revenueInAll: { before: 2000.5, after: 2500.5 },
          },
        ],
      },
      gone: {
        count: 2,
        typed: 1,
        clients: [
          { client: 'Beta', row: 6, typed: false },
          { client: 'Gamma', row: 7, typed: true },
        ],
      },
    });
    expect(sheets(workbook)).toBe(before);
  });

  it('says that nothing changes where the sheet has these numbers, and nothing of a sheet that is not there', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    expect(preview(workbook).recount).toBe(null);
    create(workbook);
    const none = { count: 0, names: [] };
    expect(preview(workbook).recount).toEqual({
      added: none,
      changed: { count: 0, clients: [] },
      gone: { count: 0, typed: 0, clients: [] },
    });
  });

  it('counts a client whom somebody typed before their first order as new', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    create(workbook);
    type(workbook, 'client', 3, 'Delta');
    workbook.type('orders', 'B5', 'delta');
    expect(preview(workbook).recount).toMatchObject({ added: { names: ['Delta'] }, gone: { count: 1 } });
  });

  it('leaves no number of a spelling that was corrected in the orders (case 01)', async () => {
    const lines = ['ACME Sp. z o.o.;1000;100', 'Acme sp z o.o.;600;60', 'Beta;400;40'];
    const orders = ['Data;Klient;Kwota;Zysk', ...lines.map((line, i) => `05.0${i + 1}.2025;${line}`)].join('\n');
    const workbook = await openText(orders, 'pl_PL');
    create(workbook);
    workbook.type('orders', 'B3', 'ACME Sp. z o.o.');
    expect(create(workbook)).toMatchObject({ outcome: 'filled', gone: { kept: 1, removed: 0 } });
    expect(rowsOf(workbook, SHEET, ['client', 'purchases', 'revenueInAll', 'revenueShare'], 4)).toEqual([
      ['ACME Sp. z o.o.', 2, 1600, 0.8],
      ['Acme sp z o.o.', '', '', ''],
      ['Beta', 1, 400, 0.2],
      ['', '', '', ''],
    ]);
  });

  it('keeps the rows of those who are gone, with all that people typed and without the old numbers', async () => {
    const workbook = await corrected();
    type(workbook, 'nextStep', 1, 'zadzwonić');
    expect(create(workbook)).toMatchObject({ sheet: { rows: 4 }, gone: { kept: 2, removed: 0 } });
    expect(rowsOf(workbook, SHEET, [...NUMBERS, 'profit', 'nextStep'], 5)).toEqual([
      ['Alfa', 3, 2500.5, 70, ''],
      ['Beta', '', '', '', 'zadzwonić'],
      ['Gamma', '', '', '', ''],
      ['Delta', 1, 100, 5, ''],
      ['', '', '', '', ''],
    ]);
  });

  it('removes, where the person says so, the rows on which nobody has typed anything, and only these', async () => {
    const workbook = await corrected();
    type(workbook, 'nextStep', 2, 'zadzwonić');
    expect(create(workbook, { gone: 'remove' })).toMatchObject({ sheet: { rows: 3 }, gone: { kept: 1, removed: 1 } });
    expect(rowsOf(workbook, SHEET, [...NUMBERS, 'nextStep', 'revenueShare'], 4)).toEqual([
      ['Alfa', 3, 2500.5, '', 2500.5 / 2600.5],
      ['Gamma', '', '', 'zadzwonić', ''],
      ['Delta', 1, 100, '', 100 / 2600.5],
      ['', '', '', '', ''],
    ]);
  });

  it('takes a word in a column of the person’s own, a formula and a note for typed', async () => {
    const workbook = await corrected();
    workbook.type('orders', 'B2', 'Delta');
    workbook.type('orders', 'B3', 'Delta');
    workbook.type('orders', 'B4', 'Delta');
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIdByName(SHEET)!;
    const place = { sheetId, sheetName: SHEET, base: 1, quantity: 1, position: 'before' } as const;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL' });
    workbook.type(SHEET, 'B5', 'moje');
    type(workbook, 'profit', 1, '=10+10');
    const gone = () => preview(workbook).recount!.gone.clients.map(({ client, typed }) => [client, typed]);
    expect(gone()).toEqual([
      ['Alfa', true],
      ['Beta', true],
      ['Gamma', false],
    ]);
    create(workbook, { gone: 'remove' });
    expect(rowsOf(workbook, SHEET, [...NUMBERS, 'profit'], 4)).toEqual([
      ['Alfa', '', '', ''],
      ['Beta', '', '', 20],
      ['Delta', 4, 2600.5, 75],
      ['', '', '', ''],
    ]);
  });

  it('takes the numbers off the second row of one client, which would count twice', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    create(workbook);
    type(workbook, 'client', 2, 'alfa');
    expect(preview(workbook).recount).toMatchObject({
      added: { names: ['Gamma'] },
      gone: { clients: [{ client: 'alfa', row: 7, typed: false }] },
    });
    create(workbook);
    expect(rowsOf(workbook, SHEET, NUMBERS, 4)).toEqual([
      ['Alfa', 2, 2000.5],
      ['Beta', 1, 500],
      ['alfa', '', ''],
      ['Gamma', 1, 100],
    ]);
  });

  it.each(['keep', 'remove'] as const)('gives the same document when it is done twice (%s)', async gone => {
    const workbook = await corrected();
    type(workbook, 'nextStep', 1, 'zadzwonić');
    const shown = () => JSON.stringify(workbook.snapshot().spreadsheet.sheets.filter(sheet => sheet.isVisible));
    create(workbook, { gone });
    const once = shown();
    expect(create(workbook, { gone })).toMatchObject({ gone: { kept: 0, removed: 0 } });
    expect(shown()).toBe(once);
  });

  it('is told by the history, with how many are gone', async () => {
    const workbook = await corrected();
    type(workbook, 'nextStep', 1, 'zadzwonić');
    create(workbook, { gone: 'remove' });
    const lines = Array.from({ length: 8 }, (_, i) => workbook.cell('Historia Polecam', `B${i + 1}`)).filter(Boolean);
    expect(lines[lines.length - 1]).toBe(
      'Lista klientów odświeżona z zamówień, wierszy: 3; już ich nie ma w zamówieniach: zostawione bez liczb: 1, usunięte: 1',
    );
  });
});

describe('between the preview and the sheet', () => {
  const VAT = [
    ['Date,Customer,Net,VAT,Gross', '1/4/2024,Alfa,1000,230,1230', '1/5/2024,Beta,100,23,123'].join('\n'),
    'en_US',
  ] as const;
  const byGross = (workbook: Workbook) => {
    const source = { ...recognisedOrders(workbook), columns: pickOf({ day: 0, client: 1, amount: 4 }) };
    return clientsRequest(workbook, source);
  };

  it('a column that a colleague inserts moves no other one: they are known by their headers (case 17)', async () => {
    const workbook = await openText(...VAT);
    const request = byGross(workbook);
    insertColumn(workbook, 2);
    expect(callServer(workbook, 'createClients', request)).toMatchObject({ outcome: 'filled' });
    expect(rowsOf(workbook, 'Clients', ['client', 'revenueInAll'], 3)).toEqual([
      ['Alfa', 1230],
      ['Beta', 123],
      ['', ''],
    ]);
  });

  it('so it is between the choice of the columns and the preview', async () => {
    const workbook = await openText(...VAT);
    const source = { ...recognisedOrders(workbook), columns: pickOf({ day: 0, client: 1, amount: 4 }) };
    insertColumn(workbook, 1);
    expect(callServer(workbook, 'previewOrders', source)).toMatchObject({ revenue: 1353, clients: 2 });
  });

  it('a column that can no longer be told from another is refused, and nothing is written', async () => {
    const workbook = await openText(...VAT);
    const request = byGross(workbook);
    insertColumn(workbook, 2);
    workbook.type('orders', 'C1', 'Gross');
    const before = sheets(workbook);
    expect(() => callServer(workbook, 'createClients', request)).toThrow(
      'The columns of “orders” have changed, and “Gross” can no longer be told from the others.',
    );
    expect(sheets(workbook)).toBe(before);
  });

  it('orders that somebody changes are shown again, and nothing is written', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    const request = clientsRequest(workbook);
    workbook.type('orders', 'C2', '5000');
    const before = sheets(workbook);
    const answer = callServer(workbook, 'createClients', request);
    expect(answer).toEqual({ outcome: 'changedMeanwhile', orders: preview(workbook) });
    expect(answer).toMatchObject({ orders: { revenue: 6400 } });
    expect(sheets(workbook)).toBe(before);
    expect(create(workbook)).toMatchObject({ outcome: 'filled' });
  });

  it('so are clients who are gone now, or of whom somebody has typed something', async () => {
    const workbook = await corrected();
    const request = { ...clientsRequest(workbook), gone: 'remove' } as const;
    type(workbook, 'nextStep', 1, 'zadzwonić');
    expect(callServer(workbook, 'createClients', request)).toMatchObject({
      outcome: 'changedMeanwhile',
      orders: { recount: { gone: { count: 2, typed: 1 } } },
    });
    expect(rowsOf(workbook, SHEET, NUMBERS, 3)[1]).toEqual(['Beta', 1, 500]);
  });

  it('orders that somebody only sorts are the same', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    const request = clientsRequest(workbook);
    for (const column of ['A', 'B', 'C', 'D']) {
      const [second, last] = ['2', '5'].map(row => workbook.display('orders', column + row));
      workbook.type('orders', `${column}2`, last!);
      workbook.type('orders', `${column}5`, second!);
    }
    expect(callServer(workbook, 'createClients', request)).toMatchObject({ outcome: 'filled' });
  });
});
