import { beforeAll, describe, expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { Row } from '../../src/templates/planSheet';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';
import { computedKeys } from './computedKeys';
import { type CellValue, plannedColumn, plannedFigure, plannedRows, type ReadRow } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';

const texts = templateTexts.en;
const COUNT = 26;
const CHANCE = [0.2 * 0.2 * 0.02, 0.4 * 0.4 * 0.05, 0.6 * 0.6 * 0.1, 0.8 * 0.8 * 0.15, 0.95 * 0.95 * 0.25];
const names = Array.from({ length: COUNT }, (_, i) => (i === 3 ? 'Client' : i === 4 ? 'Nowak*' : `Client ${i}`));
const stages = ['Received', 'Contacted', 'Meeting', 'Deal', 'No deal', null];

const clients = names.map((client, i) => ({
  client,
  salesperson: ['Anna', 'Jan', null][i % 3]!,
  purchases: i % 7,
  firstDay: TODAY - 40 * (i % 5) - 20 * Math.max(0, (i % 7) - 1),
  lastDay: TODAY - 40 * (i % 5),
  usualGapDays: 20,
  referredBy: i > 0 && i % 4 === 0 ? names[i - 1]! : null,
  minimum: i % 4,
  // Some have cost more than they paid, some have not bought yet.
  revenueLastYear: 500 + i,
  revenueInAll: i % 9 === 8 ? null : ((i * 7) % 26) * 300 - 600,
  profit: 90 * i - 300,
}));
const log = Array.from({ length: 31 }, (_, i) => ({
  date: TODAY - 11 * i,
  from: names[i % 5]!,
  prospect: i % 10 === 9 ? null : `P ${i}`,
  salesperson: 'Anna',
  quality: i % 7 === 6 ? null : 1 + (i % 5),
  stage: stages[(i * i) % 6]!,
  stageDate: TODAY - 10 * i,
  profit: 10 * i,
  refusal: i % 10 === 9 ? (i % 20 === 9 ? ' does not TRUST us' : 'Salesperson forgot to ask') : null,
}));
const months = Array.from({ length: 30 }, (_, i) => ({
  month: TODAY - 31 * ((i * 11) % 30),
  gained: i % 4,
  lost: i % 3,
  salesTotal: i % 5 === 0 ? null : 1000 + i,
}));
const channel = Array.from({ length: 16 }, (_, i) => ({
  month: TODAY - 31 * (i % 8),
  salesperson: i < 8 ? 'Anna' : 'Jan',
  meetings: i === 2 ? 0 : 12,
}));
const scores = names.map((client, i) => ({ client, trait1: i === 7 ? null : (i % 11) - 5 }));
const kept = ['Competitor’s price', 'complaint badly  handled', 'Another', null, 'Competitor’s price'].map(
  (reason, i) => ({
    lostDay: TODAY,
    client: names[i]!,
    reason,
  }),
);
const ROWS: Readonly<Partial<Record<TemplateId, readonly Row[]>>> = {
  clients,
  referrals: log,
  months,
  channel,
  scorecard: scores,
  keeping: kept,
  referralPlan: names.map(client => ({ client })),
};

let workbook: Workbook;
const list = (key: string, length: number) => plannedColumn(workbook, 'overview', key, length);
const figure = (key: string) => plannedFigure(workbook, 'overview', key);
const rows = (id: TemplateId) => plannedRows(workbook, id);
/** A list, and nothing below it. */
const expectList = (key: string, expected: readonly (CellValue | undefined)[]) => {
  expect([key, list(key, expected.length + 1)]).toEqual([key, [...expected, '']]);
};
const falling = (key: string) => (one: ReadRow, other: ReadRow) => Number(other[key]) - Number(one[key]);

/** Who bought once, or is lost, owes nothing that one could ask for. */
const toAsk = () =>
  rows('clients').filter(
    ({ due, stage }) =>
      Number(due) > 0 && ['Second purchase', 'Third purchase', 'Steady client', 'At risk'].includes(String(stage)),
  );

beforeAll(() => {
  workbook = plannedWorkbook(ROWS, 'en');
});

describe('the Overview, against plain reckoning', () => {
  it('begins with the figures of the week', () => {
    expect(figure('dueInAll')).toBe(toAsk().length);
    expect(toAsk().length).toBeGreaterThan(0);
    expect(figure('atRisk')).toBe(rows('clients').filter(({ stage }) => stage === 'At risk').length);
    expect(Number(figure('atRisk'))).toBeGreaterThan(0);
    expect(figure('open')).toBe(
      log.filter(({ prospect, stage }) => prospect !== null && stage !== 'Deal' && stage !== 'No deal').length,
    );
    const elsewhere = [
      ['feedsItself', 'channel', 'feedsItself'],
      ['expectedDeals', 'referrals', 'expectedDeals'],
      ['clientsNow', 'months', 'now'],
    ] as const;
    for (const [key, id, of] of elsewhere) expect(figure(key)).toBe(plannedFigure(workbook, id, of));
  });

  it('lists who is behind a norm, the newest month first', () => {
    const behind = rows('channel')
      .filter(row => row.receivedPace === 'behind' || row.dealsPace === 'behind')
      .sort(falling('month'));
    expect(figure('behind')).toBe(behind.length);
    expect(behind.length).toBeGreaterThan(10);
    const columns = {
      behindMonth: 'month',
      behindPerson: 'salesperson',
      behindReferrals: 'receivedPace',
      behindDeals: 'dealsPace',
    };
    for (const [key, of] of Object.entries(columns)) {
      expectList(
        key,
        behind.slice(0, 10).map(row => row[of]),
      );
    }
  });

  it('lists whom to call: who brought others first, then by value and silence; of the lost only who brought others', () => {
    const calls = rows('clients')
      .filter(({ stage, broughtClients }) => stage === 'At risk' || (stage === 'Lost' && Number(broughtClients) > 0))
      .map((row): ReadRow => {
        const silence = (TODAY - Number(row.lastDay)) / Number(row.expectedGap);
        // A value is known of those whose revenue is.
        const worth = row.value === '' ? row.revenueLastYear : row.value;
        return { ...row, urgency: Number(worth) * silence, gives: Number(row.broughtClients) > 0 ? 1 : 0 };
      })
      .sort((one, other) => falling('gives')(one, other) || falling('urgency')(one, other));
    expect(new Set(calls.map(({ stage }) => stage)).size).toBe(2);
    expect(new Set(calls.map(({ gives }) => gives)).size).toBe(2);
    expect(calls.length).toBeLessThan(10);
    expectList(
      'callClient',
      calls.map(({ client }) => client),
    );
    for (const [key, of] of [
      ['callStage', 'stage'],
      ['callValue', 'value'],
    ] as const)
      expectList(
        key,
        calls.map(row => row[of]),
      );
    for (const [key, of] of [
      ['callBrought', 'broughtClients'],
      ['callRevenue', 'broughtRevenue'],
    ] as const)
      expectList(
        key,
        calls.map(row => (Number(row[of]) > 0 ? row[of] : '')),
      );
  });

  it('lists whom to ask, those first who owe most', () => {
    const due = toAsk().sort(falling('due'));
    const columns = { dueClient: 'client', duePerson: 'salesperson', due: 'due', dueStage: 'stage' };
    for (const [key, of] of Object.entries(columns))
      expectList(
        key,
        due.slice(0, 10).map(row => row[of]),
      );
  });

  it('adds up the biggest clients; those whose revenue is not above zero are no part of a share', () => {
    const paying = rows('clients')
      .filter(row => Number(row.revenueInAll) > 0)
      .sort(falling('revenueInAll'));
    const biggest = paying.slice(0, 20);
    expect(paying.length).toBeLessThan(clients.filter(({ revenueInAll }) => revenueInAll !== null).length);
    expectList(
      'paretoClient',
      biggest.map(({ client }) => client),
    );
    expectList(
      'paretoRevenue',
      biggest.map(({ revenueInAll }) => revenueInAll),
    );
    expectList(
      'paretoRank',
      biggest.map((_, i) => i + 1),
    );
    const all = paying.reduce((sum, row) => sum + Number(row.revenueInAll), 0);
    let sum = 0;
    const shares = list('paretoShare', 21);
    for (const [i, row] of biggest.entries()) {
      sum += Number(row.revenueInAll);
      expect(shares[i]).toBeCloseTo(sum / all, 12);
    }
    expect(shares[20]).toBe('');
    expect(Math.max(...shares.map(Number))).toBeLessThanOrEqual(1);
  });

  it('maps the clients of whom both values are known', () => {
    const known = rows('clients').filter(row => typeof row.value === 'number' && typeof row.direct === 'number');
    expect(known.length).toBeGreaterThan(15);
    for (const [key, of] of [
      ['mapClient', 'client'],
      ['mapValue', 'value'],
      ['mapDirect', 'direct'],
    ] as const) {
      expectList(
        key,
        known.map(row => row[of]),
      );
    }
  });

  it('counts the reasons, however they are spelt', () => {
    const counts = (key: 'refusal' | 'leaving') =>
      Object.fromEntries(list(key, 8).map((reason, i) => [reason, list(`${key}Count`, 8)[i]]));
    expect(counts('refusal')).toMatchObject({
      'Does not trust us': 2,
      'Salesperson forgot to ask': 1,
      'Difficult character': 0,
    });
    expect(counts('leaving')).toMatchObject({
      'Competitor’s price': 2,
      'Complaint badly handled': 1,
      'No longer needs it': 0,
    });
    expectList('refusalSide', [...Array(5).fill('client’s'), ...Array(3).fill('our own')]);
    expectList('leavingCause', [...Array(4).fill('internal'), ...Array(4).fill('market')]);
    expect([list('refusalCount', 9)[8], list('leavingCount', 9)[8]]).toEqual(['', '']);
  });

  it('counts the referrals of each stage; without one they count as received', () => {
    expectList('stageName', stages.slice(0, 5) as string[]);
    const at = (stage: string | null) =>
      log.filter(row => row.stage === stage && (stage !== null || row.prospect !== null)).length;
    expectList('stageCount', [at('Received') + at(null), ...stages.slice(1, 5).map(at)]);
  });

  it('sets what came of each quality beside what was reckoned', () => {
    expectList('grade', ['1', '2', '3', '4', '5']);
    const reckoned = list('gradeReckoned', 6);
    for (const [i, chance] of CHANCE.entries()) expect(reckoned[i]).toBeCloseTo(chance, 12);
    const rated = (grade: number, stage: string) =>
      log.filter(row => row.quality === grade && row.stage === stage).length;
    expectList(
      'gradeBrought',
      [1, 2, 3, 4, 5].map(grade => {
        const closed = rated(grade, 'Deal') + rated(grade, 'No deal');
        return closed === 0 ? '' : rated(grade, 'Deal') / closed;
      }),
    );
  });

  it('counts the clients of each level of match, and adds up what referrals are worth by year', () => {
    expectList('tierName', ['High', 'Middle', 'Low']);
    const tiers = rows('scorecard').map(({ tier }) => tier);
    expectList(
      'tierClients',
      ['High', 'Middle', 'Low'].map(tier => tiers.filter(other => other === tier).length),
    );
    expectList('yearName', [texts['referralPlan.year1'], texts['referralPlan.year2'], texts['referralPlan.year3']]);
    const worth = list('yearValue', 4);
    for (const [i, key] of ['year1', 'year2', 'year3'].entries()) {
      expect(worth[i]).toBeCloseTo(
        rows('referralPlan').reduce((sum, row) => sum + Number(row[key]), 0),
        6,
      );
    }
  });

  it('shows the newest 24 months in their order', () => {
    const newest = rows('months')
      .filter(({ month }) => month !== '')
      .sort(falling('month'))
      .slice(0, 24)
      .reverse();
    const columns = { month: 'month', gained: 'gained', lost: 'lost', level: 'end' };
    for (const [key, of] of Object.entries({
      ...columns,
      salesTotal: 'salesTotal',
      salesByReferral: 'salesByReferral',
    })) {
      expectList(
        key,
        newest.map(row => row[of]),
      );
    }
  });
});

describe('the Overview of a workbook without other rows', () => {
  it.each(['en', 'pl', 'ru'] as const)('shows no error, nor anything but words and zeros, in %s', language => {
    const ids: readonly TemplateId[] = [
      'clients',
      'referrals',
      'months',
      'channel',
      'scorecard',
      'keeping',
      'referralPlan',
    ];
    const empty = plannedWorkbook(Object.fromEntries(ids.map(id => [id, []])), language);
    const cells = computedKeys('overview').flatMap(key => plannedColumn(empty, 'overview', key, 30));
    expect(cells.filter(cell => String(cell).startsWith('#'))).toEqual([]);
    const { summary = [] } = templates.overview;
    const figures = Object.fromEntries(summary.map(({ key }) => [key, plannedFigure(empty, 'overview', key)]));
    expect(figures).toEqual({
      behind: 0,
      dueInAll: 0,
      atRisk: 0,
      feedsItself: 1,
      open: 0,
      expectedDeals: '',
      clientsNow: 100,
    });
  });
});
