import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Sharing, Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { builtFiles, FEW_ROWS } from '../../openFile';

let filled: WorkbookSnapshot;
const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL', snapshot: filled, ...options });
const asEditor = (workbook: Workbook, options: Partial<WorkbookOptions> = {}) =>
  open({ snapshot: workbook.snapshot(), role: 'editor', ...options });
const saveHours = (workbook: Workbook) =>
  callServer(workbook, 'saveSettings', { changes: [{ id: 'hours', former: 40, value: 30 }] });
/** A workbook whose Settings sheet is protected with these calls. */
function protecting(calls: string): Workbook {
  return withScript(open(), `sheet.protect().${calls}`).workbook;
}

/** Whom the lock lists. */
function editorsOf(locked: Workbook, sharing: Sharing = {}): unknown {
  const list = 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getEditors()';
  return withScript(locked, `${list}.map(function (editor) { return editor.getEmail(); })`, {
    sharing: { ...sharing, addresses: 'told' },
  }).result;
}

/** Of each protection of the sheet: whether it only warns, what it says, how many it lists. */
function protectionsIn(workbook: Workbook): unknown {
  const told = 'function (one) { return [one.isWarningOnly(), one.getDescription(), one.getEditors().length]; }';
  return withScript(workbook, `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(${told})`).result;
}

function withScript(from: Workbook, expression: string, options: Partial<WorkbookOptions> = {}) {
  const files = builtFiles();
  const script = `\nfunction look() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Ustawienia');
    var seen = ${expression};
    return Array.isArray(seen) ? seen : null;
  }`;
  const workbook = open({
    files: { ...files, 'Code.js': `${files['Code.js']}${script}` },
    snapshot: from.snapshot(),
    ...options,
  });
  const outcome = workbook.run('look');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { workbook, result: outcome.result };
}

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

  it('locked by an editor is open to them and the owner, whoever that is, and to nobody else', () => {
    const editor = asEditor(open());
    expect(callServer(editor, 'lockSettings', { locked: true })).toEqual({ locked: true });
    expect(editorsOf(editor)).toEqual(['editor@example.com']);
    expect(saveHours(asEditor(editor)).outcome).toBe('saved');
    expect(callServer(asEditor(editor), 'lockSettings', { locked: false })).toEqual({ locked: false });
  });

  it('is not opened by an editor who is left out', () => {
    const workbook = open();
    callServer(workbook, 'lockSettings', { locked: true });
    const editor = asEditor(workbook);
    expect(() => callServer(editor, 'lockSettings', { locked: false })).toThrow('tylko właściciel pliku albo');
    expect(() => callServer(editor, 'lockSettings', { locked: true })).toThrow('tylko właściciel pliku albo');
    expect(() => saveHours(asEditor(editor))).toThrow('są chronione');
  });

  it.each<Sharing>([
    { newProtection: 'nobody' },
    { newProtection: 'editors' },
    { newProtection: 'editors', addresses: 'told' },
    { through: 'group' },
    { through: 'group', newProtection: 'editors' },
  ])('is locked to its owner alone where Google answers %o', sharing => {
    const workbook = open({ sharing });
    expect(callServer(workbook, 'lockSettings', { locked: true })).toEqual({ locked: true });
    expect(editorsOf(workbook)).toEqual([]);
    expect(() => saveHours(asEditor(workbook, { sharing }))).toThrow('są chronione');
  });

  it('on a shared drive is locked to its managers, whom nobody can leave out', () => {
    const workbook = open({ sharing: { through: 'sharedDrive' } });
    expect(callServer(workbook, 'lockSettings', { locked: true })).toEqual({ locked: true });
    expect(editorsOf(workbook, { through: 'sharedDrive' })).toEqual(['manager@example.com']);
    expect(() => saveHours(asEditor(workbook, { sharing: { through: 'sharedDrive' } }))).toThrow('są chronione');
  });

  it('is not locked by who edits through a group, because Google would leave them out: a sentence, and all as before', () => {
    for (const newProtection of ['nobody', 'editors'] as const) {
      const editor = asEditor(open(), { sharing: { through: 'group', newProtection } });
      expect(() => callServer(editor, 'lockSettings', { locked: true })).toThrow('Google nie pozwoliło');
      expect(protectionsIn(editor)).toEqual([]);
      expect(callServer(editor, 'loadTeam').settingsLocked).toBe(false);
    }
  });

  it('that only warned is locked; where Google refuses, it warns as before', () => {
    const warning = protecting('setWarningOnly(true).setDescription("Ostrożnie")');
    expect(callServer(warning, 'loadTeam').settingsLocked).toBe(false);
    const group = asEditor(warning, { sharing: { through: 'group' } });
    expect(protectionsIn(warning)).toEqual([[true, 'Ostrożnie', 0]]);
    expect(() => callServer(group, 'lockSettings', { locked: true })).toThrow('Google nie pozwoliło');
    expect(protectionsIn(group)).toEqual([[true, 'Ostrożnie', 0]]);
    expect(callServer(warning, 'lockSettings', { locked: true })).toEqual({ locked: true });
    expect(() => saveHours(asEditor(warning))).toThrow('są chronione');
  });

  it('that is not there is not locked', () => {
    const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL' });
    expect(() => callServer(workbook, 'lockSettings', { locked: true })).toThrow('nie ma już');
  });
});
