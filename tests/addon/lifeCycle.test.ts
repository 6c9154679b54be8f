import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../src/addon/serverApi';
import { LANGUAGES } from '../../src/i18n/language';
import { menuTexts } from '../../src/i18n/menu';
import {
  type AddonMenu,
  createWorkbook,
  type DistFiles,
  type Workbook,
  type WorkbookOptions,
} from '../../src/local/workbook';
import { callServer } from '../mainJob/callServer';
import { builtFiles } from '../mainJob/openFile';

const files = builtFiles();
const open = (options: Partial<WorkbookOptions> = {}) => createWorkbook({ files, locale: 'en_US', ...options });

/** The add-on, with onOpen standing for something else: what Sheets does when a spreadsheet opens. */
const opensWith = (code: string): DistFiles => ({ ...files, 'Code.js': `${files['Code.js']}\n${code}` });

const FULL_MENU = ['enableFormulas', 'openHome', 'openOrders', 'openIdealClient', 'openFormulas', 'openWhy'];
const items = ([menu]: readonly AddonMenu[]) => (menu?.items ?? []).filter(entry => entry.kind === 'item');
const functionsOf = (workbook: Workbook) => items(workbook.menus).map(({ functionName }) => functionName);

describe('the menu is whole', () => {
  const modes = ['NONE', 'LIMITED', 'FULL'] as const;
  const roles = ['owner', 'editor', 'viewer'] as const;

  it.each(modes.flatMap(openMode => roles.map(role => [openMode, role] as const)))(
    'when a spreadsheet opens in mode %s for its %s',
    (openMode, role) => {
      const workbook = open({ openMode, role });
      expect(workbook.menus).toHaveLength(1);
      expect(functionsOf(workbook)).toEqual(expect.arrayContaining(FULL_MENU));
      expect(workbook.menus[0]!.items[0]).toMatchObject({ label: 'Enable formulas here' });
    },
  );

  it.each(modes)('after installation in mode %s, and when Sheets gives no event', openMode => {
    const installed = open({ openMode, files: opensWith('onOpen = function (event) { onInstall(event); };') });
    const withoutEvent = open({ openMode, files: opensWith('var real = onOpen; onOpen = function () { real(); };') });
    const usual = open({ openMode });
    expect(installed.menus).toEqual(usual.menus);
    expect(withoutEvent.menus).toEqual(usual.menus);
  });

  it('when not even the person’s language can be had: then it is English', () => {
    const nameless = 'Session = { getActiveUserLocale: function () { throw new Error("Service error"); } };';
    const workbook = open({ userLocale: 'pl', openMode: 'NONE', files: opensWith(nameless) });
    expect(items(workbook.menus)[0]).toMatchObject({ label: menuTexts.en.enable });
  });

  it.each(LANGUAGES)('in the language of the person, %s', userLocale => {
    const { menus } = open({ userLocale, locale: userLocale === 'pl' ? 'ru_RU' : 'pl_PL', openMode: 'NONE' });
    expect(items(menus)[0]).toEqual({
      kind: 'item',
      label: menuTexts[userLocale].enable,
      functionName: 'enableFormulas',
    });
  });
});

describe('every item does something', () => {
  it.each(['owner', 'editor', 'viewer'] as const)('for the %s: a panel opens, or the formulas are enabled', role => {
    const workbook = open({ role });
    for (const functionName of functionsOf(workbook)) {
      const { ok, effects } = workbook.run(functionName);
      expect([ok, effects.sidebar !== null || effects.toasts.length > 0]).toEqual([true, true]);
    }
    expect(callServer(workbook, 'openWorkbook')).toMatchObject({ language: 'en' });
  });

  it('each panel is the one that its item names', () => {
    const workbook = open();
    const panels = ['openHome', 'openOrders', 'openIdealClient', 'openFormulas', 'openWhy'].map(
      functionName => /data-panel="(\w+)"/.exec(workbook.run(functionName).effects.sidebar!.html)?.[1],
    );
    expect(panels).toEqual(['home', 'orders', 'idealClient', 'formulas', 'why']);
  });
});

const DRAFT: ProfileDraft = {
  step: 6,
  best: ['Alfa'],
  worst: [],
  bestTraits: [],
  worstTraits: [],
  chosen: ['1st', '2nd', '3rd', '4th', '5th'].map(trait => ({ trait, weight: null })),
  scored: [],
};

describe('languages', () => {
  it.each([
    ['ru', 'pl_PL', 'Idealny klient'],
    ['pl', 'en_US', 'Ideal client'],
    ['en', 'ru_RU', 'Идеальный клиент'],
  ] as const)('menu and sidebar speak %s in a spreadsheet in %s, its cells do not', (userLocale, locale, sheetName) => {
    const workbook = open({ userLocale, locale });
    expect(workbook.run('openHome').effects.sidebar!.html).toContain(`<html lang="${userLocale}">`);
    expect(workbook.run('enableFormulas').effects.toasts[0]!.message).toBe(menuTexts[userLocale].enabled);
    expect(callServer(workbook, 'openWorkbook').language).toBe(userLocale);
    expect(callServer(workbook, 'createProfile', { draft: DRAFT, revision: null, sheetNames: null })).toMatchObject({
      outcome: 'filled',
    });
    expect(callServer(workbook, 'openWorkbook').ours.idealClient?.sheetName).toBe(sheetName);
    workbook.type(workbook.model.getters.getSheetName('0'), 'A1', '=TIME_SHARE(70)');
    const told = { en_US: '70 is more than 100%', pl_PL: '70 to więcej niż 100%', ru_RU: '70 — больше 100%' }[locale];
    const cell = workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 0 });
    expect('message' in cell && cell.message).toContain(told);
  });
});
