import { describe, expect, it } from 'vitest';
import type { NewReferral } from '../../src/contract/referrals';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt, columnOf, rowsOf } from '../addon/columnOf';
import { openText } from '../addon/openFile';
import { clientsRequest } from '../addon/orders';
import { runSequence } from './runSequence';

/** Of Alfa 900, of Beta 2,000, of Gamma 1,200. */
const ORDERS = [
  'Data;Klient;Kwota;Zysk',
  '05.01.2026;Alfa;500;50',
  '05.02.2026;Alfa;400;40',
  '10.02.2026;Beta;2000;200',
  '11.02.2026;Gamma;1200;120',
].join('\n');

const CLIENTS = 'Klienci';

const counted = async (orders: string): Promise<Workbook> => {
  const workbook = await openText(orders, 'pl_PL', { newSheetRows: 40 });
  callServer(workbook, 'createClients', clientsRequest(workbook));
  return workbook;
};

const rowOfFirst = (workbook: Workbook) => Number(/\d+$/.exec(cellAt(workbook, CLIENTS, 'client', 0))![0]) - 1;
const onClients = (workbook: Workbook) => {
  const { getters } = workbook.model;
  return { sheetId: getters.getSheetIdByName(CLIENTS)!, sheetName: CLIENTS, dimension: 'ROW' as const };
};
const shares = (workbook: Workbook, rows: number) =>
  rowsOf(workbook, CLIENTS, ['client', 'revenueInAll', 'revenueShare'], rows).map(([client, revenue, share]) => [
    client,
    revenue,
    typeof share === 'number' ? Math.round(share * 1000) / 1000 : share,
  ]);
const referral = (from: string, prospect: string): NewReferral => ({
  from,
  prospect,
  day: '2026-03-01',
  salesperson: 'Ewa',
  quality: 4,
  chances: { listen: null, contact: null, conversion: null },
  expectedProfit: null,
  person: '',
  nextStep: '',
  stepDay: null,
});

describe('what broke the sheets before', () => {
  it('a row is inserted right below the headers, and a client is typed there', async () => {
    const workbook = await counted(ORDERS);
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      ...onClients(workbook),
      base: rowOfFirst(workbook),
      quantity: 1,
      position: 'before',
    });
    const typed = { client: 'Aaron', purchases: '3', revenueLastYear: '5000', revenueInAll: '5000', profit: '500' };
    for (const [key, text] of Object.entries(typed)) workbook.type(CLIENTS, cellAt(workbook, CLIENTS, key, 0), text);
    expect(shares(workbook, 4)).toEqual([
      ['Aaron', 5000, 0.549],
      ['Beta', 2000, 0.22],
      ['Gamma', 1200, 0.132],
      ['Alfa', 900, 0.099],
    ]);
    const [aaron] = rowsOf(workbook, CLIENTS, ['stage', 'value', 'due'], 1);
    expect(aaron).toEqual([expect.stringMatching(/./), expect.any(Number), 2]);
    callServer(workbook, 'addSheets', { sheets: ['overview'] });
    expect(rowsOf(workbook, 'Przegląd', ['paretoClient'], 1)).toEqual([['Aaron']]);
  });

  it('the row of the first client is deleted', async () => {
    const workbook = await counted(ORDERS);
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { ...onClients(workbook), elements: [rowOfFirst(workbook)] });
    expect(shares(workbook, 2)).toEqual([
      ['Gamma', 1200, 0.571],
      ['Alfa', 900, 0.429],
    ]);
    expect(rowsOf(workbook, CLIENTS, ['due'], 2)).toEqual([[2], [2]]);
    expect(callServer(workbook, 'openWorkbook').faults).toEqual([]);
  });

  it('the clients are sorted, up and down, by any column', async () => {
    const workbook = await counted(ORDERS);
    const { sheetId } = onClients(workbook);
    const { getters } = workbook.model;
    const top = rowOfFirst(workbook);
    const zone = {
      left: 0,
      right: getters.getNumberCols(sheetId) - 1,
      top,
      bottom: getters.getNumberRows(sheetId) - 1,
    };
    const sort = { sheetId, row: top, zone, sortOptions: { sortHeaders: true } };
    const before = shares(workbook, 3);
    workbook.model.dispatch('SORT_CELLS', { ...sort, col: 0, sortDirection: 'asc' });
    expect(shares(workbook, 3)).toEqual([before[2], before[0], before[1]]);
    workbook.model.dispatch('SORT_CELLS', { ...sort, col: 0, sortDirection: 'desc' });
    expect(shares(workbook, 3)).toEqual([before[1], before[0], before[2]]);
  });

  it('names look like conditions', async () => {
    const names = ['Alfa', 'Nowak*', 'Nowak Sp. k.', '>5', 'Beta?', 'Beta1', '=Beta1'];
    const lines = names.map((name, i) => `05.01.2026;${name};${900 - i};`);
    const workbook = await counted(['Data;Klient;Kwota;Zysk', ...lines].join('\n'));
    setToday(workbook);
    for (const [i, from] of ['Nowak Sp. k.', 'Nowak Sp. k.', '>5', 'Beta1'].entries()) {
      callServer(workbook, 'addReferral', referral(from, `P${i}`));
    }
    const received = Object.fromEntries(
      rowsOf(workbook, CLIENTS, ['client', 'received'], names.length) as [[string, number]],
    );
    expect(received).toEqual({
      Alfa: 0,
      'Nowak*': 0,
      'Nowak Sp. k.': 2,
      '>5': 1,
      'Beta?': 0,
      Beta1: 1,
      '=Beta1': 0,
    });
  });

  it('a client is written with blanks around in the log', async () => {
    const workbook = await counted(ORDERS);
    setToday(workbook);
    callServer(workbook, 'addReferral', referral('Beta', 'P0'));
    const log = callServer(workbook, 'openWorkbook').ours.referrals!.sheetName;
    for (const [i, from] of ['Alfa ', 'Alfa\u00a0'].entries()) {
      workbook.type(log, cellAt(workbook, log, 'date', i + 1), '01.03.2026');
      workbook.type(log, cellAt(workbook, log, 'from', i + 1), from);
      workbook.type(log, cellAt(workbook, log, 'prospect', i + 1), `P${i + 1}`);
    }
    const byClient = rowsOf(workbook, CLIENTS, ['client', 'received', 'due'], 3);
    expect(byClient.find(([client]) => client === 'Alfa')).toEqual(['Alfa', 2, 0]);
  });

  it('people sort and clear rows of the Settings: each setting is found by what it is', async () => {
    const workbook = await counted(ORDERS);
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIdByName('Ustawienia')!;
    const stages = rowsOf(workbook, CLIENTS, ['stage', 'value'], 3);
    const zone = {
      left: 0,
      right: getters.getNumberCols(sheetId) - 1,
      top: 4,
      bottom: getters.getNumberRows(sheetId) - 1,
    };
    const sort = { sheetId, row: 4, zone, sortDirection: 'desc' as const, sortOptions: { sortHeaders: true } };
    workbook.model.dispatch('SORT_CELLS', { ...sort, col: 2 });
    expect(columnOf(workbook, 'Ustawienia', 'value')).toBe('D');
    expect(rowsOf(workbook, CLIENTS, ['stage', 'value'], 3)).toEqual(stages);
  });
});

it('a colleague sorts a sheet of which a column was moved: both see the same', () => {
  const outcome = runSequence({
    kit: 'ideal',
    steps: [
      { deed: 'moveColumn', sheet: 0.498, where: [0.248, 0.87, 0, 0] },
      { deed: 'sort', sheet: 0.511, where: [0.424, 0.613, 0, 0], by: 'colleague' },
    ],
  });
  expect(outcome).toEqual({ steps: 2, mended: 0 });
});

function setToday(workbook: Workbook): void {
  const { topics } = callServer(workbook, 'loadSettings');
  const { value } = topics.flatMap(({ settings }) => settings).find(({ id }) => id === 'today')!;
  callServer(workbook, 'saveSettings', { changes: [{ id: 'today', former: value, value: '2026-03-31' }] });
}
