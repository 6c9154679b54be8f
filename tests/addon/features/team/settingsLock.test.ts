import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { builtFiles, FEW_ROWS } from '../../openFile';

let filled: WorkbookSnapshot;
const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL', snapshot: filled, ...options });
const asEditor = (workbook: Workbook, options: Partial<WorkbookOptions> = {}) =>
  open({ snapshot: workbook.snapshot(), role: 'editor', ...options });
const saveHours = (workbook: Workbook) =>
  callServer(workbook, 'saveSettings', { changes: [{ id: 'hours', former: 40, value: 30 }] });

describe('the Settings sheet', () => {
  beforeAll(() => {
    const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL' });
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    filled = workbook.snapshot();
  });

  it('once locked takes no setting from an editor, before the first write, and still takes the owner’s', () => {
    const workbook = open();
    expect(callServer(workbook, 'lockSettings', { locked: true })).toEqual({ locked: true });
    const written: string[] = [];
    const editor = asEditor(workbook, {
      intercept: ({ method }) => void (/^set/.test(method) && written.push(method)),
    });
    expect(() => saveHours(editor)).toThrow('są chronione');
    expect(written).toEqual([]);
    expect(saveHours(workbook).outcome).toBe('saved');
  });

  it('locked leaves editors all other sheets', () => {
    const workbook = open();
    callServer(workbook, 'lockSettings', { locked: true });
    const editor = asEditor(workbook);
    expect(callServer(editor, 'addSheets', { sheets: ['clients', 'referrals'] })).toHaveLength(2);
  });

  it('is locked once, however often that is asked, and opened again', () => {
    const workbook = open();
    const empty = JSON.stringify(workbook.snapshot().spreadsheet.sheets.filter(sheet => sheet.isVisible));
    for (const locked of [true, true, false, false]) {
      expect(callServer(workbook, 'lockSettings', { locked })).toEqual({ locked });
    }
    expect(JSON.stringify(workbook.snapshot().spreadsheet.sheets.filter(sheet => sheet.isVisible))).toBe(empty);
    expect(saveHours(asEditor(workbook)).outcome).toBe('saved');
  });

  it('is not locked by an editor, whose try leaves no trace', () => {
    const workbook = open();
    const editor = asEditor(workbook);
    expect(() => callServer(editor, 'lockSettings', { locked: true })).toThrow('tylko właściciel');
    expect(saveHours(asEditor(editor)).outcome).toBe('saved');
  });

  it('is not opened by an editor', () => {
    const workbook = open();
    callServer(workbook, 'lockSettings', { locked: true });
    const editor = asEditor(workbook);
    expect(() => callServer(editor, 'lockSettings', { locked: false })).toThrow('tylko właściciel');
    expect(() => saveHours(asEditor(editor))).toThrow('są chronione');
  });

  it('that is not there is not locked', () => {
    const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL' });
    expect(() => callServer(workbook, 'lockSettings', { locked: true })).toThrow('nie ma już');
  });
});
