import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { shownDay } from '../addon/shownDay';
import { computedKeys } from './computedKeys';
import { addressOf, readColumn } from './readColumn';
import { readFigure } from './readFigure';
import { settingCell } from './settingCell';
import { typeRow } from './typeRow';

const SHEET = 'Referral plan';
const TODAY = '2026-10-02';
const DAY = 86_400_000;

/** Listens × they talk × buys, by quality. */
const CHANCE: Readonly<Record<number, number>> = {
  1: 0.2 * 0.2 * 0.02,
  2: 0.4 * 0.4 * 0.05,
  3: 0.6 * 0.6 * 0.1,
  4: 0.8 * 0.8 * 0.15,
  5: 0.95 * 0.95 * 0.25,
};
const SETTINGS = {
  minimum: 2,
  referralProfit: 8000,
  discount: 0.1,
  growthLow: 0.2,
  generations: 2,
  wouldBuyAnyway: 0.25,
  savedCost: 300,
  referralCost: 40,
  years: 5,
};

interface PlannedClient {
  readonly client: string;
  readonly minimum?: number;
  readonly lastAsked?: string;
  /** Quality of the referrals they gave this year. */
  readonly gave: readonly number[];
  readonly plan: {
    readonly referralsPerYear?: number;
    readonly quality?: number;
    readonly profitPerClient?: number;
    readonly growth?: number;
  };
}

const clients: readonly PlannedClient[] = [
  { client: 'Alfa', gave: [5, 4], plan: {} },
  { client: 'Beta', gave: [1], lastAsked: '2026-09-02', plan: { referralsPerYear: 4, quality: 5, growth: -0.2 } },
  { client: 'Gamma', gave: [], minimum: 4, lastAsked: '2025-06-01', plan: { profitPerClient: -500 } },
  { client: 'Delta', gave: [2, 3, 2], minimum: 0, plan: { referralsPerYear: 0.5, growth: 0 } },
  { client: 'Epsilon', gave: [2], lastAsked: '2026-10-01', plan: { quality: 1 } },
];

const meanQuality = ({ gave }: PlannedClient) =>
  gave.length === 0 ? '' : gave.reduce((sum, quality) => sum + quality, 0) / gave.length;
const chanceOf = (client: PlannedClient) =>
  CHANCE[client.plan.quality ?? Math.round(Number(meanQuality(client) || 3))]!;
const minimumOf = ({ minimum }: PlannedClient) => minimum ?? SETTINGS.minimum;
const dueOf = (client: PlannedClient) => Math.max(0, minimumOf(client) - client.gave.length);
const worthOfWon = ({ plan }: PlannedClient) =>
  (1 - SETTINGS.wouldBuyAnyway) * (plan.profitPerClient ?? SETTINGS.referralProfit) +
  SETTINGS.wouldBuyAnyway * SETTINGS.savedCost;

/** What the referrals of one year are worth today: their own, and those of the clients won by them in former years. */
function worthOfYear(client: PlannedClient, year: number): number {
  const { referralsPerYear = minimumOf(client), growth = SETTINGS.growthLow } = client.plan;
  const chance = chanceOf(client);
  const given = (t: number) => referralsPerYear * (1 + growth) ** (t - 1);
  let all = given(year);
  for (let former = 1; former < year; former++) {
    all += (1 - SETTINGS.wouldBuyAnyway) * given(former) * chance * given(year - former);
  }
  return (all * (chance * worthOfWon(client) - SETTINGS.referralCost)) / (1 + SETTINGS.discount) ** year;
}

const yearsOf = (client: PlannedClient, years: number) =>
  Array.from({ length: years }, (_, i) => worthOfYear(client, i + 1)).reduce((sum, worth) => sum + worth, 0);

/** The day when the next referral is due, as a text; '' where none is. */
function nextAskOf(client: PlannedClient): string {
  const due = dueOf(client);
  if (due === 0) return '';
  const first = Math.max(Date.parse('2026-01-01'), Date.parse(client.lastAsked ?? '2026-01-01'));
  const days = Math.floor((Date.parse('2026-12-31') - first) / DAY / (due + 1));
  return new Date(Math.max(Date.parse(TODAY), first + days * DAY)).toISOString().slice(0, 10);
}

let workbook: Workbook;
const column = (key: string, rows = clients.length) => readColumn(workbook, SHEET, 'referralPlan', key, rows);
const shown = (key: string) => clients.map((_, row) => workbook.display(SHEET, addressOf('referralPlan', key, row)));
const compare = (key: string, expected: readonly (number | '')[]) => {
  const cells = column(key);
  for (const [row, number] of expected.entries()) {
    const cell = `${key} of ${clients[row]!.client}`;
    if (number === '') expect(cells[row], cell).toBe('');
    else expect(cells[row], cell).toBeCloseTo(number, 6);
  }
};

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS });
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  callServer(workbook, 'addSheets', { sheets: ['clients', 'referrals'] });
  for (const [id, value] of Object.entries({ today: TODAY, ...SETTINGS })) {
    workbook.type('Settings', settingCell(workbook, 'Settings', id), String(value));
  }
  for (const [row, { client, minimum, lastAsked }] of clients.entries()) {
    typeRow(workbook, 'Clients', 'clients', row, {
      client,
      ...(minimum !== undefined && { minimum }),
      ...(lastAsked !== undefined && { lastAsked }),
    });
  }
  const given = clients.flatMap(({ client, gave }) => gave.map(quality => ({ client, quality })));
  for (const [row, { client, quality }] of given.entries()) {
    typeRow(workbook, 'Referrals', 'referrals', row, {
      date: '2026-02-03',
      from: client,
      prospect: `Prospect ${row}`,
      quality,
    });
  }
  // They were asked in vain: no referral, whatever stands beside it.
  typeRow(workbook, 'Referrals', 'referrals', given.length, { from: 'Alfa', quality: 1 });
  callServer(workbook, 'addSheets', { sheets: ['referralPlan'] });
  for (const [row, { plan }] of clients.entries()) typeRow(workbook, SHEET, 'referralPlan', row, { ...plan });
});

describe('the referral plan, against plain reckoning', () => {
  it('begins with the clients', () => {
    expect(column('client')).toEqual(clients.map(({ client }) => client));
  });

  it('expects the quality that is typed, else that of the log, else the middle one', () => {
    compare('meanQuality', clients.map(meanQuality));
    compare('chance', clients.map(chanceOf));
  });

  it('values the referrals of each year, and of all years', () => {
    for (const year of [1, 2, 3]) {
      compare(
        `year${year}`,
        clients.map(client => worthOfYear(client, year)),
      );
    }
    compare(
      'value',
      clients.map(client => yearsOf(client, SETTINGS.years)),
    );
    expect(readFigure(workbook, SHEET, 'referralPlan', 'valueInAll')).toBeCloseTo(
      clients.reduce((sum, client) => sum + yearsOf(client, SETTINGS.years), 0),
      6,
    );
  });

  it('says whether a referral pays', () => {
    const words = clients.map(client => (chanceOf(client) * worthOfWon(client) > SETTINGS.referralCost ? 'yes' : 'no'));
    expect(column('pays')).toEqual(words);
    expect(new Set(words)).toEqual(new Set(['yes', 'no']));
  });

  it('takes minimum and referrals of the year from Clients, and tells what is still due', () => {
    compare('minimum', clients.map(minimumOf));
    compare(
      'received',
      clients.map(({ gave }) => gave.length),
    );
    compare('due', clients.map(dueOf));
    expect(readFigure(workbook, SHEET, 'referralPlan', 'dueInAll')).toBe(
      clients.reduce((sum, client) => sum + dueOf(client), 0),
    );
  });

  it('spreads the asks over the rest of the year, never in the past', () => {
    const days = (isoDays: readonly string[]) => isoDays.map(day => shownDay(day, 'america'));
    expect(shown('lastAsked')).toEqual(days(clients.map(({ lastAsked = '' }) => lastAsked)));
    expect(shown('nextAsk')).toEqual(days(clients.map(nextAskOf)));
    expect(shown('nextAsk')).toEqual(days(['', '2026-11-01', TODAY, '', '2026-11-15']));
    expect(column('askIn')).toEqual(['', 30, 0, '', 44]);
    expect(readFigure(workbook, SHEET, 'referralPlan', 'askNow')).toBe(1);
  });

  it('leaves the rows below empty', () => {
    for (const key of computedKeys('referralPlan')) {
      expect([key, column(key, clients.length + 3).slice(clients.length)]).toEqual([key, ['', '', '']]);
    }
  });
});

describe('the referral plan of a workbook that has no other sheets', () => {
  it('reckons with the Settings alone', () => {
    const alone = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS });
    callServer(alone, 'addSheets', { sheets: ['referralPlan'] });
    typeRow(alone, SHEET, 'referralPlan', 0, { client: 'Alfa', profitPerClient: 1000, growth: 0 });
    const first = (key: string) => readColumn(alone, SHEET, 'referralPlan', key, 1)[0];
    expect(['meanQuality', 'minimum', 'received', 'due', 'lastAsked', 'pays'].map(first)).toEqual([
      '',
      2,
      0,
      2,
      '',
      'yes',
    ]);
    expect(first('year1')).toBeCloseTo((2 * CHANCE[3]! * 0.75 * 1000) / 1.1, 6);
  });
});
