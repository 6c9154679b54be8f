import { beforeEach, describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/workbook/engine/applyCommands';
import { createModel } from '../../../src/workbook/engine/createModel';
import { localeOf } from '../../../src/workbook/engine/localeOf';
import { helpers, type Model } from '../../../src/workbook/engine/odoo';

const PLAIN = ['', '', ''];
const BETA = ['bold #ff0000', 'yyyy-mm-dd', '0.00%'];
const GAMMA = ['italic', 'd mmmm', '@'];
const BODY = { left: 0, right: 3, top: 1, bottom: 4 };

let model: Model;
let sheetId: string;

/** Clients, their days and what they bought; one row is red, one in italics, and each has formats of its own. */
beforeEach(() => {
  model = createModel({
    spreadsheet: { ...helpers.createEmptyWorkbookData(), settings: { locale: localeOf('en_US') } },
  });
  sheetId = model.getters.getActiveSheetId();
  const twice = '=ARRAYFORMULA(IF(ROW(C1:C)=ROW(C1),"Twice",IF(C1:C="","",C1:C*2)))';
  applyCommands(model, [
    {
      type: 'WRITE_CELLS',
      sheetId,
      blocks: [
        { kind: 'look', col: 0, row: 1, width: 1, height: 1, style: { bold: true, fillColor: '#ff0000' } },
        { kind: 'look', col: 0, row: 3, width: 1, height: 1, style: { italic: true } },
        { kind: 'look', col: 1, row: 1, width: 1, height: 1, format: 'yyyy-mm-dd' },
        { kind: 'look', col: 2, row: 1, width: 1, height: 1, format: '0.00%' },
        { kind: 'look', col: 1, row: 3, width: 1, height: 1, format: 'd mmmm' },
        { kind: 'look', col: 2, row: 3, width: 1, height: 1, format: '@' },
        {
          kind: 'contents',
          col: 0,
          row: 0,
          grid: [
            ['Client', 'Day', 'Bought', twice],
            ['Beta', '46013', '2'],
            ['Alfa', '46014', '1'],
            ['Gamma', '46015', '007'],
          ],
        },
      ],
    },
  ]);
});

const texts = (of: Model, col: number) =>
  [1, 2, 3, 4].map(row => of.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue);

/** How each client's row looks: the style of the name, and the formats of the day and the number. */
function looks(of: Model): Record<string, readonly string[]> {
  const cell = (col: number, row: number) => of.getters.getCell({ sheetId, col, row });
  const rows = Array.from({ length: of.getters.getNumberRows(sheetId) - 1 }, (_, i) => i + 1);
  return Object.fromEntries(
    rows.flatMap(row => {
      const name = of.getters.getEvaluatedCell({ sheetId, col: 0, row }).formattedValue;
      const { bold, italic, fillColor } = cell(0, row)?.style ?? {};
      const style = [bold && 'bold', italic && 'italic', fillColor].filter(Boolean).join(' ');
      return name === '' ? [] : [[name, [style, cell(1, row)?.format ?? '', cell(2, row)?.format ?? '']]];
    }),
  );
}

const sort = (col: number, sortDirection: 'asc' | 'desc', options: object = {}) =>
  model.dispatch('SORT_CELLS', {
    sheetId,
    col,
    row: BODY.top,
    zone: BODY,
    sortDirection,
    sortOptions: { sortHeaders: true, ...options },
  });

function move(source: typeof BODY, target: typeof BODY): void {
  model.selection.selectZone({ cell: { col: source.left, row: source.top }, zone: source });
  model.dispatch('CUT');
  model.dispatch('PASTE', { target: [target] });
}

describe('Rows that are sorted', () => {
  it('bring colours, bold and number formats along, and a plain row takes none from the row that stood there', () => {
    expect(sort(0, 'asc').isSuccessful).toBe(true);
    expect(texts(model, 0)).toEqual(['Alfa', 'Beta', 'Gamma', '']);
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: BETA, Gamma: GAMMA });
    sort(0, 'desc');
    expect(texts(model, 0)).toEqual(['Gamma', 'Beta', 'Alfa', '']);
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: BETA, Gamma: GAMMA });
  });

  it('show the same as before: days stay days, and digits that are plain text stay text', () => {
    sort(1, 'desc');
    expect(texts(model, 1)).toEqual(['24 December', '46014', '2025-12-22', '']);
    expect(texts(model, 2)).toEqual(['007', '1', '200.00%', '']);
    expect(model.getters.getEvaluatedCell({ sheetId, col: 2, row: 1 }).type).toBe('text');
  });

  it('do so through a filter, where the rows between are empty, and leave the row of headers as it is', () => {
    const ranges = [model.getters.getRangeDataFromZone(sheetId, { ...BODY, top: 0 })];
    const config = { totalRow: false, firstColumn: false, lastColumn: false, bandedRows: false, styleId: 'None' };
    model.dispatch('CREATE_TABLE', {
      sheetId,
      tableType: 'static',
      ranges,
      config: { ...config, hasFilters: true, numberOfHeaders: 1, automaticAutofill: false },
    } as never);
    expect(model.getters.getFilter({ sheetId, col: 0, row: 0 })).toBeDefined();
    // As the engine's own menu of a filter sorts.
    expect(sort(2, 'desc', { emptyCellAsZero: true }).isSuccessful).toBe(true);
    expect(texts(model, 0)).toEqual(['Gamma', 'Beta', 'Alfa', '']);
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: BETA, Gamma: GAMMA });
    expect(model.getters.getEvaluatedCell({ sheetId, col: 3, row: 0 }).value).toBe('Twice');
  });

  it('are where they were, with their looks, after one undo', () => {
    sort(0, 'asc');
    model.dispatch('REQUEST_UNDO');
    expect(texts(model, 0)).toEqual(['Beta', 'Alfa', 'Gamma', '']);
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: BETA, Gamma: GAMMA });
  });
});

describe('Cells that are moved', () => {
  it('bring their looks along as a row that is cut and pasted, and leave none behind', () => {
    move({ left: 0, right: 2, top: 1, bottom: 1 }, { left: 0, right: 2, top: 6, bottom: 6 });
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: BETA, Gamma: GAMMA });
    expect([0, 1, 2].map(col => model.getters.getCell({ sheetId, col, row: 1 }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('bring them along as a whole row and as a whole column', () => {
    const sheetName = model.getters.getSheetName(sheetId);
    model.dispatch('MOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension: 'ROW',
      elements: [1],
      base: 4,
      position: 'after',
    });
    expect(texts(model, 0)).toEqual(['Alfa', 'Gamma', '', 'Beta']);
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: BETA, Gamma: GAMMA });
    model.dispatch('MOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension: 'COL',
      elements: [2],
      base: 1,
      position: 'before',
    });
    const swapped = ([style, day, number]: readonly string[]) => [style, number, day];
    expect(looks(model)).toEqual({ Alfa: PLAIN, Beta: swapped(BETA), Gamma: swapped(GAMMA) });
  });
});
