import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Setting, SettingValue } from '../../../../src/contract/settings';
import { templateTexts } from '../../../../src/i18n/templates';
import { settings as template } from '../../../../src/templates/settings';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt } from '../../columnOf';
import { builtFiles, FEW_ROWS } from '../../openFile';

let workbook: Workbook;

const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL', ...options });
const load = () => callServer(workbook, 'loadSettings');
const all = (): readonly Setting[] => load().topics.flatMap(({ settings }) => settings);
const setting = (id: string) => all().find(candidate => candidate.id === id)!;
const save = (id: string, value: number | string, former: SettingValue = setting(id).value) =>
  callServer(workbook, 'saveSettings', { changes: [{ id, former, value }] });
/** Where the value of a setting stands on the sheet. */
const placeOf = (id: string) => {
  const row = Array.from({ length: 60 }, (_, i) => i + 1).find(i => workbook.cell('Ustawienia', `A${i}`) === id);
  return `D${row}`;
};
const sheets = () => JSON.stringify(workbook.snapshot().spreadsheet.sheets);

it('without a Settings sheet there are none, and saving is refused', () => {
  workbook = open();
  expect(load()).toMatchObject({ sheet: null, language: 'pl', sheets: [], topics: [] });
  expect(() => save('hours', 30, 40)).toThrow('Tego arkusza nie ma już w pliku.');
});

describe('the settings', () => {
  let filled: WorkbookSnapshot;
  beforeAll(() => {
    workbook = open();
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    filled = workbook.snapshot();
  });
  beforeEach(() => {
    workbook = open({ snapshot: filled });
  });

  it('are those of the sheet, each with its default’s source, by topic', () => {
    const { topics } = load();
    expect(topics.map(({ title }) => title)).toContain(templateTexts.pl['settings.topic.channel']);
    expect(all().map(({ id }) => id)).toEqual(template.start!.map(({ id }) => id));
    expect(setting('meetingsNorm')).toEqual({
      id: 'meetingsNorm',
      name: templateTexts.pl['settings.meetingsNorm'],
      source: templateTexts.pl['settings.meetingsNorm.source'],
      kind: 'count',
      least: 1,
      most: 1000,
      value: 5,
      computed: false,
    });
    const kinds = ['language', 'currency', 'today', 'referralCost', 'retention', 'hoursStep'].map(
      id => setting(id).kind,
    );
    expect(kinds).toEqual(['language', 'text', 'day', 'money', 'share', 'number']);
    expect([setting('language').value, setting('currency').value, setting('today').value]).toEqual([
      'pl',
      'zł',
      load().today,
    ]);
  });

  it('are told in the person’s language, whatever the sheets’', () => {
    const reader = open({ snapshot: workbook.snapshot(), userLocale: 'ru' });
    const { language, topics } = callServer(reader, 'loadSettings');
    expect([language, topics[0]!.title]).toEqual(['pl', templateTexts.ru['settings.topic.sheets']]);
  });

  it('are written into the cells that the other sheets reckon with', () => {
    expect(save('hours', 32.5).outcome).toBe('saved');
    expect(save('retention', 0.85).outcome).toBe('saved');
    expect(save('today', '2026-03-31').outcome).toBe('saved');
    expect(save('currency', '=EUR').outcome).toBe('saved');
    expect(['hours', 'retention', 'today'].map(id => workbook.display('Ustawienia', placeOf(id)))).toEqual([
      '32,5',
      '85,0%',
      '31.03.2026',
    ]);
    expect(workbook.cell('Ustawienia', placeOf('currency'))).toBe('=EUR');
    expect(setting('today').value).toBe('2026-03-31');
    const beside = cellAt(workbook, 'Ustawienia', 'named', 55);
    workbook.type('Ustawienia', beside, '=POLECAM_SETTINGS_HOURS*2');
    expect(workbook.cell('Ustawienia', beside)).toBe(65);
  });

  it('have the link to the calendar switched off until somebody switches it on', () => {
    const isLinked = () => callServer(workbook, 'loadReferrals').calendarLink;
    expect([setting('calendarLink').kind, setting('calendarLink').value, isLinked()]).toEqual(['flag', 0, false]);
    expect(() => save('calendarLink', 2)).toThrow();
    expect([save('calendarLink', 1).outcome, isLinked()]).toEqual(['saved', true]);
    workbook.type('Ustawienia', placeOf('calendarLink'), 'może');
    expect(isLinked()).toBe(false);
  });

  it('are found where people have moved their columns and their rows', () => {
    const sheetId = workbook.model.getters.getSheetIdByName('Ustawienia')!;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Ustawienia',
      dimension: 'COL',
      base: 3,
      position: 'before',
      quantity: 2,
    });
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Ustawienia',
      dimension: 'ROW',
      base: 8,
      position: 'before',
      quantity: 1,
    });
    expect(save('minimum', 3).outcome).toBe('saved');
    expect(workbook.cell('Ustawienia', placeOf('minimum').replace('D', 'F'))).toBe(3);
  });

  it('are not written over what someone has changed meanwhile: it is told, and nothing is written', () => {
    const former = setting('hours').value;
    const minimum = setting('minimum').value;
    workbook.type('Ustawienia', placeOf('hours'), '38');
    const before = sheets();
    const outcome = callServer(workbook, 'saveSettings', {
      changes: [
        { id: 'minimum', former: minimum, value: 4 },
        { id: 'hours', former, value: 30 },
      ],
    });
    expect(outcome).toMatchObject({ outcome: 'changedMeanwhile', changed: ['hours'] });
    expect(outcome.settings.topics.flatMap(topic => topic.settings).find(({ id }) => id === 'hours')?.value).toBe(38);
    expect(sheets()).toBe(before);
    expect(save('hours', 30).outcome).toBe('saved');
  });

  it('are not written over a formula of the person’s', () => {
    workbook.type('Ustawienia', placeOf('hours'), '=8*5');
    expect(setting('hours')).toMatchObject({ value: 40, computed: true });
    expect(save('hours', 30)).toMatchObject({ outcome: 'changedMeanwhile', changed: ['hours'] });
    expect(workbook.formula('Ustawienia', placeOf('hours'))).toBe('=8*5');
  });

  it('whose row people have deleted are left out, and all others stay', () => {
    workbook.type('Ustawienia', placeOf('referralCost').replace('D', 'A'), 'x');
    expect(all()).toHaveLength(template.start!.length - 1);
    expect(save('referralCost', 1, 30_000).outcome).toBe('changedMeanwhile');
  });

  it.each([
    ['hours', '40'],
    ['hours', 0],
    ['hours', 169],
    ['minimum', 2.5],
    ['minimum', -1],
    ['retention', 80],
    ['today', '2026-02-30'],
    ['today', 46000],
    ['language', 'de'],
    ['currency', 'x'.repeat(21)],
  ])('refuse what cannot be: %s, %s', (id, value) => {
    const before = sheets();
    expect(() => save(id, value)).toThrow('przestały się rozumieć');
    expect(sheets()).toBe(before);
  });

  it.each([null, {}, { changes: null }, { changes: [{ id: 'hours', former: {}, value: 1 }] }, { changes: [1] }])(
    'refuse any other JSON: %j',
    request => {
      expect(() => callServer(workbook, 'saveSettings', request as never)).toThrow('przestały się rozumieć');
    },
  );

  it('of which one cannot be written leave all as they were', () => {
    const change = (id: string, value: number) => ({ id, former: setting(id).value, value });
    const changes = [change('minimum', 5), change('hours', 20)];
    let writes = 0;
    const failing = open({
      snapshot: workbook.snapshot(),
      intercept: ({ method }) => {
        if (method === 'setValues' && ++writes === 2) throw new Error('Service Spreadsheets failed.');
      },
    });
    expect(failing.run('saveSettings', [{ changes }]).ok).toBe(false);
    expect([failing.cell('Ustawienia', placeOf('minimum')), failing.cell('Ustawienia', placeOf('hours'))]).toEqual([
      2, 40,
    ]);
    expect(callServer(failing, 'saveSettings', { changes }).outcome).toBe('saved');
  });

  it('bring the sheets to another language once it is set, and keep what people typed', () => {
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    workbook.type('Klienci', 'A10', 'Alfa');
    save('language', 'ru');
    callServer(workbook, 'addSheets', { sheets: load().sheets });
    expect(load()).toMatchObject({ language: 'ru', sheets: expect.arrayContaining(['settings', 'clients']) });
    expect(workbook.cell('Klienci', 'A1')).toBe(templateTexts.ru['clients.title']);
    expect(workbook.cell('Klienci', 'A10')).toBe('Alfa');
    expect(workbook.cell('Ustawienia', 'B1')).toBe(templateTexts.ru['settings.title']);
  });
});
