import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { fillRows } from './fillRows';
import { readColumn } from './readColumn';
import { readFigure } from './readFigure';

const SHEET = 'Time plan';
const OTHERS = 'All other clients and prospecting';
const HOURS = 40;
const STEP = 0.5;

const clients = [
  { client: 'Alfa', revenueLastYear: 400, kind: 'existing' },
  { client: 'Small', revenueLastYear: 115 },
  { client: 'Beta', revenueLastYear: 210, kind: 'existing' },
  { client: 'Gamma', revenueLastYear: 95, kind: 'existing' },
  { client: 'Delta', revenueLastYear: 20, kind: 'new' },
  { client: 'Tiny', revenueLastYear: 60.5 },
];
const everything = 400 + 115 + 210 + 95 + 20 + 60.5;

let workbook: Workbook;
const column = (key: string, rows: number) => readColumn(workbook, SHEET, 'timePlan', key, rows);
const figure = (key: string) => readFigure(workbook, SHEET, 'timePlan', key);

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
});

describe('the Time plan before there are clients', () => {
  it('leaves the whole week to the others and to prospecting', () => {
    const alone = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
    callServer(alone, 'addSheets', { sheets: ['timePlan'] });
    const cells = (key: string) => readColumn(alone, SHEET, 'timePlan', key, 2);
    expect([cells('client'), cells('hoursDue'), cells('kind'), cells('revenue'), cells('share')]).toEqual([
      [OTHERS, ''],
      [HOURS, ''],
      ['', ''],
      [0, ''],
      ['', ''],
    ]);
    const figures = ['hoursInAll', 'bigHours', 'otherHours'].map(key => readFigure(alone, SHEET, 'timePlan', key));
    expect(figures).toEqual([HOURS, 0, HOURS]);
  });
});

describe('the computed columns of the Time plan, against plain reckoning', () => {
  // Delta is expected to grow, and Omega is not a client yet.
  const big = [
    { client: 'Alfa', kind: 'existing', lastYear: 400, revenue: 400 },
    { client: 'Beta', kind: 'existing', lastYear: 210, revenue: 210 },
    { client: 'Gamma', kind: 'existing', lastYear: 95, revenue: 95 },
    { client: 'Delta', kind: 'new', lastYear: 20, revenue: 300 },
    { client: 'Omega', kind: 'new', lastYear: 0, revenue: 150 },
  ];
  const rest = everything - 400 - 210 - 95 - 20;
  const total = rest + 400 + 210 + 95 + 300 + 150;

  beforeAll(() => {
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    fillRows(workbook, 'Clients', 'clients', clients);
    callServer(workbook, 'addSheets', { sheets: ['timePlan'] });
    fillRows(workbook, SHEET, 'timePlan', [
      { hoursGiven: 10 },
      { hoursGiven: 7 },
      { hoursGiven: 2.5 },
      {},
      { expected: 300 },
      { client: 'Omega', expected: 150, hoursGiven: 6.5 },
      { client: 'Tiny', hoursGiven: 1 },
    ]);
  });

  it('begin with the others and the big clients of the Clients sheet', () => {
    expect(column('client', 8)).toEqual([OTHERS, 'Alfa', 'Beta', 'Gamma', 'Delta', 'Omega', 'Tiny', '']);
    expect(column('kind', 8)).toEqual(['', ...big.map(({ kind }) => kind), '', '']);
    expect(column('lastYear', 8)).toEqual(['', ...big.map(({ lastYear }) => lastYear), '', '']);
  });

  it('leave to the others what the big ones leave of all revenue; a small client counts among them', () => {
    const [others, ...listed] = column('revenue', 8);
    expect(others).toBeCloseTo(rest, 6);
    expect(listed).toEqual([...big.map(({ revenue }) => revenue), '', '']);
    const shares = column('share', 6);
    expect(shares[0]).toBeCloseTo(rest / total, 12);
    for (const [i, { revenue }] of big.entries()) expect(shares[i + 1]).toBeCloseTo(revenue / total, 12);
  });

  /** Half of the share of an existing client, three quarters of a new one's, in half hours by the largest remainder. */
  function hoursDue(): number[] {
    const exact = big.map(({ kind, revenue }) => ((revenue / total) * (kind === 'new' ? 0.75 : 0.5) * HOURS) / STEP);
    const steps = exact.map(Math.floor);
    const byRemainder = exact.map((_, i) => i).sort((a, b) => (exact[b]! % 1) - (exact[a]! % 1));
    const left = Math.round(exact.reduce((a, b) => a + b)) - steps.reduce((a, b) => a + b);
    for (const i of byRemainder.slice(0, left)) steps[i]!++;
    return steps.map(step => step * STEP);
  }

  it('give each big client their hours and the others the rest of the week', () => {
    const due = hoursDue();
    const bigHours = due.reduce((a, b) => a + b);
    expect(column('hoursDue', 8)).toEqual([HOURS - bigHours, ...due, '', '']);
    expect(figure('bigHours')).toBe(bigHours);
    expect(figure('otherHours')).toBe(HOURS - bigHours);
    expect(figure('bigShare')).toBeCloseTo(1 - rest / total, 12);
    expect(figure('givenInAll')).toBe(27);
  });

  it('compare with the hours given, a quarter more or less being within the plan', () => {
    const due = [figure('otherHours') as number, ...hoursDue()];
    const given = [10, 7, 2.5, null, null, 6.5];
    expect(column('difference', 8)).toEqual([
      ...given.map((hours, i) => (hours === null ? '' : hours - due[i]!)),
      '',
      '',
    ]);
    const words = given.map((hours, i) => {
      if (hours === null) return '';
      if (Math.abs(hours - due[i]!) <= due[i]! / 4) return 'within the plan';
      return hours > due[i]! ? 'more than planned' : 'less than planned';
    });
    expect(column('band', 8)).toEqual([...words, '', '']);
    expect(new Set(words)).toEqual(new Set(['within the plan', 'more than planned', 'less than planned', '']));
  });
});
