import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/workbook/workbook';
import { callServer } from '../callServer';
import { cellAt, columnOf, rowsOf } from '../columnOf';
import { openText } from '../openFile';
import { clientsRequest, ORDERS } from '../orders';

const fill = (workbook: Workbook, sheetName: string | null = null) =>
  callServer(workbook, 'createClients', { ...clientsRequest(workbook), sheetName });

/** Of a new Clients sheet. */
const HEADER_ROW = 4;

function sheetIdOf({ model: { getters } }: Workbook, name: string): string {
  return getters.getSheetIds().find(id => getters.getSheetName(id) === name)!;
}

describe('a sheet of the same name that is not ours', () => {
  it('is left as it is, and a free name is offered', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    workbook.model.dispatch('RENAME_SHEET', {
      sheetId: workbook.model.getters.getActiveSheetId(),
      oldName: 'orders',
      newName: 'Klienci',
    });
    const before = JSON.stringify(workbook.snapshot().spreadsheet.sheets);
    expect(fill(workbook)).toEqual({ outcome: 'nameTaken', sheetName: 'Klienci', freeName: 'Klienci 2' });
    expect(JSON.stringify(workbook.snapshot().spreadsheet.sheets)).toBe(before);
    expect(fill(workbook, 'Klienci 2')).toMatchObject({
      outcome: 'filled',
      sheet: { sheetName: 'Klienci 2', rows: 3 },
    });
    expect(rowsOf(workbook, 'Klienci 2', ['client'], 1)).toEqual([['Alfa']]);
  });
});

describe('a sheet of ours that is filled again', () => {
  it('keeps the person’s own columns and rows beside fresh numbers', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    fill(workbook);
    const own = { sheetId: sheetIdOf(workbook, 'Klienci'), sheetName: 'Klienci', dimension: 'COL' } as const;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...own, base: 2, quantity: 1, position: 'before' });
    workbook.type('Klienci', `C${HEADER_ROW}`, 'Opiekun');
    workbook.type('Klienci', `C${HEADER_ROW + 2}`, 'Ewa');
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'nextStep', 1), 'zadzwonić');
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'client', 3), 'Prospekt');
    workbook.type('orders', 'C4', '700');
    fill(workbook);
    expect(rowsOf(workbook, 'Klienci', ['client', 'revenueInAll', 'nextStep'], 4)).toEqual([
      ['Alfa', 2000.5, ''],
      ['Beta', 700, 'zadzwonić'],
      ['Gamma', 100, ''],
      ['Prospekt', '', ''],
    ]);
    expect([4, 5, 6].map(row => workbook.cell('Klienci', `C${row}`))).toEqual(['Opiekun', '', 'Ewa']);
  });

  it('is found after it was renamed, and its columns after one was put between them', async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    fill(workbook);
    const { getters } = workbook.model;
    const sheetId = sheetIdOf(workbook, 'Klienci');
    workbook.model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Klienci', newName: 'Moi klienci' });
    const place = { sheetId, sheetName: 'Moi klienci', base: 1, quantity: 1, position: 'before' } as const;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL' });
    workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, base: 0, dimension: 'ROW' });
    workbook.type('Moi klienci', `B${HEADER_ROW + 2}`, 'wpisane');
    workbook.type('orders', 'C2', '9000');
    expect(columnOf(workbook, 'Moi klienci', 'salesperson')).toBe('C');
    expect(fill(workbook)).toMatchObject({ outcome: 'filled', sheet: { sheetName: 'Moi klienci', rows: 3 } });
    expect(rowsOf(workbook, 'Moi klienci', ['client', 'purchases', 'revenueInAll'], 1)).toEqual([['Alfa', 2, 9800]]);
    expect(workbook.cell('Moi klienci', `B${HEADER_ROW + 2}`)).toBe('wpisane');
    expect(getters.getSheetIds().map(id => getters.getSheetName(id))).toEqual([
      'orders',
      'Moi klienci',
      'Ustawienia',
      'Listy',
      'Historia Polecam',
    ]);
  });

  it('is refused by a sentence when its column of names is gone', async () => {
    const workbook = await openText(ORDERS, 'en_US');
    fill(workbook);
    const sheetId = sheetIdOf(workbook, 'Clients');
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Clients', elements: [0], dimension: 'COL' });
    expect(() => fill(workbook)).toThrow('The sheet “Clients” has lost its column “Client”.');
  });
});

describe('while someone else fills', () => {
  it('the second is told to wait, and nothing is written', async () => {
    const workbook = await openText(ORDERS, 'en_US');
    const release = workbook.lockAsAnother();
    expect(() => fill(workbook)).toThrow('Someone else is filling a sheet in this spreadsheet right now.');
    const add = () => callServer(workbook, 'addSheets', { sheets: ['referrals', 'settings'] });
    expect(add).toThrow('Someone else is filling a sheet in this spreadsheet right now.');
    expect(workbook.model.getters.getSheetIds()).toHaveLength(1);
    release();
    expect(fill(workbook).outcome).toBe('filled');
    expect(add().map(({ sheetName }) => sheetName)).toEqual(['Referrals', 'Settings']);
  });
});
