import { beforeAll, describe, expect, it } from 'vitest';
import { printAreas } from '../../../../src/core/print/printAreas';
import { TEMPLATE_IDS, type TemplateId } from '../../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { demoSnapshot } from '../../../../src/workbook/demo/demoSnapshot';
import type { Workbook } from '../../../../src/workbook/workbook';
import { CACHE_FOLDER } from '../../../cacheFolder';
import { fillRows } from '../../../templates/fillRows';
import { addressOf } from '../../../templates/readColumn';
import { callServer } from '../../callServer';
import { builtFiles, FEW_ROWS } from '../../openFile';

const files = builtFiles();

/** A workbook with these sheets, as they are when they are new. */
const open = (sheets: readonly TemplateId[] = ['wanted']) => {
  const workbook = createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets });
  return workbook;
};
const offerOf = (workbook: Workbook, sheetName: string) => {
  const { ours } = callServer(workbook, 'loadPrint', { sheetId: null });
  const { sheetId } = ours.find(sheet => sheet.sheetName === sheetName)!;
  return callServer(workbook, 'loadPrint', { sheetId });
};
const lastRow = ({ columns, charts }: ReturnType<typeof offerOf>) => printAreas(columns, charts).at(-1)!.rows;

/** What a person sees in the cells, by the engine alone: the last row of each column in which something shows. */
function shownRows({ model }: Workbook, sheetName: string): number[] {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(sheetName)!;
  return Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => {
    if (getters.isColHiddenByUser(sheetId, col)) return 0;
    let row = getters.getNumberRows(sheetId);
    while (row > 0 && ['', 'FALSE'].includes(getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).formattedValue)) {
      row--;
    }
    return row;
  });
}

describe('of every sheet of the demo', () => {
  let workbook: Workbook;
  beforeAll(() => {
    const snapshot = demoSnapshot({ files, locale: 'en_US', cacheFolder: CACHE_FOLDER });
    workbook = createWorkbook({ files, snapshot });
  });

  it('each column goes down to the last cell that shows something', () => {
    const { ours } = callServer(workbook, 'loadPrint', { sheetId: null });
    expect(ours).toHaveLength(TEMPLATE_IDS.length);
    for (const { sheetId, sheetName } of ours) {
      const { columns } = callServer(workbook, 'loadPrint', { sheetId });
      const rows = shownRows(workbook, sheetName);
      expect([sheetName, columns.map(column => column.rows)]).toEqual([sheetName, rows.slice(0, columns.length)]);
      expect(rows.slice(columns.length).every(row => row === 0)).toBe(true);
    }
  });

  it('charts lie inside what is printed, and on one page as a whole', () => {
    const { getters } = workbook.model;
    for (const sheetName of ['Scorecard', 'Time plan', 'Overview']) {
      const { columns, charts } = offerOf(workbook, sheetName);
      const figures = getters.getFigures(getters.getSheetIdByName(sheetName)!);
      expect([sheetName, charts.length]).toEqual([sheetName, figures.length]);
      const parts = printAreas(columns, charts).slice(0, -1);
      const all = parts.length === 0 ? printAreas(columns, charts) : parts;
      for (const [i, { left, right, bottom }] of charts.entries()) {
        // The engine's rows are no lower than those of Sheets.
        const end = getters.getRowDimensions(getters.getSheetIdByName(sheetName)!, bottom - 1).end;
        const { row, offset, height } = figures[i]!;
        const top = getters.getRowDimensions(getters.getSheetIdByName(sheetName)!, row).start + offset.y;
        expect(end).toBeGreaterThanOrEqual(top + height);
        expect(all.filter(({ first, last, rows }) => first <= left && right <= last && bottom <= rows)).toHaveLength(1);
      }
    }
  });

  it('Overview has its lists for Monday and all its charts on the first page', () => {
    const { columns, charts } = offerOf(workbook, 'Overview');
    const [monday] = printAreas(columns, charts);
    expect(charts.every(({ right }) => right <= monday!.last)).toBe(true);
    expect(columns[monday!.last]!.rows).toBe(0);
  });
});

describe('of a sheet', () => {
  it('nothing that stands ready is printed: no empty row, no box without a tick', () => {
    const workbook = open(['clients', 'coaching', 'referrals', 'scorecard', 'timePlan', 'wanted']);
    for (const sheetName of ['Clients', 'Coaching', 'Referrals', 'Scorecard', 'Time plan', 'Wanted']) {
      const rows = Math.max(...shownRows(workbook, sheetName));
      expect([sheetName, rows < FEW_ROWS / 2]).toEqual([sheetName, true]);
      const { columns } = offerOf(workbook, sheetName);
      expect([sheetName, Math.max(...columns.map(column => column.rows))]).toEqual([sheetName, rows]);
    }
  });

  it('blank rows between others stay, wherever they come from, and what is typed far below comes along', () => {
    const workbook = open();
    const row = (at: number) => Number(/\d+/.exec(addressOf('wanted', 'prospect', at))![0]);
    fillRows(workbook, 'Wanted', 'wanted', [{ prospect: 'Omega' }, {}, { prospect: 'Alfa' }]);
    expect(lastRow(offerOf(workbook, 'Wanted'))).toBe(row(2));
    workbook.type('Wanted', addressOf('wanted', 'prospect', 40), 'Sigma');
    expect(lastRow(offerOf(workbook, 'Wanted'))).toBe(row(40));
  });

  it('a box with a tick is something, and what stands beside our columns too', () => {
    const workbook = open(['coaching']);
    const ticked = addressOf('coaching', 'skill1', 30);
    const key = /[A-Z]+/.exec(ticked)![0];
    workbook.type('Coaching', ticked, 'TRUE');
    const offer = offerOf(workbook, 'Coaching');
    expect(offer.columns.find(({ letters }) => letters === key)!.rows).toBe(Number(/\d+/.exec(ticked)![0]));
    workbook.type('Coaching', 'T3', 'Note');
    expect(offerOf(workbook, 'Coaching').columns.at(-1)).toMatchObject({ letters: 'T', rows: 3 });
  });

  it('a hidden column is neither printed nor looked at', () => {
    const workbook = open();
    fillRows(workbook, 'Wanted', 'wanted', [{ prospect: 'Omega', why: 'x' }, {}, { why: 'y' }]);
    const { model } = workbook;
    const sheetId = model.getters.getSheetIdByName('Wanted')!;
    const letters = /[A-Z]+/.exec(addressOf('wanted', 'why', 0))![0];
    const before = offerOf(workbook, 'Wanted');
    const column = before.columns.findIndex(candidate => candidate.letters === letters);
    model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [column] });
    const after = offerOf(workbook, 'Wanted');
    expect(after.columns[column]).toEqual({ letters, width: 0, rows: 0 });
    expect([lastRow(before), lastRow(after)]).toEqual([lastRow(after) + 2, lastRow(before) - 2]);
  });
});

describe('the sheet to print', () => {
  it('is the one that the person looks at, of ours or not', () => {
    const workbook = open();
    const first = workbook.model.getters.getSheetIds()[0]!;
    workbook.type(workbook.model.getters.getSheetName(first), 'B2', 'x');
    const outcome = workbook.run('loadPrint', [{ sheetId: null }], { activeSheetId: first, activeRange: 'A1' });
    expect(outcome).toMatchObject({
      ok: true,
      result: { answer: { sheet: { sheetName: workbook.model.getters.getSheetName(first) }, charts: [] } },
      effects: { activated: null },
    });
  });

  it('is shown where the person chooses another, and refused where it is gone', () => {
    const workbook = open();
    const { sheet } = offerOf(workbook, 'Wanted');
    const outcome = workbook.run('loadPrint', [{ sheetId: sheet.sheetId }]);
    const { activated } = outcome.effects;
    expect(workbook.model.getters.getSheetName(activated!.sheetId)).toBe('Wanted');
    expect(workbook.run('loadPrint', [{ sheetId: 99 }])).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('sheet') },
    });
  });

  it('has its cells selected, so that Sheets’ own print has them too', () => {
    const workbook = open();
    const { sheet } = offerOf(workbook, 'Wanted');
    const { activated } = workbook.run('selectToPrint', [
      { sheetId: sheet.sheetId, first: 2, last: 5, rows: 9 },
    ]).effects;
    expect(activated).toMatchObject({ range: 'B1:E9' });
  });

  it.each([
    ['en_US', 'letter'],
    ['pl_PL', 'A4'],
    ['ru_RU', 'A4'],
  ])('has a link on the paper of %s, in which stands no name of a person', (locale, paper) => {
    const workbook = createWorkbook({ files, newSheetRows: FEW_ROWS, locale, name: 'Ala & <b>Kot</b>?#' });
    const { model } = workbook;
    const sheetId = model.getters.getSheetIds()[0]!;
    const oldName = model.getters.getSheetName(sheetId);
    model.dispatch('RENAME_SHEET', { sheetId, oldName, newName: 'Kowalski & syn #1' });
    const { sheet, link } = callServer(workbook, 'loadPrint', { sheetId: null });
    expect(sheet.sheetName).toBe('Kowalski & syn #1');
    const address = `https://docs.google.com/spreadsheets/d/${workbook.id}/export`;
    expect(link).toBe(`${address}?format=pdf&gid=${sheet.sheetId}&size=${paper}`);
  });
});
