import { beforeEach, describe, expect, it } from 'vitest';
import { templateTexts } from '../../../../src/i18n/templates';
import { columnLetters } from '../../../../src/templates/columnLetters';
import { annotationsOf } from '../../../../src/workbook/engine/annotationsOf';
import type { Workbook } from '../../../../src/workbook/workbook';
import { answerOf, callServer } from '../../callServer';
import { cellAt, columnOf, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, ORDERS } from '../../orders';

const SHEET = 'Klienci';
const ASK = { client: 'Alfa', former: null, day: '2026-03-01', takesBack: false, refusal: null, formerRefusal: null };
const COMPUTED = ['client', 'revenueShare', 'stage', 'value', 'due'];

let workbook: Workbook;
let whole: unknown[][];

beforeEach(async () => {
  workbook = await openText(ORDERS, 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  whole = rowsOf(workbook, SHEET, COMPUTED, 3);
});

const faults = () => callServer(workbook, 'openWorkbook').faults;
const mendAll = () => callServer(workbook, 'mendFaults', { faults: [...faults()] });
const sheetId = () => workbook.model.getters.getSheetIdByName(SHEET)!;
const rowOf = (address: string) => Number(/\d+$/.exec(address)![0]) - 1;

describe('a sheet that is whole', () => {
  it('has no faults, and mending does nothing', () => {
    expect(faults()).toEqual([]);
    expect(mendAll()).toMatchObject({ mended: 0, moved: [], faults: [] });
  });
});

describe('what somebody typed into a computed column', () => {
  it('is named with its cell, moved to the next step, and the column answers again', () => {
    const address = cellAt(workbook, SHEET, 'stage', 1);
    workbook.type(SHEET, address, 'zapytać później');
    const [fault, ...others] = faults();
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      kind: 'blocked',
      sheetName: SHEET,
      address,
      column: 'Etap',
      found: 'zapytać później',
      cells: 1,
    });
    const done = mendAll();
    const free = cellAt(workbook, SHEET, 'nextStep', 1);
    expect(done).toMatchObject({
      mended: 1,
      moved: [{ from: `${SHEET}!${address}`, to: `${SHEET}!${free}` }],
      faults: [],
    });
    expect(workbook.cell(SHEET, free)).toBe('zapytać później');
    expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  });

  it('goes into a note where the next step is taken, or where it is a number', () => {
    workbook.type(SHEET, cellAt(workbook, SHEET, 'nextStep', 0), 'zadzwonić');
    workbook.type(SHEET, cellAt(workbook, SHEET, 'value', 0), '12');
    const [{ to } = { to: '' }] = mendAll().moved;
    expect(to).toBe(`${SHEET}!${cellAt(workbook, SHEET, 'client', 0)}`);
    expect(workbook.cell(SHEET, cellAt(workbook, SHEET, 'nextStep', 0))).toBe('zadzwonić');
    expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  });
});

it('two texts in the way in one row are both kept, one in the next step, one in a note', () => {
  workbook.type(SHEET, cellAt(workbook, SHEET, 'stage', 1), 'zapytać później');
  workbook.type(SHEET, cellAt(workbook, SHEET, 'due', 1), 'w maju');
  expect(mendAll()).toMatchObject({ mended: 2, faults: [] });
  const kept = JSON.stringify(workbook.snapshot().spreadsheet);
  expect(['zapytać później', 'w maju'].filter(text => !kept.includes(text))).toEqual([]);
  expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
});

describe('a sheet that is prepared for people without the add-on', () => {
  it.each(['native', 'values'] as const)('is not broken: its formulas are kept (%s)', way => {
    callServer(workbook, 'prepareToShare', { sheetId: null, way });
    expect(faults()).toEqual([]);
    workbook.type(SHEET, cellAt(workbook, SHEET, 'revenueShare', 1), 'moje');
    expect(faults()).toMatchObject([{ kind: 'blocked', found: 'moje' }]);
    expect(answerOf(workbook, 'recordAsk', ASK).broken).toBe(true);
    expect(mendAll()).toMatchObject({ mended: 1, faults: [] });
    callServer(workbook, 'bringFormulasBack', { sheetId: null });
    expect(faults()).toEqual([]);
    expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  });
});

describe('a header typed over', () => {
  it('keeps the word, and its column answers again', () => {
    const header = cellAt(workbook, SHEET, 'stage', -1);
    workbook.type(SHEET, header, 'Gdzie jesteśmy');
    expect(faults()).toMatchObject([{ kind: 'missing', address: header, found: 'Gdzie jesteśmy' }]);
    expect(mendAll()).toMatchObject({ mended: 1, faults: [] });
    expect(workbook.cell(SHEET, header)).toBe('Gdzie jesteśmy');
    expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  });

  it('by another formula is theirs: it is named, and stays until it is asked for by itself', () => {
    const header = cellAt(workbook, SHEET, 'stage', -1);
    workbook.type(SHEET, header, '=1+1');
    const [fault] = faults();
    expect(fault).toMatchObject({ kind: 'changed', address: header });
    expect(callServer(workbook, 'mendFaults', { faults: [fault!] })).toMatchObject({ mended: 1, faults: [] });
    expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  });
});

describe('what one formula fills side by side', () => {
  it('answers again where somebody has worded one of its headers, in that word', () => {
    callServer(workbook, 'addSheets', { sheets: ['months', 'overview'] });
    const header = cellAt(workbook, 'Przegląd', 'salesTotal', -1);
    const months = rowsOf(workbook, 'Przegląd', ['month', 'gained', 'salesTotal'], 3);
    workbook.type('Przegląd', header, 'Cała sprzedaż');
    expect(faults()).toMatchObject([{ kind: 'blocked', address: header, found: 'Cała sprzedaż' }]);
    expect(mendAll()).toMatchObject({ mended: 1, moved: [], faults: [] });
    expect(workbook.cell('Przegląd', header)).toBe('Cała sprzedaż');
    expect(rowsOf(workbook, 'Przegląd', ['month', 'gained', 'salesTotal'], 3)).toEqual(months);
  });

  it('answers again where somebody has typed over one of its figures, which is kept in a note', () => {
    callServer(workbook, 'addSheets', { sheets: ['channel'] });
    const { getters } = workbook.model;
    const channel = getters.getSheetIdByName('Kanał poleceń')!;
    const at = (label: string) => {
      for (let row = 0; row < 8; row++) {
        for (let col = 0; col < 40; col++) {
          if (getters.getEvaluatedCell({ sheetId: channel, row, col }).value === label) return { row: row + 1, col };
        }
      }
      throw new Error(label);
    };
    const label = templateTexts.pl['channel.dealsLow'];
    const { row, col } = at(label);
    const address = `${columnLetters(col + 1)}${row + 1}`;
    const low = workbook.cell('Kanał poleceń', address);
    workbook.type('Kanał poleceń', address, '17');
    expect(faults()).toMatchObject([{ kind: 'blocked', address, found: '17' }]);
    expect(mendAll()).toMatchObject({ mended: 1, faults: [] });
    expect(workbook.cell('Kanał poleceń', address)).toBe(low);
  });
});

it('a day that was typed there is in the way too, and stands in a note then', () => {
  const address = cellAt(workbook, SHEET, 'stage', 1);
  workbook.type(SHEET, address, '01.02.2026');
  expect(faults()).toMatchObject([{ kind: 'blocked', found: '2026-02-01', cells: 1 }]);
  expect(mendAll()).toMatchObject({ mended: 1, faults: [] });
  expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  const note = annotationsOf(workbook.model)
    .getAnnotations()
    .find(({ kind, content }) => kind === 'note' && JSON.stringify(content).includes('2026-02-01'));
  expect(note).toBeDefined();
});

describe('a setting', () => {
  const SETTINGS = 'Ustawienia';
  const rowOfSetting = (id: string) => {
    const column = columnOf(workbook, SETTINGS, 'id');
    const row = Array.from({ length: 120 }, (_, i) => i + 1).find(
      at => workbook.cell(SETTINGS, `${column}${at}`) === id,
    );
    if (row === undefined) throw new Error(`There is no setting ${id}.`);
    return row;
  };
  const settingValue = (id: string) =>
    workbook.cell(SETTINGS, `${columnOf(workbook, SETTINGS, 'value')}${rowOfSetting(id)}`);
  const settingsId = () => workbook.model.getters.getSheetIdByName(SETTINGS)!;

  it('whose row was deleted is named, and comes back with what it begins with', () => {
    const row = rowOfSetting('today');
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: settingsId(),
      sheetName: SETTINGS,
      dimension: 'ROW',
      elements: [row - 1],
    });
    expect(faults()).toMatchObject([{ kind: 'settingGone', sheetName: SETTINGS, column: 'Dzisiaj', mendable: true }]);
    expect(mendAll()).toMatchObject({ mended: 1, moved: [], faults: [] });
    expect(settingValue('today')).toEqual(expect.any(Date));
    expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
  });

  it('pasted over another counts once: the other comes back in its row, and no value is lost', () => {
    const { model } = workbook;
    const [minimum, hours] = [rowOfSetting('minimum'), rowOfSetting('hours')];
    const value = `${columnOf(workbook, SETTINGS, 'value')}${hours}`;
    for (const letter of ['A', 'B', 'C', 'E']) {
      const content = workbook.cell(SETTINGS, `${letter}${minimum}`);
      const col = letter.charCodeAt(0) - 65;
      model.dispatch('UPDATE_CELL', { sheetId: settingsId(), col, row: hours - 1, content: String(content ?? '') });
    }
    workbook.type(SETTINGS, value, '7');
    expect(faults()).toMatchObject([
      { kind: 'settingTwice', address: value, found: '7' },
      { kind: 'settingGone', address: value },
    ]);
    const done = mendAll();
    expect(done).toMatchObject({ mended: 2, faults: [] });
    expect(done.moved).toContainEqual({
      from: `${SETTINGS}!${value}`,
      to: `${SETTINGS}!${columnOf(workbook, SETTINGS, 'value')}${minimum}`,
    });
    expect([rowOfSetting('hours'), settingValue('hours'), settingValue('minimum')]).toEqual([hours, 40, 2]);
  });
});

it('a column that a formula needs and that is deleted breaks it; it is named', () => {
  const column = columnOf(workbook, SHEET, 'usualGapDays');
  const col = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  workbook.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: sheetId(),
    sheetName: SHEET,
    dimension: 'COL',
    elements: [col],
  });
  expect(faults()).toMatchObject([{ kind: 'reference', column: 'Oczekiwana przerwa, dni', mendable: false }]);
});

it('the row of headers that was deleted comes back, and no client is lost', () => {
  const row = rowOf(cellAt(workbook, SHEET, 'client', -1));
  workbook.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: sheetId(),
    sheetName: SHEET,
    dimension: 'ROW',
    elements: [row],
  });
  expect(faults()).toMatchObject([{ kind: 'headers', sheetName: SHEET, mendable: true }]);
  // The first client would be taken for the headers, and added again.
  expect(() => callServer(workbook, 'createClients', clientsRequest(workbook))).toThrow('zniknął wiersz nagłówków');
  expect(() => callServer(workbook, 'loadAsking')).toThrow('zniknął wiersz nagłówków');
  expect(mendAll().faults).toEqual([]);
  expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
});

it('a formula that was cut into the rows is taken away, and the header answers again', () => {
  const [header, cell] = [cellAt(workbook, SHEET, 'value', -1), cellAt(workbook, SHEET, 'value', 0)];
  const at = (address: string) => ({ col: 0, row: rowOf(address) });
  const { getters } = workbook.model;
  const column = columnOf(workbook, SHEET, 'value');
  const col = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const written = getters.getCell({ sheetId: sheetId(), col, row: at(header).row });
  if (!written?.isFormula) throw new Error('The header holds no formula.');
  const content = getters.getTranslatedCellFormula(sheetId(), 0, 0, written.compiledFormula);
  workbook.model.dispatch('UPDATE_CELL', { sheetId: sheetId(), col, row: at(header).row, content: '' });
  workbook.type(SHEET, cell, content.replaceAll(',', ';'));
  expect(
    faults()
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['missing', 'moved']);
  mendAll();
  expect(faults()).toEqual([]);
  expect(rowsOf(workbook, SHEET, COMPUTED, 3)).toEqual(whole);
});
