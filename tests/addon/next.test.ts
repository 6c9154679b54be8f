import { beforeAll, describe, expect, it } from 'vitest';
import type { ClientToShow } from '../../src/contract/showClient';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { settingCell } from '../templates/settingCell';
import { callServer } from './callServer';
import { cellAt } from './columnOf';
import { builtFiles, FEW_ROWS } from './openFile';

const TODAY = '2026-07-15';
const daysAgo = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

/** Eleven purchases in 300 days, of all of whom the typical gap is 30 days: the next one is expected after 30. */
const buyer = (client: string, silent: number, profit: number) => ({
  client,
  purchases: 11,
  firstDay: daysAgo(silent + 300),
  lastDay: daysAgo(silent),
  usualGapDays: 30,
  revenueLastYear: 10_000,
  revenueInAll: 10_000,
  profit,
});

let workbook: Workbook;
const type = (sheet: string, row: number, cells: Readonly<Record<string, string | number>>) => {
  for (const [key, cell] of Object.entries(cells))
    workbook.type(sheet, cellAt(workbook, sheet, key, row), String(cell));
};
const next = () => callServer(workbook, 'openWorkbook').next;

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
});

describe('the next thing to do, on sheets that people fill', () => {
  it('is clients, then a client at risk: by value × how far beyond the expected gap', () => {
    expect(next()).toEqual({ kind: 'clients' });
    callServer(workbook, 'addSheets', { sheets: ['clients', 'keeping', 'timePlan', 'referrals'] });
    workbook.type('Settings', settingCell(workbook, 'Settings', 'today'), TODAY);
    type('Clients', 0, buyer('Alfa', 75, 2000));
    type('Clients', 1, buyer('Beta', 110, 300));
    type('Clients', 2, buyer('Gamma', 150, 900));
    type('Clients', 3, buyer('Delta', 10, 900));
    expect(next()).toEqual({
      kind: 'call',
      more: 1,
      client: {
        client: 'Alfa',
        isListed: false,
        isPlanned: false,
        silentDays: 75,
        expectedGap: 30,
        // 2,000 a year, each with a chance of 80% to be followed by another, at 10%.
        worth: expect.closeTo((2000 * 1.1) / (1.1 - 0.8), 6),
        worthIs: 'value',
        chance: null,
        brought: 0,
        broughtRevenue: 0,
      },
    });
  });

  it('is one who brought others before one who is worth more', () => {
    type('Clients', 3, { referredBy: ' beta' });
    expect(next()).toMatchObject({
      kind: 'call',
      client: { client: 'Beta', brought: 1, broughtRevenue: 10_000 },
      more: 1,
    });
  });

  it('leaves those at risk as soon as each has a next step, for who is lost', () => {
    type('Clients', 1, { nextStep: 'call on Monday' });
    expect(next()).toMatchObject({ kind: 'call', client: { client: 'Alfa' }, more: 0 });
    type('Clients', 0, { nextStep: 'visit' });
    expect(next()).toMatchObject({ kind: 'winBack', client: { client: 'Gamma', isListed: false }, more: 0 });
  });

  it('is the same client on the list of the lost, with the chance that stands there, until there is a next step', () => {
    type('Keeping clients', 0, { lostDay: daysAgo(30), client: 'GAMMA', chance: '40%', valueIfBack: 5000 });
    type('Keeping clients', 1, { lostDay: daysAgo(30), client: 'Once', valueIfBack: 9000, backDay: daysAgo(3) });
    expect(next()).toMatchObject({
      kind: 'winBack',
      client: { client: 'GAMMA', isListed: true, worth: 5000, chance: 0.4 },
      more: 0,
    });
    type('Keeping clients', 0, { nextStep: 'write' });
    expect(next().kind).toBe('ask');
  });

  it('is the time of a big client that is far from the plan', () => {
    type('Clients', 3, { kind: 'existing' });
    type('Time plan', 1, { client: 'Delta', hoursGiven: 1 });
    expect(next()).toMatchObject({
      kind: 'moreTime',
      client: { client: 'Delta', hoursDue: 5, hoursGiven: 1, band: 0.25 },
    });
    type('Time plan', 1, { hoursGiven: 5 });
  });

  it('is the best to ask, then the referral that has waited longest, and in the end the ideal client', () => {
    // Delta alone is loyal and not silent; Alfa and Beta are at risk, and Gamma, who is lost, is not asked.
    expect(next()).toEqual({ kind: 'ask', client: { client: 'Delta', received: 0, minimum: 2 }, more: 2 });
    for (const row of [0, 1, 2, 3]) type('Clients', row, { minimum: 0 });
    expect(next()).toEqual({ kind: 'profile' });
    for (const [row, days] of [40, 50, 3].entries()) {
      type('Referrals', row, { date: daysAgo(days), from: 'Delta', prospect: `Prospect ${row}` });
    }
    expect(next()).toEqual({ kind: 'move', referral: { prospect: 'Prospect 1', from: 'Delta', days: 50 }, more: 1 });
  });
});

describe('a client that is to be shown', () => {
  const shown = (sheet: ClientToShow['sheet'], client: string) => {
    const { result, effects } = workbook.run('showClient', [{ sheet, client }]) as {
      readonly result: { readonly answer: unknown };
      readonly effects: { readonly activated?: { readonly sheetId: string; readonly range: string | null } };
    };
    const { sheetId = '', range = null } = effects.activated ?? {};
    return [result.answer, workbook.model.getters.getSheetName(sheetId), range];
  };

  it('is found wherever the row is, in the column where people answer', () => {
    const at = (sheet: string, key: string, row: number) => cellAt(workbook, sheet, key, row);
    expect(shown('clients', ' beta ')).toEqual([{ shown: true }, 'Clients', at('Clients', 'nextStep', 1)]);
    expect(shown('keeping', 'Gamma')).toEqual([
      { shown: true },
      'Keeping clients',
      at('Keeping clients', 'nextStep', 0),
    ]);
    expect(shown('timePlan', 'Delta')).toEqual([{ shown: true }, 'Time plan', at('Time plan', 'hoursGiven', 1)]);
    expect(shown('asked', 'BETA')).toEqual([{ shown: true }, 'Clients', at('Clients', 'lastAsked', 1)]);
  });

  it('is the newest referral where a prospect was referred twice', () => {
    const row = 3;
    type('Referrals', row, { date: daysAgo(1), from: 'Beta', prospect: 'prospect 1' });
    expect(shown('referrals', 'Prospect 1')).toEqual([
      { shown: true },
      'Referrals',
      cellAt(workbook, 'Referrals', 'prospect', row),
    ]);
  });

  it.each([
    ['clients', 'Nobody'],
    ['clients', ''],
    // Has come back.
    ['keeping', 'Once'],
  ] as const)('is not there: on %s %j', (sheet, client) => {
    expect(callServer(workbook, 'showClient', { sheet, client })).toEqual({ shown: false });
  });
});
