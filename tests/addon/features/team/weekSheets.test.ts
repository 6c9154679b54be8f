import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sideSheets } from '../../../../src/templates';
import { columnLetters } from '../../../../src/templates/columnLetters';
import { layOut } from '../../../../src/templates/layOut';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt } from '../../columnOf';
import { builtFiles, FEW_ROWS } from '../../openFile';
import { teamWorkbook } from '../../team';

const SHEET = 'Anna – this week';
const { headerRow, places } = layOut(sideSheets.week as never);
let team: WorkbookSnapshot;
let workbook: Workbook;
const column = (key: string, sheet = SHEET, rows = 4) =>
  Array.from({ length: rows }, (_, row) =>
    workbook.display(sheet, `${columnLetters(places.columns.get(key)!)}${headerRow + 1 + row}`),
  );
const figures = (sheet = SHEET) => ['A4', 'B4', 'C4', 'D4', 'E4'].map(a1 => workbook.cell(sheet, a1));
const names = () => workbook.model.getters.getSheetIds().map(id => workbook.model.getters.getSheetName(id));

describe('the sheet of one salesperson', () => {
  beforeAll(() => {
    team = teamWorkbook({ steps: false }).snapshot();
  });
  beforeEach(() => {
    workbook = createWorkbook({ files: builtFiles(), snapshot: team, newSheetRows: FEW_ROWS });
  });

  it('shows his clients, who owes most first, and his open referrals, the longest waiting first', () => {
    const { sheet } = callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    expect(sheet.sheetName).toBe(SHEET);
    expect(column('client')).toEqual(['Gamma', 'Alfa', 'Epsilon', '']);
    expect(column('due')).toEqual(['3', '1', '0', '']);
    expect(column('lastAsked')).toEqual(['02/03/2026', '', '', '']);
    expect(column('nextStep')).toEqual(['', 'Call about the pump', '', '']);
    expect(column('stage')).toEqual(['Second purchase', 'Steady client', 'First purchase', '']);
    expect(column('prospect')).toEqual(['Rho', 'Omega', '', '']);
    expect(column('from')).toEqual(['Gamma', 'Alfa', '', '']);
    expect(column('referralStage')).toEqual(['Contacted', 'Meeting', '', '']);
    expect(figures().slice(0, 4)).toEqual(['Anna', 3, 4, 2]);
    expect(Number(column('waiting')[0]) - Number(column('waiting')[1])).toBe(18);
    expect(figures()[4]).toBe(Number(column('waiting')[0]));
  });

  it('has a due next step before what only waits, and no reason or word of what is closed', () => {
    const type = (key: string, row: number, text: string) =>
      workbook.type('Referrals', cellAt(workbook, 'Referrals', key, row), text);
    type('nextStep', 0, 'Send samples');
    type('stepDay', 0, '2026-01-25');
    type('nextStep', 2, 'Thank them');
    type('stepDay', 2, '2026-01-02');
    type('lostReason', 5, 'Too expensive');
    callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    expect(column('prospect')).toEqual(['Omega', 'Rho', '', '']);
    expect(column('referralStep')).toEqual(['Send samples', '', '', '']);
    expect(column('stepDay')).toEqual(['01/25/2026', '', '', '']);
  });

  it('is there once: asked for again, it is the same one, however people have renamed it', () => {
    const first = callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    const { model } = workbook;
    const sheetId = model.getters.getSheetIdByName(SHEET)!;
    model.dispatch('RENAME_SHEET', { sheetId, oldName: SHEET, newName: 'Ania' });
    expect(callServer(workbook, 'addWeekSheet', { salesperson: ' ANNA ' })).toEqual({
      added: false,
      sheet: { ...first.sheet, sheetName: 'Ania' },
    });
    const team = callServer(workbook, 'loadTeam');
    expect(team.members.map(({ name, week }) => [name, week?.sheetName ?? null])).toEqual([
      ['Anna', 'Ania'],
      ['Jan', null],
      ['Ewa', null],
    ]);
  });

  it('follows the name that stands in it, and stays empty for nobody', () => {
    callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    workbook.type(SHEET, 'A4', 'Jan');
    expect(column('client')).toEqual(['Beta', '', '', '']);
    expect(column('prospect')).toEqual(['Sigma', '', '', '']);
    workbook.type(SHEET, 'A4', '');
    expect([...column('client'), ...column('prospect')].join('')).toBe('');
    expect(figures().slice(1)).toEqual([0, 0, 0, '']);
  });

  it('leaves the rows of the others where they are, and is no sheet of orders', () => {
    const before = Array.from({ length: 5 }, (_, i) => workbook.cell('Clients', `A${i + 7}`));
    callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    expect(Array.from({ length: 5 }, (_, i) => workbook.cell('Clients', `A${i + 7}`))).toEqual(before);
    expect(callServer(workbook, 'findOrders').map(({ sheetName }) => sheetName)).not.toContain(SHEET);
  });

  it.each(['=HYPERLINK("http://evil.test")', '+1', "O'Neil", '[A]/\\?*', 'x'.repeat(300)])(
    'takes any name as text: %s',
    salesperson => {
      const { sheet } = callServer(workbook, 'addWeekSheet', { salesperson });
      expect(names()).toContain(sheet.sheetName);
      expect(workbook.cell(sheet.sheetName, 'A4')).toBe(salesperson);
      expect(workbook.formula(sheet.sheetName, 'A4')).toBe('');
    },
  );

  it('asks before someone types over what it computes', () => {
    const { sheet } = callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    const editor = createWorkbook({ files: builtFiles(), snapshot: workbook.snapshot(), role: 'editor' });
    editor.type(sheet.sheetName, 'A4', 'Jan');
    expect(editor.display(sheet.sheetName, `A${headerRow + 1}`)).toBe('Beta');
    expect(JSON.stringify(workbook.snapshot().spreadsheet)).toContain('Polecam computes this column');
  });
});
