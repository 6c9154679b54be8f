import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordBackRequest } from '../../../../src/contract/keeping';
import type { Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsOfJanuary, reopen } from '../../referralBook';

const SHEET = 'Utrzymanie klientów';
/** The expected gap of Omega: three months of purchases and one typical gap of 35 days, by four; lost after 4 × 31¾ days. */
const OMEGA = { client: 'Omega', lastDay: '2023-06-10', lostDay: '2023-10-16' };

let clients: WorkbookSnapshot;
let workbook: Workbook;

beforeAll(async () => {
  clients = await clientsOfJanuary();
});
beforeEach(() => {
  workbook = reopen(clients);
});

const load = () => callServer(workbook, 'loadKeeping');
const lost = () => load().lost.map(({ client }) => client);
const add = (names: readonly { client: string; lastDay: string }[], reason: string | null = null) =>
  callServer(workbook, 'addLost', { clients: names.map(({ client, lastDay }) => ({ client, lastDay })), reason });
const list = (rows: number) => rowsOf(workbook, SHEET, ['client', 'reason', 'owner'], rows);
const dayAt = (key: string, row: number) => workbook.display(SHEET, cellAt(workbook, SHEET, key, row));
const type = (key: string, row: number, text: string) => workbook.type(SHEET, cellAt(workbook, SHEET, key, row), text);
const onClients = (key: string, client: string, text: string) => {
  const row = rowsOf(workbook, 'Klienci', ['client'], 6).findIndex(([name]) => name === client);
  workbook.type('Klienci', cellAt(workbook, 'Klienci', key, row), text);
};
const setDay = (day: string) => {
  const row = rowsOf(workbook, 'Ustawienia', ['id'], 40).findIndex(([id]) => id === 'today');
  workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', row), day);
};

describe('clients who became lost', () => {
  it('are offered with what they are worth and their last purchase, by the rule of their stage', () => {
    expect(load()).toMatchObject({
      sheetName: 'Klienci',
      list: null,
      reckonedOn: '2026-01-31',
      lostInAll: 1,
      back: [],
    });
    expect(load().lost).toEqual([
      { ...OMEGA, salesperson: '', purchases: 4, value: 0, revenueInAll: 20_000, brought: 0, broughtRevenue: 0 },
    ]);
    expect(load().reasons).toContain('Nie utrzymywaliśmy kontaktu');
  });

  it('are those that the sheet calls lost, on any day', () => {
    for (const day of ['2023-10-15', '2023-10-16', '2026-01-31', '2026-06-07', '2026-12-31']) {
      setDay(day);
      const stages = rowsOf(workbook, 'Klienci', ['client', 'stage'], 4);
      const onSheet = stages.filter(([, stage]) => stage === 'Utracony').map(([client]) => client);
      expect([day, [...lost()].sort()]).toEqual([day, onSheet.sort()]);
    }
  });

  it('come first who are worth most, then who brought most', () => {
    setDay('2026-12-31');
    expect(load().lost.map(({ client, value }) => [client, Math.round(value ?? -1)])).toEqual([
      ['Alfa', 4400],
      ['=Beta', 733],
      ['Gamma', 330],
      ['Omega', 0],
    ]);
  });

  it('go on the list by one click, which is made for the first, with the reason and who sells to them', () => {
    onClients('salesperson', 'Omega', 'Ewa');
    const { added, keeping } = add([OMEGA], ' Nie utrzymywaliśmy kontaktu ');
    expect([added, keeping.lost, keeping.list]).toEqual([
      1,
      [],
      expect.objectContaining({ sheetName: SHEET, rows: 1 }),
    ]);
    expect(list(2)).toEqual([
      ['Omega', 'Nie utrzymywaliśmy kontaktu', 'Ewa'],
      ['', '', ''],
    ]);
    expect(dayAt('lostDay', 0)).toBe('16.10.2023');
  });

  it('go below what people typed, all at once, and once however often one tries', () => {
    setDay('2026-12-31');
    callServer(workbook, 'addSheets', { sheets: ['keeping'] });
    type('client', 0, 'Gamma');
    type('nextStep', 1, '=""');
    const all = load().lost;
    expect(all.map(({ client }) => client)).toEqual(['Alfa', '=Beta', 'Omega']);
    expect(add(all).added).toBe(3);
    expect(add(all).added).toBe(0);
    expect(list(6).map(([client]) => client)).toEqual(['Gamma', '', 'Alfa', '=Beta', 'Omega', '']);
  });

  it('stay off it who have bought since the page was read, and who are no clients', () => {
    const [omega] = load().lost;
    onClients('lastDay', 'Omega', '2026-01-30');
    expect(
      add([omega!, { client: 'Nobody', lastDay: '2026-01-01' }, { client: 'Alfa', lastDay: '2026-01-10' }]).added,
    ).toBe(0);
    expect(load().list).toBeNull();
  });

  it('come again when they are lost anew after they had come back', () => {
    add([OMEGA]);
    type('backDay', 0, '2024-01-05');
    expect(lost()).toEqual([]);
    onClients('lastDay', 'Omega', '2024-01-05');
    expect(lost()).toEqual(['Omega']);
  });

  it('are asked for in vain without a Clients sheet; a viewer may look and not add', async () => {
    const empty = await openText('Data;Klient;Kwota\n2026-01-05;Alfa;5', 'pl_PL');
    expect(callServer(empty, 'loadKeeping')).toMatchObject({ sheetName: null, lost: [], lostInAll: 0, back: [] });
    workbook = reopen(clients, { role: 'viewer' });
    expect(lost()).toEqual(['Omega']);
    expect(() => add([OMEGA])).toThrow('Możesz ten plik tylko przeglądać');
  });
});

describe('a lost client who bought again', () => {
  const BACK: RecordBackRequest = { client: 'Omega', lostDay: OMEGA.lostDay, former: null, day: '2026-01-20' };
  const record = (request: RecordBackRequest) => callServer(workbook, 'recordBack', request).outcome;
  beforeEach(() => {
    add([OMEGA]);
    onClients('lastDay', 'Omega', '2026-01-20');
  });

  it('is seen from the orders, noted on one click, and that can be taken back', () => {
    expect(load().back).toEqual([{ client: 'Omega', lostDay: OMEGA.lostDay, lastDay: '2026-01-20' }]);
    expect(record(BACK)).toBe('recorded');
    expect([dayAt('backDay', 0), load().back]).toEqual(['20.01.2026', []]);
    expect(record({ ...BACK, former: '2026-01-20', day: null })).toBe('recorded');
    expect([dayAt('backDay', 0), load().back.length]).toEqual(['', 1]);
  });

  it('is noted wherever the row is by now, and over what was read only', () => {
    type('client', 1, 'Omega');
    type('lostDay', 1, '2020-01-01');
    type('backDay', 1, '2021-01-01');
    type('backDay', 0, '2025-12-01');
    expect(load().back).toEqual([]);
    expect(record(BACK)).toBe('changedMeanwhile');
    expect(record({ ...BACK, former: '2025-12-01' })).toBe('recorded');
    expect([dayAt('backDay', 0), dayAt('backDay', 1)]).toEqual(['20.01.2026', '01.01.2021']);
    expect(record({ ...BACK, client: 'Alfa' })).toBe('changedMeanwhile');
  });
});
