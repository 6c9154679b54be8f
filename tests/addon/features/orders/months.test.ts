import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest } from '../../orders';

/** Alfa buys every ten days and falls silent on 31 January, Beta buys once, Gamma every fifty days to the end. */
const LINES = [
  '01.01.2026;Alfa;100;10',
  '11.01.2026;Alfa;100;10',
  '21.01.2026;Alfa;100;10',
  '31.01.2026;Alfa;100;10',
  '05.02.2026;Beta;500;50',
  '10.01.2026;Gamma;70;7',
  '01.03.2026;Gamma;70;7',
  '20.04.2026;Gamma;70;7',
];
const HEADER = 'Data;Klient;Kwota;Zysk';
const SHEET = 'Miesiące';
const TODAY = '2026-09-15';

/** A Polish workbook with Months, in which it is 15 September. */
async function opened(lines: readonly string[] = LINES, header = HEADER): Promise<Workbook> {
  const workbook = await openText([header, ...lines].join('\n'), 'pl_PL');
  callServer(workbook, 'addSheets', { sheets: ['months'] });
  setToday(workbook, TODAY);
  return workbook;
}
function setToday(workbook: Workbook, day: string): void {
  const row = rowsOf(workbook, 'Ustawienia', ['id'], 40).findIndex(([id]) => id === 'today');
  workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', row), day);
}
const count = (workbook: Workbook) => callServer(workbook, 'createClients', clientsRequest(workbook));
const type = (workbook: Workbook, key: string, row: number, text: string) =>
  workbook.type(SHEET, cellAt(workbook, SHEET, key, row), text);
const NUMBERS = ['gained', 'lost', 'wonBack', 'revenue', 'salesTotal'] as const;
const shown = (workbook: Workbook, rows: number) =>
  Array.from({ length: rows }, (_, row) => [
    workbook.display(SHEET, cellAt(workbook, SHEET, 'month', row)).slice(-7),
    ...NUMBERS.map(key => workbook.cell(SHEET, cellAt(workbook, SHEET, key, row))),
  ]);
const columnOf = (workbook: Workbook, key: string, rows: number) =>
  Array.from({ length: rows }, (_, row) => workbook.display(SHEET, cellAt(workbook, SHEET, key, row)));
/** What a person would put in by hand, from the lines above and 4 gaps; the typical gap is (10 + 50) ÷ 2 = 30 days. */
const MONTHS = [
  // Alfa's gap is (30 + 30) ÷ 4 = 15: lost after sixty days. Gamma's gap grows from 30 to 43⅓: never lost till October.
  ['01.2026', 2, 0, 0, 470, 47],
  ['02.2026', 1, 0, 0, 500, 50],
  ['03.2026', 0, 0, 0, 70, 7],
  ['04.2026', 0, 1, 0, 70, 7],
  ['05.2026', 0, 0, 0, 0, 0],
  // Beta is judged by one typical gap: 5 February and 120 days are 5 June.
  ['06.2026', 0, 1, 0, 0, 0],
];

describe('Months', () => {
  it('fill themselves when the orders are counted, and the level begins with them and ends at who is not lost', async () => {
    const workbook = await opened();
    expect(count(workbook)).toMatchObject({ outcome: 'filled', months: 6 });
    expect(shown(workbook, 7)).toEqual([...MONTHS, ['', '', '', '', '', '']].map(row => row.map(cell => cell ?? '')));
    expect(workbook.cell(SHEET, figure(workbook))).toBe(0);
    expect(columnOf(workbook, 'end', 6)).toEqual(['2', '3', '3', '2', '2', '1']);
  });

  it('end at the clients who are not lost by their stage, whatever day it is', async () => {
    const workbook = await opened();
    for (const day of ['2026-02-01', '2026-04-20', '2026-04-21', '2026-06-05', '2026-06-06', '2026-12-31']) {
      setToday(workbook, day);
      count(workbook);
      const stages = rowsOf(workbook, 'Klienci', ['stage'], 3).map(([stage]) => stage);
      const now = workbook.cell(SHEET, figure(workbook).replace('A', 'B'));
      expect([day, now]).toEqual([day, stages.filter(stage => stage !== 'Utracony').length]);
    }
    expect(rowsOf(workbook, 'Klienci', ['stage'], 3)).toContainEqual(['Utracony']);
  });

  it('say up to when the orders were known, what is not decided, and who may be a client of before', async () => {
    const workbook = await opened();
    count(workbook);
    expect(columnOf(workbook, 'countedTo', 7)).toEqual([...Array(6).fill('20.04.2026'), '']);
    const [begun, open] = ['pozyskani mogą być dawnymi klientami', 'jeszcze nierozstrzygnięte'];
    // 1 January and 4 × 30 days are 1 May: all decided months begin before it.
    expect(columnOf(workbook, 'standing', 7)).toEqual([begun, begun, begun, open, open, open, '']);
  });

  it('are the same when the same is counted again, and renewed when more orders have come', async () => {
    const workbook = await opened();
    count(workbook);
    const before = workbook.snapshot().spreadsheet.sheets.find(({ name }) => name === SHEET);
    expect(count(workbook)).toMatchObject({ months: 0 });
    expect(workbook.snapshot().spreadsheet.sheets.find(({ name }) => name === SHEET)).toEqual(before);
    order(workbook, 10, '20.06.2026;Alfa;30;3');
    expect(count(workbook)).toMatchObject({ months: 6 });
    expect(shown(workbook, 6)[5]).toEqual(['06.2026', 0, 1, 1, 30, 3]);
  });

  it('that people typed stay typed, in whole, whatever the orders say; so does the level that they begin with', async () => {
    const workbook = await opened();
    type(workbook, 'month', 0, '2026-02-01');
    type(workbook, 'lost', 0, '7');
    type(workbook, 'month', 1, '2026-04-15');
    type(workbook, 'revenue', 1, '99,5');
    type(workbook, 'salesTotal', 1, '=1+1');
    count(workbook);
    const [january, february, march, april, ...later] = MONTHS;
    expect(shown(workbook, 6)).toEqual([
      ['02.2026', '', 7, '', ...february!.slice(4)],
      ['04.2026', ...april!.slice(1, 4), 99.5, 2],
      march,
      ...later,
      // January is before the level that a person gave the list.
      Array(6).fill(''),
    ]);
    expect(columnOf(workbook, 'countedTo', 5)).toEqual(Array(5).fill('20.04.2026'));
    expect(workbook.cell(SHEET, figure(workbook))).toBe(100);
    expect(count(workbook)).toMatchObject({ months: 0 });
    // Where nobody was a client before the list, it may begin with the orders.
    workbook.type(SHEET, figure(workbook), '0');
    expect(count(workbook)).toMatchObject({ months: 6 });
    expect(shown(workbook, 6)[5]).toEqual(january);
  });

  it('stay as a person changed them afterwards, and come back where a person cleared them', async () => {
    const workbook = await opened();
    count(workbook);
    type(workbook, 'gained', 0, '5');
    type(workbook, 'revenue', 1, '');
    type(workbook, 'salesTotal', 2, '');
    type(workbook, 'salesTotal', 3, '8');
    order(workbook, 10, '02.01.2026;Delta;30;3');
    count(workbook);
    const [january, february, march, april, ...later] = MONTHS;
    expect(shown(workbook, 6)).toEqual([
      // Its counts are the person's now, its sales are not.
      ['01.2026', 5, 0, 0, 500, 50],
      february,
      march,
      [...april!.slice(0, 5), 8],
      // Delta too bought once: on 2 May the silence is 120 days.
      ['05.2026', 0, 1, 0, 0, 0],
      ...later.slice(1),
    ]);
    expect(january).toEqual(['01.2026', 2, 0, 0, 470, 47]);
  });

  it('lose what came from orders that are gone, and nothing else', async () => {
    const workbook = await opened();
    count(workbook);
    type(workbook, 'lost', 1, '4');
    for (const row of [2, 3, 4, 5, 6, 7]) order(workbook, row, ';;;');
    count(workbook);
    expect(shown(workbook, 4)).toEqual([
      ['01.2026', '', '', '', '', ''],
      ['02.2026', 1, 4, 0, '', ''],
      ['03.2026', 1, 0, 0, 70, 7],
      ['04.2026', 0, 0, 0, 70, 7],
    ]);
    expect(columnOf(workbook, 'countedTo', 4)).toEqual(['', '', '20.04.2026', '20.04.2026']);
  });

  it('have no profit from orders that tell none', async () => {
    const workbook = await opened(
      LINES.map(line => line.split(';').slice(0, 3).join(';')),
      'Data;Klient;Kwota',
    );
    count(workbook);
    expect(shown(workbook, 6)).toEqual(MONTHS.map(row => [...row.slice(0, 5), '']));
  });

  it('are left alone where their formulas are replaced by values, and not made where there are none', async () => {
    const workbook = await opened();
    const months = callServer(workbook, 'previewShare').sheets.find(({ sheetName }) => sheetName === SHEET)!;
    callServer(workbook, 'prepareToShare', { sheetId: months.sheetId, way: 'values' });
    expect(count(workbook)).toMatchObject({ outcome: 'filled', months: 0 });
    expect(shown(workbook, 1)).toEqual([['', '', '', '', '', '']]);
    const without = await openText([HEADER, ...LINES].join('\n'), 'pl_PL');
    expect(count(without)).toMatchObject({ months: 0 });
    expect(without.snapshot().spreadsheet.sheets.map(({ name }) => name)).not.toContain(SHEET);
  });
});

function order(workbook: Workbook, row: number, line: string): void {
  const { name } = workbook.snapshot().spreadsheet.sheets[0]!;
  for (const [i, text] of line.split(';').entries()) workbook.type(name, `${'ABCD'[i]}${row}`, text);
}

function figure(workbook: Workbook): string {
  const [letter, row] = [...cellAt(workbook, SHEET, 'month', -2).matchAll(/([A-Z]+)(\d+)/g)][0]!.slice(1);
  return `${letter}${Number(row) - 1}`;
}
