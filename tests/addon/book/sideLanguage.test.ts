import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { templateTexts } from '../../../src/i18n/templates';
import { sideSheets } from '../../../src/templates';
import { isColumn, type TemplateId } from '../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { helpers } from '../../../src/workbook/engine/odoo';
import type { Workbook, WorkbookSnapshot } from '../../../src/workbook/workbook';
import { difference, differences } from '../../faults/differences';
import { imageOf } from '../../faults/imageOf';
import { sideScene, USED_SHEETS } from '../../faults/sideScene';
import { fillRows } from '../../templates/fillRows';
import { callServer } from '../callServer';
import { cellAt, columnOf } from '../columnOf';
import { builtFiles, FEW_ROWS } from '../openFile';
import { typeSalespeople } from '../typeSalespeople';

const { pl, ru } = templateTexts;
const [ANNA, EWA] = ['A'.repeat(44), 'E'.repeat(44)] as const;
const SOURCES = [
  { salesperson: 'Anna', link: ANNA },
  { salesperson: 'Ewa', link: EWA },
];
const NINE = ['settings', 'clients', 'referrals'] as const satisfies readonly TemplateId[];
const [WEEK, HISTORY] = ['Anna – ten tydzień', pl['history.title']];

const open = (snapshot?: WorkbookSnapshot) =>
  createWorkbook({ files: builtFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS, ...(snapshot && { snapshot }) });
const add = (workbook: Workbook) => callServer(workbook, 'addSheets', { sheets: NINE });
const setLanguage = (workbook: Workbook, language: string) =>
  workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', 0), language);
const addSides = (workbook: Workbook) => ({
  week: callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' }).sheet.sheetName,
  sources: callServer(workbook, 'addSources', { sources: SOURCES }).sources.sheet!.sheetName,
});
/** Polish sheets with clients and referrals of Anna. */
function polish(): Workbook {
  const workbook = open();
  add(workbook);
  typeSalespeople(workbook, 'pl', ['Anna', 'Ewa']);
  fillRows(workbook, 'Klienci', 'clients', [{ client: 'Alfa', salesperson: 'Anna', purchases: 4 }]);
  fillRows(workbook, 'Polecenia', 'referrals', [
    { date: '2026-01-05', from: 'Alfa', prospect: 'Omega', salesperson: 'Anna', stage: 'Spotkanie' },
  ]);
  return workbook;
}

describe('side sheets in another language', () => {
  let before: WorkbookSnapshot;
  let renewed: Workbook;
  let fresh: Workbook;
  let names: ReturnType<typeof addSides>;

  beforeAll(() => {
    const workbook = polish();
    expect(addSides(workbook)).toEqual({ week: WEEK, sources: 'Pliki handlowców' });
    before = workbook.snapshot();
    renewed = open(before);
    setLanguage(renewed, 'ru');
    expect(add(renewed).map(({ sheetName }) => sheetName)).toEqual([
      'Ustawienia',
      'Klienci',
      'Polecenia',
      WEEK,
      'Pliki handlowców',
    ]);
    fresh = polish();
    setLanguage(fresh, 'ru');
    add(fresh);
    names = addSides(fresh);
  });

  it.each([
    ['week', WEEK, () => names.week],
    ['sources', 'Pliki handlowców', () => names.sources],
  ] as const)('are what they would be if %s were new, and are called as before', (_, former, name) => {
    const own = (workbook: Workbook, sheet: string) => imageOf(workbook).get(sheet)!.text.replaceAll(`'${sheet}'!`, '');
    expect(difference(own(renewed, former), own(fresh, name()))).toBeNull();
  });

  it.each(['week', 'sources', 'history'] as const)('keep nothing of the former language on %s', id => {
    const { title, hint, columns, summary = [] } = sideSheets[id];
    const keys = [title, hint, ...[...columns.filter(isColumn), ...summary].map(({ note }) => note)];
    const sheet = { week: WEEK, sources: 'Pliki handlowców', history: HISTORY }[id];
    const text = imageOf(renewed).get(sheet)!.text;
    const told = (texts: typeof pl) => keys.filter(key => text.includes(JSON.stringify(texts[key]).slice(1, -1)));
    expect(told(pl).filter(key => pl[key].length > 12)).toEqual([]);
    expect(told(ru)).toEqual(keys);
  });

  it('colour by the words of the lists as these stand in the Settings, which stay', () => {
    const rules = (sheet: string) => {
      const { sheets } = renewed.snapshot().spreadsheet;
      return JSON.stringify(sheets.find(({ name }) => name === sheet)!.conditionalFormats);
    };
    expect(renewed.cell('Klienci', cellAt(renewed, 'Klienci', 'stage', 0))).toBe(pl['settings.clientStages.steady']);
    expect(rules(WEEK)).toContain(pl['settings.clientStages.steady']);
    expect(rules(WEEK)).not.toContain(ru['settings.clientStages.steady']);
    expect(rules('Pliki handlowców')).toContain(ru['sources.state.answers']);
    expect(rules('Pliki handlowców')).toContain(ru['channel.behind']);
    expect(rules('Pliki handlowców')).toContain(pl['settings.referralStages.deal']);
  });

  it('keep the lines of the history as they were said', () => {
    const lines = (workbook: Workbook) =>
      [5, 6, 7].map(row => ['B', 'C', 'D'].map(letter => workbook.cell(HISTORY, `${letter}${row}`)));
    expect(lines(renewed)).toEqual(lines(open(before)));
    expect(renewed.cell(HISTORY, 'B8')).toBe(ru['history.sheetsFilled']);
    expect(renewed.cell(HISTORY, 'A1')).toBe(ru['history.title']);
  });

  it('are the same when they are renewed twice', () => {
    const twice = open(renewed.snapshot());
    const withoutHistory = (workbook: Workbook) => new Map([...imageOf(workbook)].filter(([name]) => name !== HISTORY));
    const once = withoutHistory(twice);
    add(twice);
    callServer(twice, 'addWeekSheet', { salesperson: 'Anna' });
    callServer(twice, 'addSources', { sources: SOURCES });
    expect(differences(withoutHistory(twice), once)).toEqual([]);
  });

  it('stay as they are while another sheet is filled again', () => {
    const workbook = open(before);
    setLanguage(workbook, 'ru');
    const sides = () => [WEEK, 'Pliki handlowców'].map(name => imageOf(workbook).get(name)!.text);
    const former = sides();
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    expect(sides()).toEqual(former);
  });

  it('are renewed where they are opened or added to, one by one', () => {
    const workbook = open(before);
    setLanguage(workbook, 'ru');
    callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' });
    expect([WEEK, 'Pliki handlowców'].map(name => workbook.cell(name, 'A1'))).toEqual([
      ru['week.title'],
      pl['sources.title'],
    ]);
    callServer(workbook, 'addSources', { sources: [{ salesperson: 'Jan', link: 'J'.repeat(44) }] });
    const state = (row: number) =>
      workbook.display('Pliki handlowców', cellAt(workbook, 'Pliki handlowców', 'state', row));
    expect([0, 1, 2].map(state)).toEqual([0, 1, 2].map(() => ru['sources.state.silent']));
  });
});

describe('a newer version of the side sheets', () => {
  const { before, typed } = sideScene();
  let workbook: Workbook;
  const header = (id: keyof typeof USED_SHEETS, key: string) =>
    workbook.cell(USED_SHEETS[id], cellAt(workbook, USED_SHEETS[id], key, -1));
  const formula = (id: keyof typeof USED_SHEETS, key: string, row: number) =>
    workbook.formula(USED_SHEETS[id], cellAt(workbook, USED_SHEETS[id], key, row));

  beforeAll(() => {
    workbook = createWorkbook({ files: builtFiles(), snapshot: before, newSheetRows: FEW_ROWS });
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
  });

  it('adds its columns, keeps what people typed and worded, and puts all else into the present language', () => {
    for (const { lost } of typed) expect(lost(workbook)).toEqual([]);
    for (const id of ['week', 'sources', 'history'] as const) {
      const headers = sideSheets[id].columns.filter(isColumn).flatMap(column => {
        const text = header(id, column.key);
        return text === ru[column.header as keyof typeof ru] ? [] : [text];
      });
      // Of the week, one header is a formula of a person’s own.
      expect([id, headers]).toEqual([id, id === 'week' ? [42, 'Mój nagłówek'] : ['Mój nagłówek']]);
    }
  });

  it('brings formulas up to date, also those in every row, but for one that people have changed', () => {
    expect(formula('week', 'due', -1)).toMatch(new RegExp(`^=VSTACK\\("${ru['week.due']}".*SORT\\(`));
    const [first, second] = [0, 1].map(row => formula('sources', 'clients', row));
    for (const changed of [formula('week', 'due', -1), first, second]) expect(changed).not.toContain('1=1');
    expect(second).toBe(first!.replaceAll('8', '9'));
    expect([0, 1].map(row => formula('sources', 'lastEntry', row))).toEqual([
      expect.stringContaining('XLOOKUP($A8'),
      expect.stringContaining('XLOOKUP($A9'),
    ]);
    expect(formula('sources', 'logSalesperson', -1)).toContain(ru['sources.nothing']);
    expect([0, 1, 2].map(row => formula('sources', 'meetings', row))).toEqual([expect.any(String), '=1+41', '']);
  });

  it('does not bring back a column that people have deleted', () => {
    const sheet = USED_SHEETS.week;
    const sheetId = workbook.model.getters.getSheetIdByName(sheet)!;
    const elements = [helpers.lettersToNumber(columnOf(workbook, sheet, 'referralStage'))];
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheet, elements, dimension: 'COL' });
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    expect(() => columnOf(workbook, sheet, 'referralStage')).toThrow('has no column');
  });
});

describe('a side sheet that cannot be renewed', () => {
  let workbook: Workbook;
  const switched = () => {
    setLanguage(workbook, 'ru');
    return add(workbook).map(({ sheetName }) => sheetName);
  };
  beforeEach(() => {
    workbook = polish();
    addSides(workbook);
  });

  it('because its headers are gone stays as it is, and holds up no other', () => {
    const sheetId = workbook.model.getters.getSheetIdByName(WEEK)!;
    const elements = [4, 5];
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: WEEK, elements, dimension: 'ROW' });
    const former = imageOf(workbook).get(WEEK)!.text;
    expect(switched()).toEqual(['Ustawienia', 'Klienci', 'Polecenia', 'Pliki handlowców']);
    expect(imageOf(workbook).get(WEEK)!.text).toBe(former);
  });

  it.each(['native', 'values'] as const)(
    'because it is prepared for sharing (%s) stays so, and is renewed once its formulas are back',
    way => {
      const { sheetId } = callServer(workbook, 'loadSources').sheet!;
      callServer(workbook, 'prepareToShare', { sheetId, way });
      const former = imageOf(workbook).get('Pliki handlowców')!.text;
      expect(switched()).not.toContain('Pliki handlowców');
      expect(imageOf(workbook).get('Pliki handlowców')!.text).toBe(former);
      callServer(workbook, 'bringFormulasBack', { sheetId });
      add(workbook);
      expect(workbook.cell('Pliki handlowców', 'A1')).toBe(ru['sources.title']);
      const pace = workbook.formula('Pliki handlowców', cellAt(workbook, 'Pliki handlowców', 'receivedPace', -1));
      expect([pl, ru].map(texts => pace.includes(texts['channel.behind']))).toEqual([false, true]);
    },
  );
});
