import { onOwnSheet } from '../onOwnSheet';
import type { Question } from '../Question';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whom the person who runs it sees on a protection, and whom they can take from it. */
export const protectionQuestions: readonly Question[] = [
  listed('a new one', '0', () => undefined),
  listed('one that only warns', '0', protection => protection.setWarningOnly(true)),
  {
    ...listed('one from which everybody was taken', '0', protection =>
      protection.removeEditors(protection.getEditors()),
    ),
    byEye: 'An editor who is not the owner sees 1: that is they. Let one run the probe too, also one of a group.',
  },
  {
    ...listed(
      'one to which the editors of the spreadsheet were added, and from which all were taken',
      '0',
      protection => {
        for (const editor of SpreadsheetApp.getActive().getEditors()) protection.addEditor(editor);
        protection.removeEditors(protection.getEditors());
      },
    ),
    byEye: 'An editor who is not the owner sees 1: that is they.',
  },
  {
    topic: 'Protections',
    asks: 'Session.getEffectiveUser() without the permission userinfo.email',
    expected:
      'Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    see: () => `told: ${Session.getEffectiveUser().getEmail()}`,
  },
];

function listed(what: string, expected: string, act: (protection: Protection) => unknown): Question {
  return {
    topic: 'Protections',
    asks: `How many editors a protected sheet lists: ${what}`,
    expected,
    see: corner =>
      onOwnSheet(corner, sheet => {
        const protection = sheet.protect();
        act(protection);
        SpreadsheetApp.flush();
        return String(protection.getEditors().length);
      }),
  };
}
