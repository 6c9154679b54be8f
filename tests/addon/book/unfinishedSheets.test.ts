import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookSnapshot } from '../../../src/workbook/workbook';
import { callServer } from '../callServer';
import { cellAt } from '../columnOf';
import { builtFiles, FEW_ROWS, openText } from '../openFile';
import { clientsRequest, ORDERS } from '../orders';

const namesOf = ({ model: { getters } }: Workbook) => getters.getSheetIds().map(id => getters.getSheetName(id));
const add = (workbook: Workbook) => callServer(workbook, 'addSheets', { sheets: ['referrals'] });
const addOwn = (workbook: Workbook, name: string, text: string | null) => {
  workbook.model.dispatch('CREATE_SHEET', { sheetId: name, name, position: 0 });
  if (text !== null) workbook.type(name, 'A1', text);
};

/** A workbook in which all services have failed since the new log was written, so that nothing was taken back. */
async function brokenOff(): Promise<{ readonly snapshot: WorkbookSnapshot; readonly left: string }> {
  const filled = await openText(ORDERS, 'en_US');
  callServer(filled, 'createClients', clientsRequest(filled));
  let fails = false;
  const workbook = createWorkbook({
    files: builtFiles(),
    snapshot: filled.snapshot(),
    newSheetRows: FEW_ROWS,
    intercept: ({ method }) => {
      fails ||= method === 'setName';
      if (fails) throw new Error('Service Spreadsheets failed while accessing document with id 1.');
    },
  });
  expect(workbook.run('addSheets', [{ sheets: ['referrals'] }]).ok).toBe(false);
  const left = namesOf(workbook).find(name => name.startsWith('Referrals'))!;
  return { snapshot: workbook.snapshot(), left };
}

const open = (snapshot: WorkbookSnapshot) =>
  createWorkbook({ files: builtFiles(), snapshot, newSheetRows: FEW_ROWS, userLocale: 'en' });

describe('a sheet that a person calls like one that is being made', () => {
  it('stays, with or without anything in it, and is not taken for one of ours', async () => {
    const workbook = await openText(ORDERS, 'en_US');
    addOwn(workbook, 'Clients ⏳', null);
    addOwn(workbook, 'Polecam ⏳', 'my notes');
    callServer(workbook, 'createClients', clientsRequest(workbook));
    callServer(workbook, 'prepareToShare', { sheetId: null, way: 'values' });
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(['Clients ⏳', 'Polecam ⏳', 'Clients']));
    expect(workbook.cell('Polecam ⏳', 'A1')).toBe('my notes');
  });

  it('stays ours where it is ours', async () => {
    const workbook = await openText(ORDERS, 'en_US');
    const request = clientsRequest(workbook);
    callServer(workbook, 'createClients', { ...request, sheetName: 'Clients ⏳' });
    workbook.type('Clients ⏳', cellAt(workbook, 'Clients ⏳', 'nextStep', 0), 'call');
    add(workbook);
    expect(callServer(workbook, 'openWorkbook').ours.clients).toMatchObject({ sheetName: 'Clients ⏳', rows: 3 });
    expect(workbook.cell('Clients ⏳', cellAt(workbook, 'Clients ⏳', 'nextStep', 0))).toBe('call');
  });
});

describe('a sheet left behind by a run that broke off', () => {
  it('is not shown as ours, and cleared away by the next run', async () => {
    const { snapshot, left } = await brokenOff();
    const workbook = open(snapshot);
    expect(callServer(workbook, 'openWorkbook').ours.referrals).toBeNull();
    expect(callServer(workbook, 'findOrders').map(({ sheetName }) => sheetName)).toEqual(['orders']);
    expect(add(workbook)).toMatchObject([{ sheetName: 'Referrals' }]);
    expect(namesOf(workbook)).not.toContain(left);
  });

  it('is kept where somebody has typed there, wherever that is, and the person is told', async () => {
    const { snapshot, left } = await brokenOff();
    for (const [key, row] of [
      ['prospect', 3],
      ['from', -1],
    ] as const) {
      const workbook = open(snapshot);
      const cell = cellAt(workbook, left, key, row);
      workbook.type(left, cell, 'Omega');
      const { ok, effects } = workbook.run('addSheets', [{ sheets: ['referrals'] }]);
      expect(ok).toBe(true);
      expect(effects.toasts.map(({ message }) => message)).toEqual([
        `The sheet “${left}” was left half-made by an action that broke off, and somebody has typed there since. Polecam keeps it: take out what you need, then delete it.`,
      ]);
      expect(workbook.cell(left, cell)).toBe('Omega');
      expect(callServer(workbook, 'openWorkbook').ours.referrals).toMatchObject({ sheetName: 'Referrals' });
      add(workbook);
      expect(namesOf(workbook)).toContain(left);
    }
  });
});
