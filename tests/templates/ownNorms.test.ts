import { beforeAll, describe, expect, it } from 'vitest';
import { referralChance } from '../../src/core/referral/referralChance';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { fillRows } from './fillRows';
import { addressOf, readColumn } from './readColumn';
import { readFigure } from './readFigure';
import { settingCell } from './settingCell';

const TODAY = '2026-07-01';

interface Referral {
  readonly prospect?: string;
  readonly date: string;
  readonly quality?: number;
  readonly stage?: 'Contacted' | 'Meeting' | 'Deal' | 'No deal';
  readonly stageDate?: string;
  readonly meetings?: number;
}

/** Twelve: 2 deals after 20 and 41 days, 3 lost, 2 open for longer than 41 days, 4 open for less, 1 asked in vain. */
const twelve: readonly Referral[] = [
  { prospect: 'A', date: '2026-03-01', quality: 4, stage: 'Deal', stageDate: '2026-03-21', meetings: 2 },
  { prospect: 'B', date: '2026-03-01', quality: 4, stage: 'Deal', stageDate: '2026-04-11' },
  { prospect: 'C', date: '2026-04-01', quality: 4, stage: 'No deal' },
  { prospect: 'D', date: '2026-04-01', quality: 2, stage: 'No deal', meetings: 0 },
  { prospect: 'E', date: '2026-06-20', quality: 5, stage: 'No deal', meetings: 3 },
  { prospect: 'F', date: '2026-05-20', quality: 4, stage: 'Meeting' },
  { prospect: 'G', date: '2026-05-20', quality: 4 },
  { prospect: 'H', date: '2026-05-21', quality: 4, stage: 'Meeting' },
  { prospect: 'I', date: '2026-06-01', quality: 4, stage: 'Contacted' },
  { prospect: 'J', date: '2026-06-02', quality: 1 },
  { prospect: 'K', date: '2026-06-03' },
  { date: '2026-06-04' },
];

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What is decided, by hand: nothing of the sheet's own. */
function decided(log: readonly Referral[], limit: number) {
  const all = log.filter(
    ({ prospect, stage, date }) =>
      prospect !== undefined && (stage === 'Deal' || stage === 'No deal' || days(date, TODAY) > limit),
  );
  const heldOf = ({ stage, meetings }: Referral) => {
    const met = stage === 'Meeting' || stage === 'Deal' || stage === 'No deal';
    return Math.max(meetings ?? (met ? 1 : 0), stage === 'Deal' ? 1 : 0);
  };
  return {
    closed: all.length,
    held: all.reduce((sum, referral) => sum + heldOf(referral), 0),
    deals: all.filter(({ stage }) => stage === 'Deal').length,
    of: (grade: number) => {
      const rated = all.filter(({ quality }) => quality === grade);
      return { closed: rated.length, deals: rated.filter(({ stage }) => stage === 'Deal').length };
    },
  };
}

function bookWith(log: readonly Referral[], meetings: number): Workbook {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: log.length + FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['channel', 'referrals'] });
  workbook.type('Settings', settingCell(workbook, 'Settings', 'today'), TODAY);
  fillRows(workbook, 'Referrals', 'referrals', log);
  fillRows(workbook, 'Referral channel', 'channel', [{ month: '2026-05-01', meetings }]);
  return workbook;
}

const COLUMNS = ['own', 'ownLow', 'ownHigh', 'ownTries', 'ownVerdict'] as const;
const rowOf = (workbook: Workbook, id: string) => {
  const row = readColumn(workbook, 'Settings', 'settings', 'id', 120).indexOf(id);
  return COLUMNS.map(key => workbook.cell('Settings', addressOf('settings', key, row)));
};
const chance = (deals: number, closed: number, norm: number) => {
  const { mean, low, high } = referralChance({ deals, closed, norm, confidence: 0.9 });
  return [mean, low, high].map(share => expect.closeTo(share, 9));
};

describe('beside the norms of Settings, what a log of twelve referrals says', () => {
  let workbook: Workbook;
  beforeAll(() => {
    workbook = bookWith(twelve, 20);
  });
  const { closed, held, deals, of } = decided(twelve, 41);

  it('counts an open one as no deal once it is open for longer than the longest of a few deals', () => {
    expect(readFigure(workbook, 'Referrals', 'referrals', 'closedAfter')).toBe(41);
    expect([closed, held, deals]).toEqual([7, 8, 2]);
    expect(readColumn(workbook, 'Referrals', 'referrals', 'closed', 13)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    ]);
    expect(readColumn(workbook, 'Referrals', 'referrals', 'held', 13)).toEqual([2, 1, 1, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('is too few to tell, each with its range', () => {
    expect(rowOf(workbook, 'dealsNorm')).toEqual([...chance(2, 8, 0.1), 8, 'too few to tell']);
    const good = of(4);
    expect(good).toEqual({ closed: 5, deals: 2 });
    expect(rowOf(workbook, 'conversion4')).toEqual([...chance(2, 5, 0.8 * 0.8 * 0.15), 5, 'too few to tell']);
    expect(rowOf(workbook, 'conversion2')).toEqual([...chance(0, 1, 0.05), 1, 'too few to tell']);
    const [perReferral, , , referrals, verdict] = rowOf(workbook, 'meetingsPerReferral');
    expect([perReferral, referrals, verdict]).toEqual([expect.closeTo((1 + 8) / (1 + 7), 9), 7, 'too few to tell']);
    const [perMeeting, , , meetings] = rowOf(workbook, 'referralsNorm');
    // Two of May, by their month.
    expect([perMeeting, meetings]).toEqual([expect.closeTo((1 + 3) / (1 + 20), 9), 20]);
  });

  it('says the range as people do', () => {
    const row = readColumn(workbook, 'Settings', 'settings', 'id', 120).indexOf('dealsNorm');
    const [, low, high] = rowOf(workbook, 'dealsNorm').map(cell => Math.round(100 * Number(cell)));
    expect([low, high]).toEqual([5, 33]);
    expect(workbook.cell('Settings', addressOf('settings', 'ownRange', row))).toBe('from 5 to 33 in 100');
    expect(workbook.cell('Settings', addressOf('settings', 'ownRange', 0))).toBe('');
  });

  it('is nothing where nothing was tried, nor beside what no log can tell', () => {
    for (const id of ['conversion1', 'conversion3', 'listen4', 'hours']) {
      expect([id, rowOf(workbook, id)]).toEqual([id, ['', '', '', '', '']]);
    }
  });

  it('stays beside its setting when the rows are sorted', () => {
    const before = rowOf(workbook, 'dealsNorm');
    const cell = settingCell(workbook, 'Settings', 'dealsNorm');
    const first = addressOf('settings', 'id', 0);
    const id = workbook.cell('Settings', first);
    workbook.type('Settings', first, 'dealsNorm');
    workbook.type('Settings', cell.replace(/^\D+/, 'A'), String(id));
    expect(rowOf(workbook, 'dealsNorm')).toEqual(before);
    workbook.type('Settings', first, String(id));
    workbook.type('Settings', cell.replace(/^\D+/, 'A'), 'dealsNorm');
  });

  it('goes into the forecast of Channel', () => {
    const figure = (key: string) => readFigure(workbook, 'Referral channel', 'channel', key);
    const rate = (1 + deals) / (10 + held);
    expect(figure('dealsPerMeeting')).toBeCloseTo(rate, 12);
    expect(figure('meetingsPerReferral')).toBeCloseTo((1 + held) / (1 + closed), 12);
    expect(figure('dealsAhead')).toBeCloseTo(20 * (4 / 21) * ((1 + held) / (1 + closed)) * rate, 9);
    expect(figure('band')).toBe(`between ${figure('dealsLow')} and ${figure('dealsHigh')} deals, 90 times in 100`);
  });
});

describe('beside the norms of Settings, what a log of 200 referrals says', () => {
  /** Days to the deal 1, 2, … 40: nine in ten took at most 36. Every fifth referral a deal. */
  const log: readonly Referral[] = Array.from({ length: 200 }, (_, i) => ({
    prospect: `P${i}`,
    date: '2026-03-01',
    quality: 1 + (i % 5),
    ...(i % 5 === 3 ? { stage: 'Deal' as const, stageDate: dayAfter('2026-03-01', 1 + Math.floor(i / 5)) } : {}),
    ...(i % 5 !== 3 && i < 150 ? { stage: 'No deal' as const } : {}),
    ...(i % 5 !== 3 && i >= 195 ? { date: '2026-06-01' } : {}),
  }));
  let workbook: Workbook;
  beforeAll(() => {
    workbook = bookWith(log, 160);
  });

  it('is enough to go by: every fourth of quality 4 became a deal', () => {
    expect(readFigure(workbook, 'Referrals', 'referrals', 'closedAfter')).toBe(36);
    const { closed, held, deals, of } = decided(log, 36);
    expect([closed, deals, of(4).deals, of(4).closed]).toEqual([196, 40, 40, 40]);
    expect(rowOf(workbook, 'dealsNorm')).toEqual([...chance(deals, held, 0.1), held, 'enough to go by']);
    expect(rowOf(workbook, 'conversion4')).toEqual([...chance(40, 40, 0.8 * 0.8 * 0.15), 40, 'enough to go by']);
    expect(rowOf(workbook, 'conversion1')).toEqual([...chance(0, 39, 0.05), 39, 'enough to go by']);
    expect(rowOf(workbook, 'meetingsPerReferral')[4]).toBe('enough to go by');
  });

  it('is told in the sidebar with what would be adopted, and adopting it is told as adopted', () => {
    const own = (id: string) => callServer(workbook, 'loadSettings').own.find(norm => norm.id === id)!;
    const deals = own('dealsNorm');
    expect(deals).toMatchObject({ tries: decided(log, 36).held, tells: true, more: 0 });
    const value = (id: string) => deals.adopt.find(to => to.id === id)!.value;
    expect(Math.abs(value('dealsNorm') / value('referralMeetingsNorm') / deals.mean - 1)).toBeLessThan(0.01);
    const bad = own('conversion1');
    const product = bad.adopt.reduce((all, to) => all * to.value, 1);
    expect(bad.adopt.map(({ id }) => id)).toEqual(['listen1', 'contact1', 'conversion1']);
    expect(product).toBeCloseTo(bad.mean, 3);
    const changes = bad.adopt.map((to, i) => ({ ...to, former: bad.begun[i]!.value }));
    expect(callServer(workbook, 'saveSettings', { changes }).outcome).toBe('saved');
    expect(own('conversion1').mean).toBe(bad.mean);
  });
});

describe('without a log', () => {
  it('says nothing beside the norms', () => {
    const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    expect(rowOf(workbook, 'dealsNorm')).toEqual(['', '', '', '', '']);
    expect(callServer(workbook, 'loadSettings').own).toEqual([]);
  });
});

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
