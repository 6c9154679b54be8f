import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, recognisedOrders } from '../../orders';

/** Alfa and Beta buy every month of 2017 to the end, Gamma stops in spring. */
const months = (client: string, last: number) =>
  Array.from({ length: last }, (_, month) => `28.${String(month + 1).padStart(2, '0')}.2017;${client};100`);
const OLD = ['Data;Klient;Kwota', ...months('Alfa', 12), ...months('Beta', 12), ...months('Gamma', 4)].join('\n');
const END = '2017-12-28';

const dayOf = (workbook: Workbook) => {
  const { topics } = callServer(workbook, 'loadSettings');
  return topics.flatMap(({ settings }) => settings).find(({ id }) => id === 'today')!.value;
};
const stages = (workbook: Workbook) => rowsOf(workbook, 'Klienci', ['client', 'stage'], 3).map(([, stage]) => stage);
const create = (workbook: Workbook, asOfEnd: boolean) =>
  callServer(workbook, 'createClients', { ...clientsRequest(workbook), asOfEnd });
const preview = (workbook: Workbook) => callServer(workbook, 'previewOrders', recognisedOrders(workbook));
const setDay = (workbook: Workbook, text: string) => {
  const row = rowsOf(workbook, 'Ustawienia', ['id'], 40).findIndex(([id]) => id === 'today');
  workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', row), text);
};
const LOST = 'Utracony';

describe('orders that end long ago', () => {
  it('are asked about, and make nobody lost as of the day on which they end', async () => {
    const workbook = await openText(OLD, 'pl_PL');
    expect(preview(workbook).reckonedOn).toMatch(/^20[2-9]\d-/);
    create(workbook, true);
    expect([dayOf(workbook), preview(workbook).reckonedOn]).toEqual([END, null]);
    expect(stages(workbook)).not.toContain('Klient zagrożony');
    expect(stages(workbook).filter(stage => stage === LOST)).toEqual([LOST]);
  });

  it('make all clients lost as of today, where the person wants that', async () => {
    const workbook = await openText(OLD, 'pl_PL');
    create(workbook, false);
    expect(stages(workbook)).toEqual([LOST, LOST, LOST]);
  });

  it('set the day of Settings that are there too, and the second time change nothing', async () => {
    const workbook = await openText(OLD, 'pl_PL');
    callServer(workbook, 'addSheets', { sheets: ['settings', 'months'] });
    setDay(workbook, '2019-05-01');
    expect(preview(workbook).reckonedOn).toBe('2019-05-01');
    create(workbook, true);
    expect(dayOf(workbook)).toBe(END);
    // Months are counted to that day, not to the one before it.
    expect(
      rowsOf(workbook, 'Miesiące', ['gained'], 13)
        .map(([gained]) => gained)
        .slice(-2),
    ).toEqual([0, '']);
    const before = workbook
      .snapshot()
      .spreadsheet.sheets.map(({ name, cells }) => [name, name === 'Klienci' ? cells : 0]);
    create(workbook, true);
    expect(
      workbook.snapshot().spreadsheet.sheets.map(({ name, cells }) => [name, name === 'Klienci' ? cells : 0]),
    ).toEqual(before);
    expect(dayOf(workbook)).toBe(END);
  });

  it('are not asked about where they end less than a month before the day, or people compute it', async () => {
    const workbook = await openText(OLD, 'pl_PL');
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    setDay(workbook, '2018-01-28');
    expect(preview(workbook).reckonedOn).toBeNull();
    setDay(workbook, '2018-01-29');
    expect(preview(workbook).reckonedOn).toBe('2018-01-29');
    setDay(workbook, '=DATE(2019;5;1)');
    expect(preview(workbook).reckonedOn).toBeNull();
    create(workbook, true);
    expect(stages(workbook)).toEqual([LOST, LOST, LOST]);
  });
});

describe('what moving the day to today would do', () => {
  it('is told in clients lost, as the sheet then says', async () => {
    const workbook = await openText(OLD, 'pl_PL');
    create(workbook, true);
    const told = callServer(workbook, 'loadReckoning');
    expect(told).toMatchObject({ lastOrder: END, endedLongAgo: true, clients: 3, lostNow: 1, lostToday: 3 });
    callServer(workbook, 'saveSettings', { changes: [{ id: 'today', former: END, value: told.today }] });
    expect(stages(workbook).filter(stage => stage === LOST)).toHaveLength(told.lostToday);
    callServer(workbook, 'saveSettings', { changes: [{ id: 'today', former: told.today, value: END }] });
    expect(stages(workbook).filter(stage => stage === LOST)).toHaveLength(told.lostNow);
  });

  it('is nothing in a workbook without clients', async () => {
    expect(callServer(await openText(OLD, 'pl_PL'), 'loadReckoning')).toMatchObject({
      lastOrder: null,
      endedLongAgo: false,
      clients: 0,
      lostNow: 0,
      lostToday: 0,
    });
  });
});
