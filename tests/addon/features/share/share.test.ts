import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as functions from '../../../../src/functions';
import type { Language } from '../../../../src/i18n/language';
import { templateTexts } from '../../../../src/i18n/templates';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { inFull } from '../../../inFull';
import { demoOf } from '../../../workbook/demo/openDemo';
import { callServer } from '../../callServer';
import { builtFiles } from '../../openFile';

const OURS = new RegExp(`\\b(${Object.keys(functions).join('|')})\\(`);

const open = (snapshot: WorkbookSnapshot, options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: builtFiles(), snapshot, ...options });
const prepare = (workbook: Workbook, way: 'native' | 'values', sheetId: number | null = null) =>
  callServer(workbook, 'prepareToShare', { sheetId, way });
const bringBack = (workbook: Workbook, sheetId: number | null = null) =>
  callServer(workbook, 'bringFormulasBack', { sheetId });

/** All there is on the sheets of these names: contents, formats, notes and the rest. */
function documentOf(workbook: Workbook, names: readonly string[]) {
  const { spreadsheet } = workbook.snapshot();
  const sheets = spreadsheet.sheets.filter(({ name }) => names.includes(name));
  const ids = sheets.map(({ id }) => id);
  const { annotations = [] } = spreadsheet as { annotations?: readonly { sheetId: string; range: string | null }[] };
  // A note that is written anew has another id.
  const own = annotations.filter(({ sheetId }) => ids.includes(sheetId)).map(annotation => ({ ...annotation, id: '' }));
  return { sheets, annotations: own.sort((a, b) => `${a.sheetId}${a.range}`.localeCompare(`${b.sheetId}${b.range}`)) };
}

const namesOf = ({ model: { getters } }: Workbook) => getters.getSheetIds().map(id => getters.getSheetName(id));

/** What every cell shows, those apart that show nothing. */
function shown({ model: { getters } }: Workbook, names: readonly string[]): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const id of getters.getSheetIds()) {
    const name = getters.getSheetName(id);
    if (!names.includes(name)) continue;
    for (let row = 0; row < 150; row++) {
      for (let col = 0; col < getters.getNumberCols(id); col++) {
        const { value } = getters.getEvaluatedCell({ sheetId: id, col, row });
        if (value === null || value === '') continue;
        cells.set(`${name} ${row} ${col}`, typeof value === 'number' ? Number(value.toPrecision(9)) : value);
      }
    }
  }
  return cells;
}

function formulasOf({ model: { getters } }: Workbook): string[] {
  return getters
    .getSheetIds()
    .flatMap(id =>
      Object.values(getters.getCells(id)).flatMap(cell =>
        cell.isFormula ? [cell.compiledFormula.toFormulaString(getters)] : [],
      ),
    );
}

/** The first formula of a sheet with that wording. */
function formulaOf({ model: { getters } }: Workbook, name: string, wording: RegExp): string {
  const found = Object.values(getters.getCells(getters.getSheetIdByName(name)!)).find(
    cell => cell.isFormula && wording.test(cell.compiledFormula.toFormulaString(getters)),
  );
  return found?.isFormula ? found.compiledFormula.toFormulaString(getters) : '';
}

/** In the long run every language goes both ways. */
const WAYS: Readonly<Record<Language, readonly ('native' | 'values')[]>> = {
  en: inFull ? ['native', 'values'] : ['native'],
  pl: ['native', 'values'],
  ru: inFull ? ['native', 'values'] : ['values'],
};

describe.each(['en', 'pl', 'ru'] as const)('the sheets of the demo, in %s,', language => {
  let snapshot: WorkbookSnapshot;
  beforeAll(() => {
    snapshot = demoOf(language);
  });

  it.each(WAYS[language])(
    'show the same without a formula of ours (%s), and are the same document when the formulas are back',
    way => {
      const workbook = open(snapshot);
      const names = namesOf(workbook);
      const before = shown(workbook, names);
      const document = documentOf(workbook, names);
      const outcome = prepare(workbook, way);
      expect(outcome.left).toEqual([]);
      expect([outcome.native > 10, outcome.values]).toEqual(way === 'native' ? [true, 10] : [false, 29]);
      expect(formulasOf(workbook).filter(formula => OURS.test(formula))).toEqual([]);
      expect(shown(workbook, names)).toEqual(before);
      const prepared = documentOf(workbook, namesOf(workbook));
      expect(prepare(workbook, way)).toEqual({ native: 0, values: 0, left: [], sheetNames: [] });
      expect(documentOf(workbook, namesOf(workbook))).toEqual(prepared);
      expect(bringBack(workbook)).toMatchObject({ restored: 29, changed: [] });
      expect(documentOf(workbook, names)).toEqual(document);
      expect(bringBack(workbook)).toEqual({ restored: 0, changed: [], sheetNames: [] });
      expect(documentOf(workbook, names)).toEqual(document);
    },
  );
});

/** The orders are most of the demo's cells, and hold no formula. */
function withoutOrders(): WorkbookSnapshot {
  const demo = demoOf('pl');
  const sheets = demo.spreadsheet.sheets.filter(({ name }) => name !== ORDERS);
  return { ...demo, spreadsheet: { ...demo.spreadsheet, sheets } };
}

const ORDERS = 'Zamówienia';

describe('formulas that are replaced', () => {
  let snapshot: WorkbookSnapshot;
  let untouched: Workbook;
  let workbook: Workbook;
  const idOf = (name: string) => workbook.model.getters.getSheetIdByName(name)!;
  const sheetNumber = (name: string) =>
    callServer(workbook, 'previewShare').sheets.find(({ sheetName }) => sheetName === name)!.sheetId;
  beforeAll(() => {
    snapshot = withoutOrders();
    untouched = open(snapshot);
  });
  beforeEach(() => {
    workbook = open(snapshot);
  });

  it('are told before anything is written, and on one sheet only where only that is wanted', () => {
    const before = workbook.snapshot().spreadsheet;
    const { sheets } = callServer(workbook, 'previewShare');
    expect(workbook.snapshot().spreadsheet).toEqual(before);
    expect(sheets.find(({ sheetName }) => sheetName === 'Klienci')).toMatchObject({ native: 3, values: 6, kept: 0 });
    expect(prepare(workbook, 'native', sheetNumber('Klienci'))).toMatchObject({
      native: 3,
      values: 6,
      sheetNames: ['Klienci'],
    });
    const after = callServer(workbook, 'previewShare').sheets;
    expect(after.find(({ sheetName }) => sheetName === 'Klienci')).toMatchObject({ native: 0, values: 0, kept: 9 });
    expect(after.find(({ sheetName }) => sheetName === 'Karta ocen')).toMatchObject({ native: 1, kept: 0 });
    expect(bringBack(workbook, sheetNumber('Karta ocen')).restored).toBe(0);
    expect(bringBack(workbook, sheetNumber('Klienci')).restored).toBe(9);
  });

  it.each(['native', 'values'] as const)(
    'come back where their cells have moved to, as if they had moved themselves (%s)',
    way => {
      const twin = open(snapshot);
      prepare(workbook, way);
      for (const { model } of [workbook, twin]) {
        const sheetId = model.getters.getSheetIdByName('Klienci')!;
        const add = (dimension: 'COL' | 'ROW', base: number, quantity: number) =>
          model.dispatch('ADD_COLUMNS_ROWS', {
            sheetId,
            sheetName: 'Klienci',
            dimension,
            base,
            position: 'before',
            quantity,
          });
        add('COL', 2, 1);
        add('COL', 18, 2);
        add('ROW', 1, 3);
        add('ROW', 20, 2);
        model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Klienci', newName: 'Firmy "A" i O\'Neil' });
      }
      expect(bringBack(workbook).changed).toEqual([]);
      const own = (of: Workbook) => formulasOf(of).filter(formula => OURS.test(formula));
      expect(own(workbook).sort()).toEqual(own(twin).sort());
      const names = namesOf(twin);
      expect(shown(workbook, names)).toEqual(shown(twin, names));
    },
  );

  it('stay values where someone has typed since, are named, and come back once that is cleared', () => {
    const before = shown(workbook, ['Klienci']);
    prepare(workbook, 'values');
    const column = columnWith('Klienci', /REFERRAL_CREDIT.*chain/);
    workbook.type('Klienci', `${column}12`, '999');
    const { restored, changed } = bringBack(workbook);
    expect([restored, changed]).toEqual([28, [{ sheetName: 'Klienci', address: `${column}4` }]]);
    expect(workbook.cell('Klienci', `${column}12`)).toBe(999);
    expect(workbook.formula('Klienci', `${column}4`)).toBe('');
    workbook.type('Klienci', `${column}12`, '');
    expect(bringBack(workbook)).toMatchObject({ restored: 1, changed: [] });
    expect(shown(workbook, ['Klienci'])).toEqual(before);
  });

  it('stay away where someone has put another formula, or a value below what they had filled', () => {
    prepare(workbook, 'native');
    const value = columnWith('Klienci', /CLIENT_VALUE/);
    const fault = columnWith('Klienci', /REFERRAL_CHECK/);
    workbook.type('Klienci', `${value}4`, '=1+1');
    workbook.type('Klienci', `${fault}104`, 'moje');
    const { changed } = bringBack(workbook);
    expect(changed.map(({ address }) => address).sort()).toEqual([`${value}4`, `${fault}4`].sort());
    expect(workbook.formula('Klienci', `${value}4`)).toBe('=1+1');
    expect(workbook.cell('Klienci', `${fault}104`)).toBe('moje');
    const ours = formulaOf(untouched, 'Klienci', /CLIENT_VALUE/);
    workbook.type('Klienci', `${value}4`, '');
    workbook.type('Klienci', `${value}7`, 'moje');
    expect(bringBack(workbook).changed.map(({ address }) => address)).toContain(`${value}4`);
    workbook.type('Klienci', `${value}7`, '');
    expect(bringBack(workbook)).toMatchObject({ restored: 1, changed: [{ address: `${fault}4` }] });
    expect(formulaIn('Klienci', /CLIENT_VALUE/)).toBe(ours);
  });

  it('by values come back where the first of their rows was deleted, and the rows were sorted', () => {
    prepare(workbook, 'values', sheetNumber('Klienci'));
    const column = columnWith('Klienci', /REFERRAL_CREDIT.*chain/);
    const values = [6, 7].map(row => String(workbook.cell('Klienci', `${column}${row}`)).replace('.', ','));
    const sheetId = idOf('Klienci');
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Klienci',
      dimension: 'ROW',
      elements: [4],
    });
    workbook.type('Klienci', `${column}5`, values[1]!);
    workbook.type('Klienci', `${column}6`, values[0]!);
    expect(bringBack(workbook)).toMatchObject({ restored: 9, changed: [] });
    expect(workbook.formula('Klienci', `${column}4`)).toContain('REFERRAL_CREDIT');
    expect(typeof workbook.cell('Klienci', `${column}5`)).toBe('number');
  });

  it('leave people’s notes as they are', () => {
    const column = columnWith('Klienci', /REFERRAL_CREDIT.*direct/);
    const note = () =>
      (workbook.snapshot().spreadsheet as unknown as { annotations: readonly Note[] }).annotations.find(
        ({ kind, range, sheetId }) => kind === 'note' && range === `${column}4` && sheetId === idOf('Klienci'),
      )?.content.text;
    interface Note {
      readonly kind: string;
      readonly range: string;
      readonly sheetId: string;
      readonly content: { readonly text: string };
    }
    workbook.model.dispatch(
      'PUT_ANNOTATION' as never,
      {
        annotationId: 'n1',
        kind: 'note',
        sheetId: idOf('Klienci'),
        content: { text: 'Zapytać Annę' },
        ranges: [{ _sheetId: idOf('Klienci'), _zone: zoneOf(column) }],
      } as never,
    );
    prepare(workbook, 'values');
    expect(note()).toMatch(/^Zapytać Annę\nWartość wpisana przez Polecam zamiast formuły: =.*REFERRAL_CREDIT\(/);
    bringBack(workbook);
    expect(note()).toBe('Zapytać Annę');
  });

  it('by values keep their sheet from being filled anew, where rows would move and values would not', () => {
    prepare(workbook, 'native', sheetNumber('Klienci'));
    const before = documentOf(workbook, ['Klienci']);
    expect(() => callServer(workbook, 'addSheets', { sheets: ['clients'] })).toThrow(
      'Arkusz „Klienci” jest przygotowany do udostępnienia',
    );
    expect(documentOf(workbook, ['Klienci'])).toEqual(before);
    callServer(workbook, 'addSheets', { sheets: ['keeping'] });
    bringBack(workbook);
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
  });

  it('by formulas of Sheets stay so when their sheet is filled anew, until they are brought back', () => {
    const name = templateTexts.pl['months.title'];
    const column = columnWith(name, /CLIENT_BALANCE/);
    const ours = formulaIn(name, /CLIENT_BALANCE/);
    prepare(workbook, 'native', sheetNumber(name));
    const native = formulaIn(name, /HSTACK/);
    callServer(workbook, 'addSheets', { sheets: ['months'] });
    expect(formulaIn(name, /HSTACK/)).toBe(native);
    expect(formulaIn(name, /CLIENT_BALANCE/)).toBe('');
    expect(bringBack(workbook)).toMatchObject({ restored: 1, changed: [] });
    expect([columnWith(name, /CLIENT_BALANCE/), formulaIn(name, /CLIENT_BALANCE/)]).toEqual([column, ours]);
  });

  it('that people typed into cells of their own take no typed cell with them', () => {
    workbook = open(demoOf('pl'));
    const type = (at: string, text: string) => workbook.type(ORDERS, at, text);
    type('M40', '5');
    type('N40', '80%');
    type('O40', '=CLIENT_VALUE(M40;0,8)+REFERRAL_CREDIT(M40;;M40)');
    type('Q40', '=IDEAL_SCORE(M40;2,5;"percent")+TIME_SHARE(0,5)+CLIENT_VALUE(M40;0,5;0,25)');
    type('O41', '7');
    type('P40', 'obok');
    type('O43', '=REFERRAL_CHECK(M45:M44;N45:N44)');
    type('O44', 'na drodze');
    const before = documentOf(workbook, [ORDERS]);
    const { left } = prepare(workbook, 'values', sheetNumber(ORDERS));
    expect(left).toEqual([{ sheetName: ORDERS, address: 'O43' }]);
    expect(workbook.formula(ORDERS, 'O40')).toBe('');
    expect(['O41', 'P40', 'O44'].map(at => workbook.cell(ORDERS, at))).toEqual([7, 'obok', 'na drodze']);
    bringBack(workbook);
    expect(documentOf(workbook, [ORDERS])).toEqual(before);
  });

  it('are not touched on a sheet that the person may not edit, and nothing is written', () => {
    const sheetId = idOf('Plan czasu');
    workbook.model.dispatch(
      'PUT_ANNOTATION' as never,
      {
        annotationId: 'p1',
        kind: 'protection',
        sheetId,
        content: { description: '', warningOnly: false },
      } as never,
    );
    const editor = open(workbook.snapshot(), { role: 'editor' });
    const before = editor.snapshot().spreadsheet;
    expect(() => prepare(editor, 'native')).toThrow('Plan czasu');
    expect(editor.snapshot().spreadsheet).toEqual(before);
  });

  it.each([
    { row: 2, what: 'no longer readable', damage: (sheet: string) => workbook.type(sheet, 'B2', '{"pieces":[]') },
    {
      row: 3,
      what: 'of other parts',
      damage: (sheet: string) => workbook.type(sheet, 'B3', '{"pieces":["=1"],"own":[]}'),
    },
    { row: 4, what: 'without their places', damage: (sheet: string) => workbook.type(sheet, 'A4', '') },
  ])('are lost to nobody where their hidden sheet is $what: it says which row', ({ row, damage }) => {
    prepare(workbook, 'values');
    const [keeper] = namesOf(workbook).filter(name => name === 'Formuły Polecam');
    damage(keeper!);
    const before = workbook.snapshot().spreadsheet;
    const said = `Ukryty arkusz „Formuły Polecam” przechowuje zastąpione formuły, ale jego wiersza ${row} nie da się`;
    expect(() => bringBack(workbook)).toThrow(said);
    expect(() => callServer(workbook, 'previewShare')).toThrow(said);
    expect(workbook.snapshot().spreadsheet).toEqual(before);
    const sheetId = idOf(keeper!);
    const elements = [row - 1];
    const removed = { sheetId, sheetName: keeper!, dimension: 'ROW', elements } as const;
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', removed);
    expect(bringBack(workbook).restored).toBe(28);
  });

  function formulaIn(name: string, wording: RegExp): string {
    return formulaOf(workbook, name, wording);
  }

  function columnWith(name: string, wording: RegExp): string {
    const { getters } = untouched.model;
    const sheetId = getters.getSheetIdByName(name)!;
    const found = Object.values(getters.getCells(sheetId)).find(
      cell => cell.isFormula && wording.test(cell.compiledFormula.toFormulaString(getters)),
    )!;
    const { col } = getters.getCellPosition(found.id);
    return col < 26 ? String.fromCharCode(65 + col) : `A${String.fromCharCode(65 + col - 26)}`;
  }

  function zoneOf(column: string) {
    const col = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { left: col, right: col, top: 3, bottom: 3 };
  }
});

describe('a copy to share', () => {
  let snapshot: WorkbookSnapshot;
  let workbook: Workbook;
  const sheetNumber = (name: string) =>
    callServer(workbook, 'previewShare').sheets.find(({ sheetName }) => sheetName === name)!.sheetId;
  const copy = (way: 'native' | 'values', name = 'Klienci') =>
    callServer(workbook, 'copyToShare', { sheetId: sheetNumber(name), way });
  const COPY = 'Klienci (do udostępnienia)';
  beforeAll(() => {
    snapshot = withoutOrders();
  });
  beforeEach(() => {
    workbook = open(snapshot);
  });

  it.each(['native', 'values'] as const)(
    'shows the same as its sheet without a formula of ours (%s), stands beside it, and its sheet is as it was',
    way => {
      const names = namesOf(workbook);
      const document = documentOf(workbook, names);
      const outcome = copy(way);
      expect(outcome).toEqual({
        ...(way === 'native' ? { native: 3, values: 6 } : { native: 0, values: 9 }),
        left: [],
        sheetNames: ['Klienci'],
        copy: { sheetName: COPY, added: true },
      });
      expect(namesOf(workbook)[namesOf(workbook).indexOf('Klienci') + 1]).toBe(COPY);
      expect(documentOf(workbook, names)).toEqual(document);
      const { getters } = workbook.model;
      const own = Object.values(getters.getCells(getters.getSheetIdByName(COPY)!)).flatMap(cell =>
        cell.isFormula ? [cell.compiledFormula.toFormulaString(getters)] : [],
      );
      expect([own.length > 5, own.filter(formula => OURS.test(formula))]).toEqual([true, []]);
      const copied = [...shown(workbook, [COPY])].map(([at, value]) => [at.replace(COPY, 'Klienci'), value] as const);
      expect(new Map(copied)).toEqual(shown(workbook, ['Klienci']));
    },
  );

  it('is none of the sheets that Polecam fills and reads, and nothing is kept for it', () => {
    const before = callServer(workbook, 'openWorkbook');
    copy('native');
    expect(callServer(workbook, 'openWorkbook')).toEqual(before);
    expect(callServer(workbook, 'previewShare').sheets.map(({ sheetName }) => sheetName)).not.toContain(COPY);
    expect(bringBack(workbook)).toEqual({ restored: 0, changed: [], sheetNames: [] });
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    expect(namesOf(workbook).filter(name => name.startsWith('Klienci'))).toEqual(['Klienci', COPY]);
  });

  it('is the one that there is while nothing has changed, and a new one once its sheet or itself has', () => {
    copy('values');
    const document = documentOf(workbook, namesOf(workbook));
    expect(copy('values').copy).toEqual({ sheetName: COPY, added: false });
    expect(documentOf(workbook, namesOf(workbook))).toEqual(document);
    workbook.type(COPY, 'A6', 'Inna firma');
    expect(copy('values').copy).toEqual({ sheetName: `${COPY} 2`, added: true });
    expect(workbook.cell(COPY, 'A6')).toBe('Inna firma');
    workbook.type('Klienci', 'A6', 'Jeszcze inna');
    expect(copy('values').copy).toEqual({ sheetName: `${COPY} 3`, added: true });
    expect(copy('native').copy).toEqual({ sheetName: `${COPY} 4`, added: true });
  });

  it('is told in the history, with how to undo it', () => {
    copy('native');
    const [last] = [...shown(workbook, ['Historia Polecam'])].filter(([, value]) => String(value).includes('Kopia do'));
    expect(last?.[1]).toBe('Kopia do udostępnienia, formuły zastąpione: formułami Google: 3, wartościami: 6');
  });

  it('keeps within the length of names that Sheets knows', () => {
    const oldName = 'Klienci';
    const newName = 'K'.repeat(100);
    const sheetId = workbook.model.getters.getSheetIdByName(oldName)!;
    workbook.model.dispatch('RENAME_SHEET', { sheetId, oldName, newName });
    expect(copy('values', newName).copy?.sheetName.length).toBeLessThanOrEqual(100);
  });

  it('is not made of a sheet that is gone', () => {
    const before = workbook.snapshot().spreadsheet;
    expect(() => callServer(workbook, 'copyToShare', { sheetId: 77, way: 'native' })).toThrow();
    expect(workbook.snapshot().spreadsheet).toEqual(before);
  });
});

describe('any other JSON is refused', () => {
  let workbook: Workbook;
  beforeAll(() => {
    workbook = open(withoutOrders());
  });

  it.each([null, {}, { sheetId: null, way: 'x' }, { sheetId: 'a', way: 'native' }, { sheetId: -1, way: 'values' }])(
    'where formulas are replaced: %j',
    request => {
      expect(() => callServer(workbook, 'prepareToShare', request as never)).toThrow('przestały się rozumieć');
    },
  );

  it.each([null, {}, { sheetId: null, way: 'native' }, { sheetId: 1 }])('where a copy is made: %j', request => {
    expect(() => callServer(workbook, 'copyToShare', request as never)).toThrow('przestały się rozumieć');
  });
});
