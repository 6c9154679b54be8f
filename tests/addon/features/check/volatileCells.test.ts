import { beforeEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, ORDERS } from '../../orders';

const CLIENTS = 'Klienci';
const SETTINGS = 'Ustawienia';
const ORDER_SHEET = 'orders';

let workbook: Workbook;
/** The cell of the Settings that holds the day for which the sheets reckon. */
let today: string;

beforeEach(async () => {
  workbook = await openText(ORDERS, 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  const row = Array.from({ length: 120 }, (_, r) => r + 1).find(r => workbook.cell(SETTINGS, `A${r}`) === 'today')!;
  today = `D${row}`;
});

const faults = () => callServer(workbook, 'openWorkbook').faults.filter(({ kind }) => kind === 'volatile');

describe('a cell that changes all the time', () => {
  it('is named where the Settings’ day holds it, and the formulas answer again when it is typed over', () => {
    workbook.type(SETTINGS, today, '=NOW()');
    expect(faults()).toMatchObject([
      { sheetName: SETTINGS, address: today, column: 'Wartość', found: '=NOW()', mendable: false },
    ]);
    expect(workbook.cell(CLIENTS, cellAt(workbook, CLIENTS, 'stage', 0))).toBe('#ERROR!');
    workbook.type(SETTINGS, today, '=TODAY()');
    expect(faults()).toEqual([]);
    expect(workbook.cell(CLIENTS, cellAt(workbook, CLIENTS, 'stage', 0))).not.toMatch(/^#|^$/);
  });

  it('is named by our cell where it stands on another sheet, also one step further', () => {
    workbook.type(ORDER_SHEET, 'Z1', '=RAND()');
    workbook.type(ORDER_SHEET, 'Z2', '=Z1*2');
    workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'profit', 1), `='${ORDER_SHEET}'!Z2`);
    expect(faults()).toMatchObject([
      { sheetName: CLIENTS, address: cellAt(workbook, CLIENTS, 'profit', 1), column: 'Zysk' },
    ]);
  });

  it('is not named where no formula of ours reads it, nor is a formula that gives the same every time', () => {
    workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'nextStep', 0), '=NOW()');
    workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'profit', 1), '=100*2');
    expect(faults()).toEqual([]);
  });
});
