import { describe, expect, test } from 'vitest';
import type { Sharing, WorkbookOptions } from '../../../src/workbook/workbook';
import { errorOf, resultOf } from './scripted';

/** Whom a protection lists, after these calls. */
const listed = (calls: string, options: Partial<WorkbookOptions> & { readonly sharing?: Sharing } = {}) =>
  resultOf(
    `var protection = sheet.protect(); ${calls}
     return protection.getEditors().map(function (editor) { return editor.getEmail(); });`,
    { ...options, sharing: { addresses: 'told', ...options.sharing } },
  );
const TAKEN = 'protection.removeEditors(protection.getEditors());';

describe('The editors of a protection', () => {
  test('are nobody as long as it is new, as one witness saw, or all who edit, as another did', () => {
    expect(listed('')).toEqual([]);
    expect(listed('', { sharing: { newProtection: 'editors' } })).toEqual(['editor@example.com']);
  });

  test('never name the owner, also after they were added', () => {
    expect(listed('protection.addEditor("owner@example.com").addEditor("editor@example.com");')).toEqual([
      'editor@example.com',
    ]);
  });

  test('are nobody where it only warns', () => {
    expect(listed('protection.addEditor("editor@example.com").setWarningOnly(true);')).toEqual([]);
  });

  test('keep the managers of a shared drive, and whoever removes', () => {
    const sharing: Sharing = { through: 'sharedDrive', newProtection: 'editors' };
    expect(listed(TAKEN, { sharing })).toEqual(['manager@example.com']);
    expect(listed(TAKEN, { sharing, role: 'editor' })).toEqual(['manager@example.com', 'editor@example.com']);
  });

  test('cannot be taken by who is one of the group, unless they were added first', () => {
    const sharing: Sharing = { through: 'group', newProtection: 'editors' };
    expect(listed(TAKEN, { sharing })).toEqual([]);
    expect(errorOf(`var protection = sheet.protect(); ${TAKEN}`, { sharing, role: 'editor' })).toContain('yourself');
    expect(listed(`protection.addEditor(Session.getEffectiveUser()); ${TAKEN}`, { sharing, role: 'editor' })).toEqual([
      'editor@example.com',
    ]);
  });

  test('are told apart as people where their addresses read as blank, and not by the blank addresses', () => {
    const sharing: Sharing = { newProtection: 'editors', addresses: 'blank' };
    const emails = 'protection.getEditors().map(function (editor) { return editor.getEmail(); })';
    expect(listed('', { sharing })).toEqual(['']);
    expect(listed(TAKEN, { sharing })).toEqual([]);
    expect(errorOf(`var protection = sheet.protect(); protection.removeEditors(${emails});`, { sharing })).toBe(
      'Invalid email: ',
    );
  });

  test('do not change where nobody is removed: the new one still leaves everyone in', () => {
    expect(
      resultOf(`var protection = sheet.protect(); ${TAKEN} return protection.canEdit();`, { role: 'editor' }),
    ).toBe(true);
  });
});
