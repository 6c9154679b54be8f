import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../src/contract/profile';
import type { TemplateId } from '../../src/contract/sheets';
import { LANGUAGES } from '../../src/i18n/language';
import { menuTexts } from '../../src/i18n/menu';
import { serverTexts } from '../../src/i18n/server';
import { templateTexts } from '../../src/i18n/templates';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type {
  AddonMenu,
  DistFiles,
  MenuEntry,
  RunOutcome,
  Workbook,
  WorkbookOptions,
} from '../../src/workbook/workbook';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';

const files = builtFiles();
const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'en_US', ...options });

/** The add-on, with onOpen standing for something else: what Sheets does when a spreadsheet opens. */
const opensWith = (code: string): DistFiles => ({ ...files, 'Code.js': `${files['Code.js']}\n${code}` });

const SHEETS = {
  addClients: 'clients',
  addIdealClient: 'idealClient',
  addScorecard: 'scorecard',
  addReferrals: 'referrals',
  addWanted: 'wanted',
  addReferralPlan: 'referralPlan',
  addChannel: 'channel',
  addCoaching: 'coaching',
  addTimePlan: 'timePlan',
  addKeeping: 'keeping',
  addMonths: 'months',
  addOverview: 'overview',
  addLists: 'lists',
  addSettings: 'settings',
} as const;
const PANELS = [
  'openHome',
  'openOrders',
  'openIdealClient',
  'openAsking',
  'openFormulas',
  'openWhy',
  'openPrint',
  'openShare',
];
const FULL_MENU = ['enableFormulas', ...PANELS, ...Object.keys(SHEETS), 'addAllSheets'];
const itemsIn = (menu: AddonMenu): readonly Extract<MenuEntry, { kind: 'item' }>[] =>
  menu.items.flatMap(entry => (entry.kind === 'menu' ? itemsIn(entry.menu) : entry.kind === 'item' ? [entry] : []));
const items = (menus: readonly AddonMenu[]) => menus.flatMap(itemsIn);
const functionsOf = (workbook: Workbook) => items(workbook.menus).map(({ functionName }) => functionName);

describe('the menu is whole', () => {
  const modes = ['NONE', 'LIMITED', 'FULL'] as const;
  const roles = ['owner', 'editor', 'viewer'] as const;

  it.each(modes.flatMap(openMode => roles.map(role => [openMode, role] as const)))(
    'when a spreadsheet opens in mode %s for its %s',
    (openMode, role) => {
      const workbook = open({ openMode, role });
      expect(workbook.menus).toHaveLength(1);
      expect([...functionsOf(workbook)].sort()).toEqual([...FULL_MENU].sort());
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
    for (const functionName of ['enableFormulas', ...PANELS]) {
      const { ok, effects } = workbook.run(functionName);
      expect([ok, effects.sidebar !== null || effects.toasts.length > 0]).toEqual([true, true]);
    }
    expect(callServer(workbook, 'openWorkbook')).toMatchObject({ language: 'en' });
  });

  it('each panel is the one that its item names', () => {
    const workbook = open();
    const panels = PANELS.map(
      functionName => /data-panel="(\w+)"/.exec(workbook.run(functionName).effects.sidebar!.html)?.[1],
    );
    expect(panels).toEqual(['home', 'orders', 'idealClient', 'asking', 'formulas', 'why', 'print', 'share']);
  });
});

describe('the submenu of sheets', () => {
  const alert = (prompt: string) => ({ ok: true, effects: { alerts: [{ title: '', prompt }] } });
  const titleOf = (id: TemplateId) => templateTexts.en[`${id}.title`];
  const shown = ({ model }: Workbook, { effects }: RunOutcome) =>
    model.getters.getSheetName(effects.activated?.sheetId ?? '');

  it.each(LANGUAGES)('calls the sheets in %s as they are called', userLocale => {
    const [menu] = open({ userLocale, locale: 'en_US' }).menus;
    const submenu = menu!.items.flatMap(entry => (entry.kind === 'menu' ? [entry.menu] : []));
    expect(submenu.map(({ caption }) => caption)).toEqual([menuTexts[userLocale].addSheet]);
    const sheets = submenu[0]!.items.filter(entry => entry.kind === 'item').slice(0, -1);
    expect(sheets.map(({ label }) => label)).toEqual(
      (Object.values(SHEETS) as TemplateId[]).map(id => templateTexts[userLocale][`${id}.title`]),
    );
  });

  it.each(Object.entries(SHEETS) as [string, TemplateId][])(
    '%s adds its sheet, shows it and says so; a second time renews it',
    (name, id) => {
      const workbook = open();
      const added = workbook.run(name);
      const { ours } = callServer(workbook, 'openWorkbook');
      expect(ours[id]?.sheetName).toBe(titleOf(id));
      expect(shown(workbook, added)).toBe(titleOf(id));
      expect(added.effects.toasts.map(({ message }) => message)).toEqual([`The sheet “${titleOf(id)}” is ready.`]);
      const before = workbook.model.getters.getSheetIds().length;
      expect(workbook.run(name).effects.toasts[0]!.message).toContain(`“${titleOf(id)}” is renewed`);
      expect(workbook.model.getters.getSheetIds()).toHaveLength(before);
    },
  );

  it('addAllSheets adds what is missing, and shows the first', () => {
    const workbook = open();
    workbook.run('addTimePlan');
    const added = workbook.run('addAllSheets');
    const { ours } = callServer(workbook, 'openWorkbook');
    expect(Object.values(ours).filter(sheet => sheet === null)).toEqual([]);
    expect(shown(workbook, added)).toBe('Clients');
    expect(added.effects.toasts[0]!.message).toMatch(/^All sheets are ready/);
  }, 120_000);

  it.each(LANGUAGES)('whatever refuses becomes a sentence in %s, and no sheet is left half-made', userLocale => {
    const viewer = open({ userLocale, role: 'viewer' });
    const before = viewer.model.getters.getSheetIds();
    expect(viewer.run('addClients')).toMatchObject(alert(serverTexts[userLocale].readOnly));
    expect(viewer.model.getters.getSheetIds()).toEqual(before);
    const busy = open({ userLocale });
    busy.lockAsAnother();
    expect(busy.run('addAllSheets')).toMatchObject(alert(serverTexts[userLocale].busy));
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
