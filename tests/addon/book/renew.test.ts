import { beforeAll, describe, expect, it } from 'vitest';
import { templateTexts } from '../../../src/i18n/templates';
import { templates } from '../../../src/templates';
import { columnLetters } from '../../../src/templates/columnLetters';
import { widthOf } from '../../../src/templates/planSheet';
import { bearsFigure, isColumn, type TemplateId } from '../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { helpers } from '../../../src/workbook/engine/odoo';
import type { Workbook } from '../../../src/workbook/workbook';
import { difference } from '../../faults/differences';
import { imageOf } from '../../faults/imageOf';
import { type LivedIn, liveIn } from '../../faults/liveIn';
import { olderFiles } from '../../faults/olderFiles';
import { refill } from '../../faults/scenes';
import { FEW_ROWS, smallFiles } from '../../faults/smallFiles';
import { settingCell } from '../../templates/settingCell';
import { callServer } from '../callServer';
import { cellAt, columnOf } from '../columnOf';

const IDS = Object.keys(templates) as TemplateId[];
const { pl, ru } = templateTexts;
const titleIn = (texts: typeof pl, id: TemplateId) => texts[templates[id].title];

/** Words of lists that people may change. */
const LISTS = /^settings\.(clientStages|referralStages|quadrants)\.\w+$/;

const newWorkbook = () => createWorkbook({ files: smallFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS });
const add = (workbook: Workbook, sheets: readonly TemplateId[]) => callServer(workbook, 'addSheets', { sheets });
const setLanguage = (workbook: Workbook, settings: string, language: string) =>
  workbook.type(settings, cellAt(workbook, settings, 'value', 0), language);

describe('sheets in another language', () => {
  let renewed: Workbook;
  let fresh: Workbook;

  beforeAll(() => {
    renewed = newWorkbook();
    add(renewed, IDS);
    setLanguage(renewed, 'Ustawienia', 'ru');
    expect(add(renewed, IDS).map(({ sheetName }) => sheetName)).toEqual(IDS.map(id => titleIn(pl, id)));
    fresh = newWorkbook();
    add(fresh, ['settings']);
    setLanguage(fresh, 'Ustawienia', 'ru');
    add(fresh, IDS);
  });

  const withPolishNames = (text: string) =>
    IDS.reduce((all, id) => all.replaceAll(new RegExp(`'?${titleIn(ru, id)}'?!`, 'g'), `${titleIn(pl, id)}!`), text);
  const comparable = (workbook: Workbook, name: string) =>
    withPolishNames(
      imageOf(workbook)
        .get(name)!
        .text.replaceAll(/'([^']+)'!/g, '$1!'),
    );

  it.each(IDS)(
    'are what they would be if %s were new: title, hint, headers, notes, help, rules, charts, formulas',
    id => {
      // The Lists come with the Settings, which were Polish then.
      const name = titleIn(id === 'settings' || id === 'lists' ? pl : ru, id);
      expect(difference(comparable(renewed, titleIn(pl, id)), comparable(fresh, name))).toBeNull();
    },
  );

  it('colour by the words of the lists as these stand in the Settings, also where the sheet is new', () => {
    const workbook = newWorkbook();
    add(workbook, ['settings']);
    const [steady, lost] = [pl['settings.clientStages.steady'], pl['settings.clientStages.lost']];
    workbook.type('Ustawienia', settingCell(workbook, 'Ustawienia', 'stageLost'), 'Odszedł');
    setLanguage(workbook, 'Ustawienia', 'ru');
    add(workbook, ['clients']);
    const { sheets } = workbook.snapshot().spreadsheet;
    const rules = JSON.stringify(sheets.find(({ name }) => name === titleIn(ru, 'clients'))!.conditionalFormats);
    expect(
      [steady, lost, 'Odszedł', ru['settings.clientStages.steady']].map(word => rules.includes(`"${word}"`)),
    ).toEqual([true, false, true, false]);
  });

  it('keep nothing of the former language but the lists of Settings', () => {
    const words = IDS.flatMap(id => {
      const { title, hint, columns, summary = [], charts } = templates[id];
      const headers = columns.filter(isColumn).flatMap(({ header, note }) => [header, note]);
      const all = [
        title,
        hint,
        ...headers,
        ...summary.flatMap(({ label, note }) => [label, note]),
        ...charts.map(c => c.title),
      ];
      return all.flatMap(key => (typeof key === 'string' && pl[key] !== ru[key] ? [pl[key]] : []));
    });
    const lists = (Object.keys(pl) as (keyof typeof pl)[]).filter(key => LISTS.test(key)).map(key => pl[key]);
    const images = imageOf(renewed);
    // Sheets keep their names, and formulas call them by these.
    const text = IDS.map(id => images.get(titleIn(pl, id))!.text.replaceAll(/'[^']+'!/g, '')).join();
    expect(
      words.filter(
        word => word.length > 12 && !lists.includes(word) && text.includes(JSON.stringify(word).slice(1, -1)),
      ),
    ).toEqual([]);
  });

  it('that are in use keep all that people typed and worded, and all else is put into that language', () => {
    const workbook = newWorkbook();
    add(workbook, IDS);
    const used = new Map<TemplateId, LivedIn>(IDS.map(id => [id, liveIn(workbook, templates[id], titleIn(pl, id))]));
    setLanguage(workbook, used.get('settings')!.sheet, 'ru');
    add(workbook, IDS);
    for (const [id, { sheet, lost }] of used) {
      expect([id, lost(workbook)]).toEqual([id, []]);
      const headers = templates[id].columns.filter(isColumn).flatMap(({ key, header }) => {
        const text = workbook.cell(sheet, cellAt(workbook, sheet, key, -1));
        return typeof header === 'string' && text !== ru[header] ? [text] : [];
      });
      // A formula of a person’s own in a header answers one cell.
      const own = templates[id].columns.some(column => 'formula' in column) ? [42] : [];
      expect([id, headers.filter(text => text !== '')]).toEqual([id, ['Mój nagłówek', ...own]]);
      const heading = [2, 3].flatMap(row =>
        Array.from({ length: 8 }, (_, i) => workbook.display(sheet, `${columnLetters(i + 1)}${row}`)),
      );
      expect(heading).toContain(titleIn(ru, id));
      expect(heading.some(text => text.startsWith(ru[templates[id].hint]))).toBe(true);
    }
  });
});

describe.each(IDS)('a newer template of %s', id => {
  const { before, typed, sheet } = refill(id);
  const { newer } = olderFiles(smallFiles(), id);
  let workbook: Workbook;

  beforeAll(() => {
    workbook = createWorkbook({ files: smallFiles(), snapshot: before, newSheetRows: FEW_ROWS });
  });

  it('adds its columns right of ours, and moves what people have beside them', () => {
    const places = () => templates[id].columns.filter(isColumn).map(({ key }) => [key, placeOf(key)] as const);
    const placeOf = (key: string) => {
      try {
        return helpers.lettersToNumber(columnOf(workbook, sheet, key));
      } catch {
        return -1;
      }
    };
    const former = places();
    expect(
      former
        .filter(([, at]) => at < 0)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...newer.columns].sort());
    // What a header answers beside its own cell is of its column.
    const besideOf = new Map(
      templates[id].columns.map(column => [column.key, isColumn(column) ? widthOf(column) - 1 : 0]),
    );
    const rooms = templates[id].columns.filter(bearsFigure).map(({ key }) => placeOf(key));
    const last = Math.max(...rooms, ...former.map(([key, at]) => at + (at < 0 ? 0 : besideOf.get(key)!)));
    const header = Number(/\d+/.exec(cellAt(workbook, sheet, former.find(([, at]) => at >= 0)![0], -1)));
    const sheetId = workbook.model.getters.getSheetIdByName(sheet)!;
    const place = { sheetId, sheetName: sheet, base: last, quantity: 1, position: 'after', dimension: 'COL' } as const;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', place);
    const besides = ['Tuż obok', 'też moje'];
    for (const [i, text] of besides.entries()) workbook.type(sheet, `${columnLetters(last + 2)}${header + i}`, text);

    add(workbook, [id]);
    for (const [key, at] of former) {
      if (at >= 0) expect([key, placeOf(key)]).toEqual([key, at]);
    }
    const added = newer.columns.map(placeOf).sort((a, b) => a - b);
    expect(added).toEqual(newer.columns.map((_, i) => last + 1 + i));
    const beside = columnLetters(last + 2 + newer.columns.length);
    expect([header, header + 1].map(row => workbook.cell(sheet, `${beside}${row}`))).toEqual(besides);
    for (const key of newer.columns) {
      const { header: text } = templates[id].columns.filter(isColumn).find(column => column.key === key)!;
      if (typeof text === 'string') expect(workbook.cell(sheet, cellAt(workbook, sheet, key, -1))).toBe(ru[text]);
    }
  });

  it('brings its formulas up to date, but for one that people have changed', () => {
    if (newer.formula !== undefined) {
      const formula = workbook.formula(sheet, cellAt(workbook, sheet, newer.formula, -1));
      expect(formula).toMatch(/^=\S/);
      expect(formula).not.toContain('1=1');
    }
    for (const { lost } of typed) expect(lost(workbook)).toEqual([]);
  });

  it('does not bring back a column that people have deleted, nor add another', () => {
    const gone = templates[id].columns.filter(isColumn).find(({ key }) => newer.columns.includes(key))!.key;
    const sheetId = workbook.model.getters.getSheetIdByName(sheet)!;
    const elements = [helpers.lettersToNumber(columnOf(workbook, sheet, gone))];
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheet, elements, dimension: 'COL' });
    const columns = workbook.model.getters.getNumberCols(sheetId);
    add(workbook, [id]);
    expect(() => columnOf(workbook, sheet, gone)).toThrow('has no column');
    expect(workbook.model.getters.getNumberCols(sheetId)).toBe(columns);
  });
});
