import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { computedKeys } from './computedKeys';
import { fillRows } from './fillRows';
import { readColumn } from './readColumn';
import { readFigure } from './readFigure';

const SHEET = 'Keeping clients';

/** Revenue of the last year and in all, and profit in all: their margin a year is 100 of every 300 in the last. */
const clients = [
  { client: 'Alfa', purchases: 4, revenueLastYear: 900, revenueInAll: 3000, profit: 1000 },
  { client: 'Beta', purchases: 3, revenueLastYear: 0, revenueInAll: 3000, profit: 1000 },
  { client: 'Gamma', purchases: 3, revenueLastYear: 300, revenueInAll: 300, profit: 100 },
];
/** At the 80% and 10% that Settings begin with. */
const value = (margin: number) => (margin * 1.1) / (1.1 - 0.8);

const lost = [
  { lostDay: '2026-01-10', client: 'Alfa', reason: 'Competitor’s price', chance: 0.25 },
  { lostDay: '2026-02-11', client: 'Beta', reason: 'We did not keep in touch', chance: 0.5, valueIfBack: 400 },
  { lostDay: '2026-02-12', client: 'gamma', reason: 'We did not keep in touch', chance: 0.75, backDay: '2026-06-01' },
  { lostDay: '2026-03-13', client: 'Nobody knows', reason: 'A reason of his own', chance: 0.9 },
  { lostDay: '2026-03-14', client: 'Delta', chance: 0.1, valueIfBack: 3000 },
  { lostDay: '2026-03-15', client: 'Epsilon', valueIfBack: 5000 },
  { lostDay: '2026-03-16', client: 'Zeta', chance: 0.5, valueIfBack: 600.4 },
];

let workbook: Workbook;
const column = (key: string, rows: number) => readColumn(workbook, SHEET, 'keeping', key, rows);
const figure = (key: string) => readFigure(workbook, SHEET, 'keeping', key);

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['keeping'] });
  fillRows(workbook, SHEET, 'keeping', lost);
});

describe('the list to win back, against plain reckoning', () => {
  it('takes the cause from the Lists', () => {
    expect(column('cause', 8)).toEqual(['market', 'internal', 'internal', '', '', '', '', '']);
  });

  it('knows only typed values until there is a Clients sheet', () => {
    expect(column('value', 8)).toEqual(['', 400, '', '', 3000, 5000, 600.4, '']);
    expect(column('rank', 8)).toEqual(['', 3, '', '', 1, '', 1, '']);
  });

  it('then takes the value of a client from there', () => {
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    fillRows(workbook, 'Clients', 'clients', clients);
    const [alfa, beta, gamma, nobody] = column('value', 4);
    expect(alfa).toBeCloseTo(value(300), 6);
    expect(beta).toBe(400);
    expect(gamma).toBeCloseTo(value(100), 6);
    expect(nobody).toBe('');
  });

  it('ranks by value × chance those who are not back; equal ones share a rank', () => {
    const alfa = Math.round(value(300) * 0.25);
    expect(column('worth', 8)).toEqual([alfa, 200, '', '', 300, '', 300, '']);
    expect(column('rank', 8)).toEqual([3, 4, '', '', 1, '', 1, '']);
    expect(alfa).toBe(275);
    expect(figure('worthInAll')).toBe(alfa + 200 + 300 + 300);
    expect([figure('lostInAll'), figure('wonBack')]).toEqual([7, 1]);
  });

  it('leaves the rows below empty', () => {
    for (const key of computedKeys('keeping')) expect([key, column(key, 9).slice(7)]).toEqual([key, ['', '']]);
  });
});
