import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { demoOf } from '../workbook/demo/openDemo';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';

const DAY_MS = 86_400_000;
const files = builtFiles();
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Types rows below the headers of a sheet, whose column letters by key stand in its hidden line of keys. */
function typeRows(workbook: Workbook, sheet: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIdByName(sheet)!;
  const keyRow = Array.from({ length: 12 }, (_, i) => i + 1).find(row =>
    String(workbook.cell(sheet, `A${row}`)).startsWith('polecam.'),
  )!;
  const columns = new Map(
    Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => {
      const { value } = getters.getEvaluatedCell({ sheetId, col, row: keyRow - 1 });
      return [String(value).replace('polecam.', ''), letters(col)] as const;
    }),
  );
  for (const [i, cells] of rows.entries()) {
    for (const [key, text] of Object.entries(cells)) workbook.type(sheet, `${columns.get(key)}${keyRow + 2 + i}`, text);
  }
}

function letters(col: number): string {
  return col < 26 ? String.fromCharCode(65 + col) : letters(Math.floor(col / 26) - 1) + letters(col % 26);
}

describe('what a workbook has and lacks', () => {
  it('is nothing in an empty one', () => {
    const workbook = createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'en_US' });
    const state = callServer(workbook, 'openWorkbook');
    expect(Object.values(state.ours)).toEqual(Array(14).fill(null));
    expect(state).toMatchObject({ next: { kind: 'clients' }, due: 0, open: 0, waiting: 0, reckonedOn: null });
  });

  it('counts the due, the open and what has waited for more than a month', () => {
    const workbook = createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'en_US' });
    callServer(workbook, 'addSheets', { sheets: ['clients', 'scorecard', 'referrals'] });
    const buys = { purchases: '11', firstDay: daysAgo(310), lastDay: daysAgo(10) };
    typeRows(workbook, 'Clients', [
      { client: 'Alfa', minimum: '0', ...buys },
      { client: 'Beta' },
      { client: 'Gamma', minimum: '0' },
    ]);
    typeRows(workbook, 'Scorecard', [
      { client: 'Alfa', trait3: '0' },
      { client: 'Beta' },
      { client: 'Gamma', trait1: '-5' },
    ]);
    const today = daysAgo(0);
    typeRows(workbook, 'Referrals', [
      { date: daysAgo(1), from: 'Alfa', prospect: 'Ann', stage: 'Received', stageDate: today },
      { date: daysAgo(1), from: 'Alfa', prospect: 'Bob', stage: 'Contacted', stageDate: daysAgo(40) },
      { date: today, from: 'Beta', prospect: 'Cid', stage: 'Deal', stageDate: daysAgo(90) },
      { date: today, from: 'Beta', prospect: 'Dan', stage: 'Meeting', stageDate: daysAgo(20) },
    ]);
    // Nothing is expected of Alfa; Beta and Gamma have bought nothing that one could ask after.
    expect(callServer(workbook, 'openWorkbook')).toMatchObject({ due: 0, open: 3, waiting: 1 });
    typeRows(workbook, 'Clients', [{ minimum: '3' }, { minimum: '3' }]);
    const { ours, due, reckonedOn } = callServer(workbook, 'openWorkbook');
    expect([due, ours.clients?.rows, ours.referrals?.rows, ours.channel]).toEqual([1, 3, 4, null]);
    expect(reckonedOn).toEqual({ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), daysAgo: 0 });
  }, 120_000);

  it('tells how long ago the day is on which the sheets reckon', () => {
    const workbook = createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'pl_PL' });
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    const { reckonedOn } = callServer(workbook, 'openWorkbook');
    const value = new Date(Date.parse(reckonedOn!.day) - 30 * DAY_MS).toISOString().slice(0, 10);
    callServer(workbook, 'saveSettings', { changes: [{ id: 'today', former: reckonedOn!.day, value }] });
    expect(callServer(workbook, 'openWorkbook').reckonedOn).toEqual({ day: value, daysAgo: 30 });
  });

  let demo: WorkbookSnapshot;
  beforeAll(() => {
    demo = demoOf('en');
  });

  it('is read with one read of the values and one of the formulas of each sheet, however many rows there are', () => {
    const reads: string[] = [];
    const workbook = createWorkbook({
      files,
      snapshot: demo,
      intercept: ({ service, method }) => {
        if (service === 'Range' && method.startsWith('get')) reads.push(method);
      },
    });
    const { ours, due } = callServer(workbook, 'openWorkbook');
    expect(Object.values(ours)).not.toContain(null);
    expect(due).toBeGreaterThan(5);
    const sheets = workbook.model.getters.getSheetIds().length;
    for (const read of ['getValues', 'getFormulas']) {
      expect(reads.filter(method => method === read).length, read).toBeLessThanOrEqual(sheets);
    }
  });
});
