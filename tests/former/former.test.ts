import { beforeAll, describe, expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import { formerKeys } from '../../src/templates/formerLayout';
import { isSpilled, spilledFrom } from '../../src/templates/planSheet';
import { bearsFigure, isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt, columnOf, rowsOf } from '../addon/columnOf';
import { difference } from '../faults/differences';
import { isHistory } from '../faults/historyFaults';
import { imageOf } from '../faults/imageOf';
import { FEW_ROWS, smallFiles } from '../faults/smallFiles';
import { deleteSheets, openFormer, titleIn } from './openFormer';
import { typedBefore, typedSettings, typedStart } from './typedBefore';

const IDS = Object.keys(templates) as TemplateId[];
const FORMER_IDS = IDS.filter(id => formerKeys(id).size > 0);
const renew = (workbook: Workbook, ...sheets: TemplateId[]) => callServer(workbook, 'addSheets', { sheets });

/** All of it but the history, which gets a line from every action. */
function textsOf(workbook: Workbook): [string, string][] {
  return [...imageOf(workbook)].filter(([name]) => !isHistory(name)).map(([name, { text }]) => [name, text]);
}

function hasColumn(workbook: Workbook, sheet: string, key: string): boolean {
  try {
    return columnOf(workbook, sheet, key) !== '';
  } catch {
    return false;
  }
}

/** A sheet that is there gets no new figure above its rows, and no formula needs one of these. */
const LATER_FIGURES: ReadonlySet<string> = new Set([
  'meanScore',
  'closest',
  'closedAfter',
  'goalDeals',
  'goalDay',
  'meetingHours',
  'asksAWeek',
  'meetingsAWeek',
  'hoursAWeek',
  'weakestStep',
  'band',
]);

describe.each(['en', 'pl'] as const)('a workbook of the former layout (%s)', language => {
  const typed = typedBefore(language);
  const title = (id: TemplateId) => titleIn(language, id);
  let workbook: Workbook;
  const cells = (id: TemplateId, keys: readonly string[], rows: number) => rowsOf(workbook, title(id), keys, rows);
  const setting = (id: string) => {
    const rows = rowsOf(workbook, title('settings'), ['id', 'value'], 90);
    return rows.find(([found]) => found === id)?.[1];
  };

  beforeAll(() => {
    workbook = openFormer(language);
    renew(workbook, ...IDS);
  });

  it('has a sheet of its own for every table, and none beside another', () => {
    const names = workbook.model.getters.getSheetIds().map(id => workbook.model.getters.getSheetName(id));
    expect(names).toEqual(expect.arrayContaining(IDS.map(title)));
    for (const id of FORMER_IDS) {
      expect([id, [...formerKeys(id)].filter(key => hasColumn(workbook, title(id), key))]).toEqual([id, []]);
      const keys = templates[id].columns.filter(isColumn).map(({ key }) => key);
      expect([id, keys.filter(key => !hasColumn(workbook, title(id), key))]).toEqual([id, []]);
    }
  });

  it('has the columns that one formula fills beside it', () => {
    for (const id of IDS) {
      const { columns } = templates[id];
      const at = ({ key }: { readonly key: string }) =>
        helpers.toCartesian(`${columnOf(workbook, title(id), key)}1`).col;
      for (const [place, column] of columns.entries()) {
        if (!isColumn(column) || isSpilled(column)) continue;
        const filled = spilledFrom(columns, place).map(at);
        expect([id, column.key, filled]).toEqual([id, column.key, filled.map((_, n) => at(column) + 1 + n)]);
      }
    }
  });

  it('keeps what was typed into columns that stay', () => {
    for (const [id, columns] of Object.entries(typed)) {
      for (const [key, contents] of Object.entries(columns)) {
        if (formerKeys(id).has(key)) continue;
        const found = cells(id as TemplateId, [key], contents.length).map(([cell]) =>
          cell === '' ? null : plain(cell),
        );
        const expected = contents.map((content, row) => content ?? found[row]);
        expect([id, key, found]).toEqual([id, key, expected]);
      }
    }
    for (const [id, value] of Object.entries(typedSettings)) expect([id, setting(id)]).toEqual([id, value]);
  });

  it('has the months of Keeping clients and of Channel on Months, one row a month, with the same level as before', () => {
    expect(
      cells('months', ['month', 'gained', 'lost', 'wonBack', 'salesTotal', 'end'], 5).map(row => row.map(plain)),
    ).toEqual([
      [46_023, 4, 1, '', 55_000, 143],
      [46_054, 2, 3, '', 61_000, 142],
      [46_082, 5, '', '', '', 147],
      [46_113, '', '', '', 47_500, ''],
      ['', '', '', '', '', ''],
    ]);
    expect(workbook.cell(title('months'), 'A4')).toBe(typedStart);
  });

  it('has the skills of Channel on Coaching', () => {
    const keys = ['salesperson', 'skill1', 'skill2', 'skill3', 'day'];
    expect(cells('coaching', keys, 3).map(row => row.map(plain))).toEqual([
      ['Anna', true, true, false, 46_028],
      ['Jan', false, false, false, ''],
      ['Ewa', true, false, true, 46_082],
    ]);
  });

  it('has the salespeople and the reasons of Settings on Lists, whose they are beside them', () => {
    const entries = cells('lists', ['list', 'entry', 'side'], 28);
    const [person, refusal, leaving] = ['listSalespeople', 'listRefusals', 'listLeaving'].map(setting);
    const of = (list: unknown) => entries.filter(([found]) => found === list).map(([, entry]) => entry);
    expect(of(person)).toEqual(typed.settings!.salespeople);
    expect(of(refusal)).toHaveLength(9);
    expect([of(refusal)[1], of(refusal)[8]]).toEqual(['Bo nie chce', 'Całkiem nowy powód']);
    expect(of(leaving)).toHaveLength(9);
    expect([of(leaving)[0], of(leaving)[8]]).toEqual(['Bo drogo', 'Zmiana szefa']);
    expect(entries.find(([, entry]) => entry === 'Zmiana szefa')?.[2]).toBe('rynek');
  });

  it('has the words and chances of the lists of Settings as settings', () => {
    expect(
      ['stageSteady', 'listen3', 'conversion5', 'skill2', 'skillNote1', 'tierHigh', 'quadrantAffluent'].map(setting),
    ).toEqual(['Wierny', 0.55, 0.33, 'Pyta o trzy nazwiska', 'Ćwicz z nim w piątki', 'Ideał', 'Zamożny']);
    expect(cells('scorecard', ['tier'], 1)).toEqual([['Ideał']]);
  });

  it('is changed by no second renewal', () => {
    const before = textsOf(workbook);
    renew(workbook, ...IDS);
    const after = new Map(textsOf(workbook));
    for (const [name, text] of before) expect([name, difference(text, after.get(name) ?? '')]).toEqual([name, null]);
  });

  it('computes every cell as a new workbook with the same typed cells', () => {
    const fresh = createWorkbook({
      files: smallFiles(),
      locale: language === 'pl' ? 'pl_PL' : 'en_US',
      newSheetRows: FEW_ROWS,
    });
    renew(fresh, ...IDS);
    for (const id of IDS) callAlike(fresh, templateTexts[language][templates[id].title], title(id));
    for (const id of IDS) typeAlike(fresh, workbook, id, title(id));
    fresh.type(title('months'), 'A4', String(typedStart));
    for (const id of IDS) {
      const { columns, summary = [] } = templates[id];
      for (const { key } of columns.filter(isColumn).filter(({ filledBy }) => filledBy === 'formula')) {
        const shown = (of: Workbook) =>
          alikeRows(of, fresh, id, title(id)).map(row => of.display(title(id), cellAt(of, title(id), key, row)));
        expect([id, key, shown(workbook)]).toEqual([id, key, shown(fresh)]);
      }
      const shownColumns = columns.filter(bearsFigure);
      const figures = (of: Workbook) =>
        summary.flatMap(({ key }, i) =>
          LATER_FIGURES.has(key)
            ? []
            : [[3, 4].map(row => of.display(title(id), `${columnOf(of, title(id), shownColumns[i]!.key)}${row}`))],
        );
      expect([id, figures(workbook)]).toEqual([id, figures(fresh)]);
    }
  });

  it('lets people choose from Lists and Settings, guards the headers alone, and has no name that nothing needs', () => {
    const { getters } = workbook.model;
    const choices = getters.getSheetIds().flatMap(sheetId =>
      getters
        .getDataValidationRules(sheetId)
        .filter(({ criterion }) => criterion.type === 'isValueInRange')
        .map(({ criterion }) => String(criterion.values[0])),
    );
    expect(choices.filter(range => range.includes(title('settings')) || range.includes('#REF'))).toEqual([]);
    expect(choices.filter(range => range.includes(title('lists'))).length).toBeGreaterThan(5);
    const names = getters.getNamedRanges().map(({ name }) => name);
    expect(names.filter(name => /PARETO|CLIENT_STAGES|KEEPING|SALESPEOPLE$/.test(name))).toEqual([
      'POLECAM_SETTINGS_LIST_SALESPEOPLE',
    ]);
    const { annotations = [] } = workbook.snapshot().spreadsheet as unknown as {
      readonly annotations?: readonly { readonly kind: string; readonly range?: string }[];
    };
    const guarded = annotations.filter(({ kind }) => kind === 'protection').map(({ range }) => String(range));
    expect(guarded.length).toBeGreaterThan(5);
    expect(guarded.filter(range => /[A-Z](\d+):[A-Z]+(?!\1\b)\d+$/.test(range))).toEqual([]);
  });
});

describe('a workbook of the former layout in everyday use', () => {
  const pl = (id: TemplateId) => titleIn('pl', id);

  it.each(['keeping', 'channel'] as const)('is brought over when only %s is there', id => {
    const workbook = openFormer('pl');
    deleteSheets(workbook, FORMER_IDS.filter(other => other !== id && other !== 'settings').map(pl));
    renew(workbook, id);
    const months = rowsOf(workbook, pl('months'), ['month', 'gained', 'salesTotal'], 4).map(row => row.map(plain));
    expect(months).toEqual(
      id === 'keeping'
        ? [
            [46_023, 4, ''],
            [46_054, 2, ''],
            [46_082, 5, ''],
            ['', '', ''],
          ]
        : [
            [46_037, '', 55_000],
            [46_054, '', 61_000],
            [46_113, '', 47_500],
            ['', '', ''],
          ],
    );
  });

  it('is brought over by any sheet that is added, with columns moved between its own and sheets renamed', () => {
    const workbook = openFormer('pl');
    const { model } = workbook;
    const sheetId = model.getters.getSheetIdByName(pl('keeping'))!;
    const place = { sheetId, sheetName: pl('keeping'), quantity: 1, position: 'before' } as const;
    const base = helpers.lettersToNumber(columnOf(workbook, pl('keeping'), 'gained')) - 1;
    model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL', base: base + 1 });
    model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'ROW', base: 0 });
    workbook.type(pl('keeping'), `${letters(base + 1)}8`, 'Moje obok');
    model.dispatch('RENAME_SHEET', { sheetId, oldName: pl('keeping'), newName: 'Utraceni' });
    renew(workbook, 'overview');
    expect(rowsOf(workbook, pl('months'), ['gained', 'lost'], 3)).toEqual([
      [4, 1],
      [2, 3],
      [5, ''],
    ]);
    expect(JSON.stringify(imageOf(workbook).get('Utraceni')!.cells)).toContain('Moje obok');
    expect(hasColumn(workbook, 'Utraceni', 'gained')).toBe(false);
  });

  it('keeps a column in which something is left that has no new place, and says no row twice', () => {
    const workbook = openFormer('pl');
    const type = (id: TemplateId, key: string, row: number, content: string) =>
      workbook.type(pl(id), cellAt(workbook, pl(id), key, row), content);
    type('channel', 'salesTotal', 3, '=1000*2');
    type('channel', 'salesMonth', 3, '2026-05-01');
    type('keeping', 'leaving', 20, 'moja notatka pod listą');
    type('settings', 'kinds', 1, 'całkiem nowy');
    type('settings', 'tiers', 3, 'czwarty');
    renew(workbook, 'channel');
    const stay = ['channel', 'keeping', 'settings'].map(id =>
      [...formerKeys(id)].filter(key => hasColumn(workbook, pl(id as TemplateId), key)),
    );
    expect(stay).toEqual([['salesTotal'], ['leaving'], ['tiers', 'kinds']]);
    expect(workbook.formula(pl('channel'), cellAt(workbook, pl('channel'), 'salesTotal', 3))).toBe('=1000*2');
    expect(workbook.cell(pl('keeping'), cellAt(workbook, pl('keeping'), 'leaving', 20))).toBe('moja notatka pod listą');
    const months = () => rowsOf(workbook, pl('months'), ['month', 'salesTotal'], 6).map(row => row.map(plain));
    const before = months();
    expect(before.slice(3)).toEqual([
      [46_113, 47_500],
      [46_143, 2_000],
      ['', ''],
    ]);
    const texts = textsOf(workbook);
    renew(workbook, 'channel');
    expect(months()).toEqual(before);
    const after = new Map(textsOf(workbook));
    for (const [name, text] of texts) expect([name, difference(text, after.get(name) ?? '')]).toEqual([name, null]);
  });

  it('lets people choose from their own words for stages, also before it is brought over', () => {
    const workbook = openFormer('pl');
    workbook.type(pl('settings'), cellAt(workbook, pl('settings'), 'referralStages', 1), 'Zadzwonione');
    const stages = () => callServer(workbook, 'loadReferrals').stages;
    expect(stages()).toContain('Zadzwonione');
    renew(workbook, 'referrals');
    expect(stages()).toContain('Zadzwonione');
    const stage = cellAt(workbook, pl('referrals'), 'stage', 3);
    workbook.type(pl('referrals'), stage, 'Zadzwonione');
    expect(() => workbook.type(pl('referrals'), stage, 'Po kontakcie')).toThrow('forbids');
  });

  it('that could not be tidied up is complete, and is tidied up by the next renewal', () => {
    let isFailing = true;
    const workbook = openFormer('pl', {
      intercept: ({ method }) => {
        if (isFailing && method === 'deleteColumns') throw new Error('Service Spreadsheets failed.');
      },
    });
    renew(workbook, 'keeping');
    expect(hasColumn(workbook, pl('keeping'), 'gained')).toBe(true);
    expect(rowsOf(workbook, pl('months'), ['gained'], 4)).toEqual([[4], [2], [5], ['']]);
    isFailing = false;
    renew(workbook, 'keeping');
    const whole = openFormer('pl');
    renew(whole, 'keeping');
    const images = new Map(textsOf(whole));
    for (const [name, text] of textsOf(workbook))
      expect([name, difference(text, images.get(name) ?? '')]).toEqual([name, null]);
  });

  it('is put into another language on the way', () => {
    const workbook = openFormer('pl');
    workbook.type(pl('settings'), cellAt(workbook, pl('settings'), 'value', 0), 'en');
    renew(workbook, ...IDS);
    expect(workbook.cell(pl('keeping'), 'A1')).toBe(titleIn('en', 'keeping'));
    expect(rowsOf(workbook, titleIn('en', 'months'), ['gained'], 3)).toEqual([[4], [2], [5]]);
  });
});

function callAlike({ model }: Workbook, oldName: string, newName: string): void {
  if (oldName === newName) return;
  model.dispatch('RENAME_SHEET', { sheetId: model.getters.getSheetIdByName(oldName)!, oldName, newName });
}

/** The header and the rows; those of settings as they are on the new sheet, for later ones come below those that are there. */
function alikeRows(of: Workbook, fresh: Workbook, id: TemplateId, name: string): readonly number[] {
  if (id !== 'settings') return Array.from({ length: 31 }, (_, row) => row - 1);
  const ids = settingIds(of, name);
  const known = settingIds(fresh, name).filter(setting => setting !== '');
  return [-1, ...known.map(setting => ids.indexOf(setting))];
}

function settingIds(workbook: Workbook, name: string): readonly unknown[] {
  return rowsOf(workbook, name, ['id'], 120).map(([setting]) => setting);
}

/** Types into a sheet what people and the add-on filled on the same sheet of the other workbook. */
function typeAlike(into: Workbook, from: Workbook, id: TemplateId, name: string): void {
  const typed = templates[id].columns.filter(isColumn).filter(({ filledBy }) => filledBy !== 'formula');
  // A former setting that nothing reads any more has no row on a new sheet.
  const [ids, present] = id === 'settings' ? [settingIds(from, name), settingIds(into, name)] : [[], []];
  const rowInto = (row: number) => (id === 'settings' ? present.indexOf(ids[row]) : row);
  for (const { key } of typed) {
    for (let row = 0; row < 120; row++) {
      const content = contentAt(from, name, cellAt(from, name, key, row));
      if (rowInto(row) < 0) continue;
      const a1 = cellAt(into, name, key, rowInto(row));
      const sheetId = into.model.getters.getSheetIdByName(name)!;
      const place = { sheetId, ...helpers.toCartesian(a1) };
      if (place.row >= into.model.getters.getNumberRows(sheetId)) break;
      if (contentAt(into, name, a1) !== content) into.model.dispatch('UPDATE_CELL', { ...place, content });
    }
  }
}

function contentAt({ model: { getters } }: Workbook, sheet: string, a1: string): string {
  const cell = getters.getCell({ sheetId: getters.getSheetIdByName(sheet)!, ...helpers.toCartesian(a1) });
  return cell === undefined || cell.isFormula ? '' : cell.content;
}

function letters(column: number): string {
  return helpers.numberToLetters(column);
}

/** A day is its number. */
function plain(cell: unknown): unknown {
  return cell instanceof Date ? Math.round(cell.getTime() / 86_400_000 + 25_569) : cell;
}
