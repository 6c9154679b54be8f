import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { menuTexts } from '../../src/i18n/menu';
import { serverTexts } from '../../src/i18n/server';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { ServiceCall, WorkbookOptions } from '../../src/workbook/workbook';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';
import { saidBy } from './saidBy';

const NEEDS_SPREADSHEET = ['enableFormulas', 'addSettings'];
const ITEMS = [
  ...NEEDS_SPREADSHEET,
  'openHome',
  'openOrders',
  'openIdealClient',
  'openAsking',
  'openFormulas',
  'openWhy',
];
const open = (options: Partial<WorkbookOptions>) =>
  createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US', ...options });

describe('when the person has not ticked every permission', () => {
  const SCOPES = { spreadsheet: 'spreadsheets.currentonly', sidebar: 'script.container.ui' } as const;
  type Scope = keyof typeof SCOPES;
  const needs = ({ service, method }: Omit<ServiceCall, 'index'>): Scope | null => {
    if (service === 'Ui' && /^(show|alert|prompt)/.test(method)) return 'sidebar';
    return service === 'SpreadsheetApp' && /^getActive/.test(method) ? 'spreadsheet' : null;
  };
  /** Google's words follow the person's language. */
  const GOOGLE_SAYS = {
    en: 'Specified permissions are not sufficient to call it. Required permissions:',
    pl: 'Podane uprawnienia są niewystarczające do wywołania. Wymagane uprawnienia:',
    ru: 'Указанных разрешений недостаточно для вызова. Необходимые разрешения:',
  };

  function openWithout(refused: readonly Scope[], userLocale: keyof typeof GOOGLE_SAYS) {
    const calls: string[] = [];
    const intercept = (call: ServiceCall) => {
      calls.push(`${call.service}.${call.method}`);
      const scope = needs(call);
      if (scope === null || !refused.includes(scope)) return;
      throw new Error(`${GOOGLE_SAYS[userLocale]} https://www.googleapis.com/auth/${SCOPES[scope]}`);
    };
    return { workbook: open({ userLocale, intercept }), calls };
  }

  const CASES = LANGUAGES.flatMap(userLocale =>
    ([['sidebar'], ['spreadsheet'], ['sidebar', 'spreadsheet']] as const).map(refused => ({ userLocale, refused })),
  );

  it.each(CASES)(
    'without $refused every item works or says in $userLocale what to allow',
    ({ refused, userLocale }) => {
      const { workbook, calls } = openWithout(refused, userLocale);
      for (const functionName of ITEMS) {
        const needed = NEEDS_SPREADSHEET.includes(functionName) ? 'spreadsheet' : 'sidebar';
        const works = !refused.some(scope => scope === needed);
        calls.length = 0;
        const outcome = workbook.run(functionName);
        expect(saidBy(outcome)).toBe(works ? null : serverTexts[userLocale].permissionMissing);
        // Where no dialog may be shown, Sheets shows what is thrown.
        expect(outcome.ok).toBe(works || !refused.some(scope => scope === 'sidebar'));
        // Google asks again for what is missing.
        expect(calls.includes('ScriptApp.requireAllScopes')).toBe(!works);
      }
    },
  );

  it.each(LANGUAGES)('an open sidebar says so too, in %s', userLocale => {
    const { workbook } = openWithout(['spreadsheet'], userLocale);
    expect(() => callServer(workbook, 'openWorkbook')).toThrow(serverTexts[userLocale].permissionMissing);
    expect(() => callServer(workbook, 'loadProfile')).toThrow(serverTexts[userLocale].permissionMissing);
  });

  it('also when Google words it as a call that is not permitted', () => {
    const intercept = ({ method }: ServiceCall) => {
      if (method === 'toast') throw new Error('You do not have permission to call toast');
    };
    expect(saidBy(open({ intercept }).run('enableFormulas'))).toBe(serverTexts.en.permissionMissing);
  });
});

it('a menu item that Google fails says so in the language of the person', () => {
  const intercept = ({ method }: ServiceCall) => {
    if (method === 'showSidebar') throw new Error('Service error: Spreadsheets');
  };
  const outcome = open({ userLocale: 'ru', intercept }).run('openHome');
  expect(saidBy(outcome)).toBe(menuTexts.ru.failed);
  expect(outcome.effects.log.join()).not.toContain('Spreadsheets');
});
