import { beforeEach, describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../src/workbook/engine/annotationsOf';
import { applyCommands } from '../../../src/workbook/engine/applyCommands';
import type { WorkbookCommand } from '../../../src/workbook/engine/BatchPlugin';
import { createHub, type Hub } from '../../../src/workbook/engine/createHub';
import { createModel } from '../../../src/workbook/engine/createModel';
import { localeOf } from '../../../src/workbook/engine/localeOf';
import { helpers, type Model, type TransportService, type WorkbookData } from '../../../src/workbook/engine/odoo';

const empty = (locale = 'en_US'): WorkbookData => ({
  ...helpers.createEmptyWorkbookData(),
  settings: { locale: localeOf(locale) },
});

/** A tab of the browser: its messages reach the hub, and what the hub accepts reaches it. */
function openTab(hub: Hub, id: string): Model {
  const transport: TransportService = {
    onNewMessage: (_, tell) => {
      hub.subscribe(message => tell(structuredClone(message)));
    },
    leave: () => {},
    sendMessage: async message => {
      if ('nextRevisionId' in message) hub.receive(structuredClone(message));
    },
  };
  return createModel({ spreadsheet: empty(), messages: hub.messages, transport, client: { id, name: id } });
}

const value = (model: Model, a1: string) => {
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  return model.getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(a1) }).value;
};

describe('Many commands as one edit', () => {
  let model: Model;
  let sheetId: string;
  const write = (...blocks: Extract<WorkbookCommand, { type: 'WRITE_CELLS' }>['blocks']) =>
    applyCommands(model, [{ type: 'WRITE_CELLS', sheetId, blocks }]);
  beforeEach(() => {
    model = createModel({ spreadsheet: empty() });
    sheetId = model.getters.getActiveSheetId();
  });

  test('are one step of undo', () => {
    write({ kind: 'contents', col: 0, row: 0, grid: [['1'], ['2'], ['=A1+A2']] });
    applyCommands(model, [
      { type: 'WRITE_CELLS', sheetId, blocks: [{ kind: 'contents', col: 0, row: 0, grid: [['10'], [null]] }] },
      { type: 'FREEZE_ROWS', sheetId, quantity: 1 },
    ]);
    expect(value(model, 'A3')).toBe(12);
    model.dispatch('REQUEST_UNDO');
    expect([value(model, 'A3'), model.getters.getPaneDivisions(sheetId).ySplit]).toEqual([3, 0]);
    model.dispatch('REQUEST_REDO');
    expect([value(model, 'A3'), model.getters.getPaneDivisions(sheetId).ySplit]).toEqual([12, 1]);
  });

  test('lay one look over another', () => {
    write(
      { kind: 'look', col: 0, row: 0, width: 2, height: 1, style: { bold: true } },
      { kind: 'look', col: 1, row: 0, width: 1, height: 1, style: { italic: true } },
      { kind: 'look', col: 0, row: 0, width: 1, height: 1, format: '0.00' },
    );
    const cell = (col: number) => model.getters.getCell({ sheetId, col, row: 0 });
    expect([cell(0)?.style, cell(0)?.format, cell(1)?.style]).toEqual([
      { bold: true },
      '0.00',
      { bold: true, italic: true },
    ]);
    write({ kind: 'look', col: 0, row: 0, width: 2, height: 1, style: null, format: '' });
    expect(cell(1)?.style).toBeUndefined();
  });

  test('tell what the engine refused, and apply the rest', () => {
    const refused = applyCommands(model, [
      { type: 'DELETE_NAMED_RANGE', name: 'nobody' },
      { type: 'FREEZE_ROWS', sheetId, quantity: 2 },
    ]);
    expect(refused).toEqual([{ type: 'DELETE_NAMED_RANGE', reasons: ['NamedRangeNotFound'] }]);
    expect(model.getters.getPaneDivisions(sheetId).ySplit).toBe(2);
  });
});

describe('Notes', () => {
  let model: Model;
  let sheetId: string;
  const put = (col: number, row: number, text: string): WorkbookCommand => ({
    type: 'PUT_ANNOTATION',
    annotationId: `${col} ${row} ${text}`,
    kind: 'note',
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: { left: col, right: col, top: row, bottom: row } }],
    content: { text },
  });
  const note = (col: number, row: number, of = model) => annotationsOf(of).getNote({ sheetId, col, row });
  beforeEach(() => {
    model = createModel({ spreadsheet: empty() });
    sheetId = model.getters.getActiveSheetId();
  });

  test('follow their cells, and one cell has one', () => {
    applyCommands(model, [put(1, 4, 'first'), put(1, 4, 'second')]);
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 0,
      quantity: 2,
      position: 'before',
    });
    expect([note(1, 4), note(1, 6), annotationsOf(model).getAnnotations().length]).toEqual(['', 'second', 1]);
    applyCommands(model, [put(1, 6, '')]);
    expect(annotationsOf(model).getAnnotations()).toEqual([]);
  });

  test('go with their rows and come back with undo', () => {
    applyCommands(model, [put(0, 2, 'here')]);
    model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Sheet1', dimension: 'ROW', elements: [2] });
    expect(annotationsOf(model).getAnnotations()).toEqual([]);
    model.dispatch('REQUEST_UNDO');
    expect(note(0, 2)).toBe('here');
  });

  test('are kept with the spreadsheet', () => {
    applyCommands(model, [put(0, 2, 'here')]);
    const saved: WorkbookData = JSON.parse(JSON.stringify(model.exportData()));
    expect(note(0, 2, createModel({ spreadsheet: saved }))).toBe('here');
  });
});

describe('Two tabs', () => {
  const cell = (model: Model, a1: string, content: string) =>
    model.dispatch('UPDATE_CELL', {
      sheetId: model.getters.getSheetIds()[0] ?? '',
      ...helpers.toCartesian(a1),
      content,
    });

  test('see each other’s edits, and a third that joins later sees them all', () => {
    const hub = createHub('START_REVISION', () => {});
    const [first, second] = [openTab(hub, 'first'), openTab(hub, 'second')];
    cell(first, 'A1', '5');
    cell(second, 'A2', '=A1*2');
    expect([value(first, 'A2'), value(second, 'A2'), value(openTab(hub, 'third'), 'A2')]).toEqual([10, 10, 10]);
  });

  test('agree after an undo of rows inserted before cells that were written later', () => {
    const hub = createHub('START_REVISION', () => {});
    const [first, second] = [openTab(hub, 'first'), openTab(hub, 'second')];
    const sheetId = first.getters.getSheetIds()[0] ?? '';
    const rows = { sheetId, sheetName: 'Sheet1', dimension: 'ROW', base: 0, quantity: 3, position: 'before' } as const;
    first.dispatch('ADD_COLUMNS_ROWS', rows);
    applyCommands(second, [
      { type: 'WRITE_CELLS', sheetId, blocks: [{ kind: 'contents', col: 0, row: 5, grid: [['x'], ['y']] }] },
    ]);
    expect(value(first, 'A6')).toBe('x');
    first.dispatch('REQUEST_UNDO');
    expect([value(first, 'A3'), value(second, 'A3'), value(first, 'A4'), value(first, 'A6')]).toEqual([
      'x',
      'x',
      'y',
      null,
    ]);
  });

  test('cannot both follow the same revision', () => {
    const hub = createHub('START_REVISION', () => {});
    openTab(hub, 'first').dispatch('UPDATE_CELL', { sheetId: 'Sheet1', col: 0, row: 0, content: '1' });
    const [taken] = hub.messages;
    expect(taken && hub.receive({ ...taken, nextRevisionId: 'late' })).toBe(false);
  });
});

describe('What a person types into the grid', () => {
  const typed = (locale: string, content: string) => {
    const model = createModel({ spreadsheet: empty(locale) });
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content });
    return model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 });
  };

  test('may separate arguments by semicolons in an English spreadsheet', () => {
    expect(typed('en_US', '=SUM(1;2)').value).toBe(3);
  });

  test('may be a day with points or a number with spaces in a Polish one', () => {
    expect(typed('pl_PL', '30.12.2017').formattedValue).toBe('30.12.2017');
    expect(typed('pl_PL', '1 200,50').value).toBe(1200.5);
    // The grid itself turns 12,5 into 12.5 before it hands it over.
    expect(typed('pl_PL', '12.5').value).toBe(12.5);
  });
});
