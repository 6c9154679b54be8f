import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { applyCommands } from '../../../../src/workbook/engine/applyCommands';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { builtFiles, FEW_ROWS } from '../../openFile';
import { teamWorkbook } from '../../team';

const SHEET = 'Polecam history';
const HEADER = 4;
let team: WorkbookSnapshot;
let workbook: Workbook;
const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: builtFiles(), snapshot: team, newSheetRows: FEW_ROWS, ...options });
const idOf = () => workbook.model.getters.getSheetIdByName(SHEET)!;
const lines = () => {
  const found: string[][] = [];
  for (let row = HEADER + 1; workbook.cell(SHEET, `A${row}`) !== ''; row++) {
    found.push(['A', 'B', 'C', 'D'].map(letter => String(workbook.cell(SHEET, `${letter}${row}`))));
  }
  return found;
};
const addReferral = (prospect: string) =>
  callServer(workbook, 'addReferral', {
    day: '2026-03-01',
    from: 'Alfa',
    prospect,
    salesperson: 'Anna',
    quality: 3,
    expectedProfit: null,
    person: '',
    nextStep: '',
    stepDay: null,
    chances: { listen: null, contact: null, conversion: null },
  });

describe('the history', () => {
  beforeAll(() => {
    team = teamWorkbook({ steps: false }).snapshot();
  });
  beforeEach(() => {
    workbook = open();
  });

  it('begins hidden with the first action, and the person stays where he was', () => {
    expect(workbook.model.getters.isSheetVisible(idOf())).toBe(false);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      'Sheets added, or renewed',
      'Clients, Referrals',
      expect.stringContaining('Version history'),
    ]);
  });

  it('gets one line for each action, with the sheet and how to undo it; none where nothing was written', () => {
    addReferral('Kappa');
    addReferral('Kappa');
    callServer(workbook, 'recordAsk', {
      client: 'Alfa',
      former: null,
      day: '2026-03-02',
      takesBack: false,
      refusal: null,
      formerRefusal: null,
    });
    const { print } = callServer(workbook, 'previewHandOver', { from: 'Anna', client: null });
    callServer(workbook, 'handOver', { from: 'Anna', client: null, to: 'Jan', print });
    callServer(workbook, 'handOver', { from: 'Anna', client: null, to: 'Jan', print });
    callServer(workbook, 'addWeekSheet', { salesperson: 'Jan' });
    callServer(workbook, 'addWeekSheet', { salesperson: 'Jan' });
    callServer(workbook, 'lockSettings', { locked: true });
    callServer(workbook, 'saveSettings', { changes: [{ id: 'hours', former: 40, value: 30 }] });
    expect(
      lines()
        .slice(1)
        .map(([, what, sheet]) => [what, sheet]),
    ).toEqual([
      ['Referral added: Alfa → Kappa', 'Referrals'],
      ['Date of the last ask noted: Alfa', 'Clients, Referrals'],
      ['Handed over from Anna to Jan: clients: 3, open referrals: 3, next steps: 0', 'Clients, Referrals'],
      ['Sheet of one salesperson added: Jan', 'Jan – this week'],
      ['Settings locked for others', 'Settings'],
      ['Settings changed: Selling hours a week', 'Settings'],
    ]);
    expect(lines().every(([, , , undo]) => undo !== '')).toBe(true);
  });

  it('is shown when asked for, wherever people have moved its columns', () => {
    expect(callServer(workbook, 'showHistory')).toEqual({ shown: true });
    expect(workbook.model.getters.isSheetVisible(idOf())).toBe(true);
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: idOf(),
      sheetName: SHEET,
      dimension: 'COL',
      base: 1,
      position: 'before',
      quantity: 1,
    });
    addReferral('Kappa');
    expect(workbook.cell(SHEET, `C${HEADER + 2}`)).toBe('Referral added: Alfa → Kappa');
  });

  it('keeps the 500 latest lines', () => {
    const sheetId = idOf();
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: SHEET,
      dimension: 'ROW',
      base: HEADER + 1,
      position: 'after',
      quantity: 500,
    });
    applyCommands(
      workbook.model,
      Array.from({ length: 499 }, (_, line) => ({
        type: 'UPDATE_CELL' as const,
        sheetId,
        col: 0,
        row: HEADER + 1 + line,
        content: `line ${line}`,
      })),
    );
    addReferral('Kappa');
    const found = lines();
    expect(found).toHaveLength(500);
    expect([found[0]![0], found[498]![0]]).toEqual(['line 0', 'line 498']);
    expect(found[499]![1]).toBe('Referral added: Alfa → Kappa');
  });

  it('takes no text of a sheet for a formula', () => {
    addReferral('=HYPERLINK("http://evil.test")');
    callServer(workbook, 'recordAsk', {
      client: 'Alfa',
      former: null,
      day: '2026-03-02',
      takesBack: false,
      refusal: null,
      formerRefusal: null,
    });
    expect(lines()[1]![1]).toBe('Referral added: Alfa → =HYPERLINK("http://evil.test")');
    expect(workbook.formula(SHEET, `B${HEADER + 2}`)).toBe('');
  });

  it('that cannot be written fails no action', () => {
    let done = false;
    workbook = open({
      intercept: ({ method }) => {
        if (method === 'formatDate' && done) throw new Error('Service failed');
        if (method === 'setValues') done = true;
      },
    });
    expect(addReferral('Kappa').outcome).toBe('added');
    expect(lines()).toHaveLength(1);
  });

  it('that people have deleted begins anew', () => {
    workbook.model.dispatch('DELETE_SHEET', { sheetId: idOf(), sheetName: SHEET });
    expect(callServer(workbook, 'showHistory')).toEqual({ shown: false });
    addReferral('Kappa');
    expect(lines().map(([, what]) => what)).toEqual(['Referral added: Alfa → Kappa']);
  });
});
