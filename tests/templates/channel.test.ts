import { beforeAll, describe, expect, it } from 'vitest';
import { GOAL_CERTAINTY } from '../../src/core/referral/limits';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { Row } from '../../src/templates/planSheet';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { computedKeys } from './computedKeys';
import { fillRows } from './fillRows';
import { plannedColumn, plannedFigure, plannedRows } from './plannedCells';
import { plannedWorkbook } from './plannedWorkbook';
import { readColumn } from './readColumn';
import { readFigure, typeFigure } from './readFigure';
import { settingCell } from './settingCell';

const SHEET = 'Referral channel';

interface Referral {
  readonly date: string;
  readonly salesperson?: string;
  readonly prospect?: string;
  readonly quality?: number;
  readonly stage?: 'Contacted' | 'Meeting' | 'Deal' | 'No deal';
  readonly stageDate?: string;
  readonly profit?: number;
  readonly refusal?: string;
}

const log: readonly Referral[] = [
  {
    date: '2026-03-01',
    salesperson: 'Anna',
    prospect: 'A',
    quality: 5,
    stage: 'Deal',
    stageDate: '2026-03-31',
    profit: 9000,
  },
  { date: '2026-03-31', salesperson: 'anna', prospect: 'B', quality: 2, stage: 'Meeting' },
  { date: '2026-03-09', salesperson: 'Anna', prospect: 'C', stage: 'Contacted' },
  { date: '2026-03-10', salesperson: 'Anna', refusal: 'Does not trust us' },
  { date: '2026-03-11', salesperson: 'Jan', prospect: 'D', quality: 4, stage: 'No deal' },
  { date: '2026-03-12', prospect: 'E', quality: 3 },
  {
    date: '2026-04-01',
    salesperson: 'Anna',
    prospect: 'F',
    quality: 1,
    stage: 'Deal',
    stageDate: '2026-04-01',
    profit: 500,
  },
  { date: '2026-04-30', salesperson: 'Jan', refusal: 'Salesperson forgot to ask' },
  { date: '2026-04-30', salesperson: 'Jan', refusal: 'Salesperson forgot to ask' },
  {
    date: '2026-12-31',
    salesperson: 'Jan',
    prospect: 'G',
    quality: 5,
    stage: 'Deal',
    stageDate: '2027-01-01',
    profit: -200,
  },
  { date: '2027-01-01', salesperson: 'Jan', prospect: 'H', quality: 1 },
  ...Array.from({ length: 50 }, (_, i) => ({
    date: '2026-05-15',
    salesperson: 'Ewa',
    prospect: `Of Ewa ${i}`,
    ...(i < 12 && { stage: 'Meeting' as const }),
  })),
];

interface Month {
  readonly month: string;
  readonly salesperson?: string;
  readonly meetings?: number;
  readonly asked?: number;
}

const months: readonly Month[] = [
  { month: '2026-03-01', salesperson: 'Anna', meetings: 8, asked: 3 },
  { month: '2026-03-20', salesperson: 'Jan', meetings: 1, asked: 1 },
  { month: '2026-03-01', meetings: 4 },
  { month: '2026-04-30', salesperson: 'Anna', meetings: 0 },
  { month: '2026-12-01', salesperson: 'Jan' },
  { month: '2026-05-01', salesperson: 'Ewa', meetings: 20, asked: 20 },
];

/** March stands there for all and for two salespeople: it counts once. */
const counted = months.filter(({ month, salesperson }) => salesperson === undefined || !month.startsWith('2026-03'));

const inMonthOf = (day: string, month: string) => day.slice(0, 7) === month.slice(0, 7);
const logged = ({ month, salesperson }: Month) =>
  log.filter(
    referral =>
      inMonthOf(referral.date, month) &&
      (salesperson === undefined || referral.salesperson?.toLowerCase() === salesperson.toLowerCase()),
  );
const received = (row: Month) => logged(row).filter(({ prospect }) => prospect !== undefined).length;
const deals = (row: Month) => logged(row).filter(({ stage }) => stage === 'Deal').length;
const meetings = (row: Month) => deals(row) + logged(row).filter(({ stage }) => stage === 'Meeting').length;
const quality = (row: Month) => {
  const grades = logged(row).flatMap(referral => referral.quality ?? []);
  return grades.length === 0 ? '' : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
};

const atMost = (count: number, mean: number) => {
  let term = Math.exp(-mean);
  let sum = 0;
  for (let k = 0; k <= count; term *= mean / ++k) sum += term;
  return sum;
};
const pace = (actual: number, norm: number) => {
  if (actual > 0 && 1 - atMost(actual - 1, norm) <= 0.1) return 'ahead';
  if (atMost(actual, norm) <= 0.1) return 'behind';
  return atMost(0, norm) > 0.1 ? 'too few to judge' : 'on norm';
};

/** One ask for each date and client, here for each salesperson, because no client is named; our own reason is none. */
const asks = (row: Month) => {
  const asked = logged(row).filter(({ refusal }) => refusal !== 'Salesperson forgot to ask');
  return row.asked ?? new Set(asked.map(({ date, salesperson = '' }) => `${date}${salesperson.toLowerCase()}`)).size;
};

let workbook: Workbook;
const column = (key: string, rows: number) => readColumn(workbook, SHEET, 'channel', key, rows);
const figure = (key: string) => readFigure(workbook, SHEET, 'channel', key);
/** On a client won by referral. */
const profit = () => {
  return Number(workbook.cell('Settings', settingCell(workbook, 'Settings', 'referralProfit')));
};

const TODAY = '2026-07-01';
/** Ten weeks later. */
const GOAL_DAY = '2026-09-09';

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['channel'] });
  workbook.type('Settings', settingCell(workbook, 'Settings', 'today'), TODAY);
});

describe('the Channel sheet before anything is known', () => {
  it('forecasts by the norms of article 001: 20 meetings, 20 referrals, 2 deals', () => {
    expect(['referralsAhead', 'meetingsAhead', 'dealsAhead', 'profitAhead'].map(figure)).toEqual([
      20,
      20,
      2,
      2 * profit(),
    ]);
    // Nothing seen: the norm is known by one deal in ten meetings only.
    expect(figure('someDeal')).toBeCloseTo(1 - 10 / (10 + 20), 12);
    expect(['referralsPerMeeting', 'meetingsPerReferral', 'dealsPerMeeting', 'feedsItself'].map(figure)).toEqual([
      1, 1, 0.1, 1,
    ]);
  });

  it('says what a goal takes a week by the norms, once both are typed: 10 clients take 126 meetings', () => {
    const week = () => ['asksAWeek', 'meetingsAWeek', 'hoursAWeek'].map(figure);
    expect([...week(), figure('weakestStep')]).toEqual(['', '', '', 'nothing on record yet']);
    typeFigure(workbook, SHEET, 'channel', { goalDeals: '10', goalDay: GOAL_DAY });
    expect(week()).toEqual([12.6, 12.6, 1.5 * 25.2]);
    typeFigure(workbook, SHEET, 'channel', { goalDay: TODAY });
    expect(week()).toEqual(['', 'choose a day after today', '']);
    typeFigure(workbook, SHEET, 'channel', { goalDay: GOAL_DAY });
  });

  it('counts nothing in a month without a log', () => {
    fillRows(workbook, SHEET, 'channel', [{ month: '2026-03-01', meetings: 5 }]);
    expect(['received', 'quality', 'referralMeetings', 'deals'].map(key => column(key, 1)[0])).toEqual([0, '', 0, 0]);
    expect(column('receivedPace', 1)).toEqual(['behind']);
  });
});

describe('the computed columns of Channel, against plain reckoning', () => {
  beforeAll(() => {
    callServer(workbook, 'addSheets', { sheets: ['referrals'] });
    fillRows(workbook, 'Referrals', 'referrals', log);
    fillRows(workbook, SHEET, 'channel', [{ meetings: '' }]);
    fillRows(workbook, SHEET, 'channel', months);
  });
  const count = months.length;

  it('count what the log has of that salesperson and month, of all where none is named', () => {
    expect(column('received', count)).toEqual(months.map(received));
    expect(column('quality', count)).toEqual(months.map(quality));
    expect(column('referralMeetings', count)).toEqual(months.map(meetings));
    expect(column('deals', count)).toEqual(months.map(deals));
    expect(months.map(received)).toEqual([3, 1, 5, 1, 1, 50]);
  });

  it('set them against the norms', () => {
    expect(column('receivedNorm', count)).toEqual(months.map(row => row.meetings ?? ''));
    expect(column('dealsNorm', count)).toEqual(months.map(row => meetings(row) / 10));
  });

  it('say who is behind, ahead or on the norm, and who has too few to be judged', () => {
    const expected: string[] = months.map(row => (row.meetings === undefined ? '' : pace(received(row), row.meetings)));
    // Ten a week and more is what experts do.
    expected[5] = 'expert’s pace';
    expect(column('receivedPace', count)).toEqual(expected);
    expect(column('dealsPace', count)).toEqual(months.map(row => pace(deals(row), meetings(row) / 10)));
    expect(new Set(expected)).toEqual(new Set(['behind', 'on norm', 'ahead', 'too few to judge', 'expert’s pace', '']));
  });

  it('reckon rates with the norm counted as one event, by the months that tell meetings and by what is decided', () => {
    const told = counted.filter(row => row.meetings !== undefined);
    const sum = (of: (row: Month) => number) => told.reduce((all, row) => all + of(row), 0);
    // Whatever the day: a deal and a lost one are decided, the others only on the day of the Settings.
    const isDecided = ({ date, stage }: Referral) =>
      stage === 'Deal' || stage === 'No deal' || (Date.parse(TODAY) - Date.parse(date)) / 86_400_000 > 30;
    const decided = log.filter(referral => referral.prospect !== undefined && isDecided(referral));
    const held = decided.filter(({ stage }) => stage !== undefined && stage !== 'Contacted').length;
    const dealsSeen = decided.filter(({ stage }) => stage === 'Deal').length;
    const perMeeting = (sum(received) + 1) / (sum(row => row.meetings!) + 1);
    const perReferral = (held + 1) / (decided.length + 1);
    const perReferralMeeting = (dealsSeen + 1) / (held + 10);
    expect(figure('referralsPerMeeting')).toBeCloseTo(perMeeting, 12);
    expect(figure('meetingsPerReferral')).toBeCloseTo(perReferral, 12);
    expect(figure('dealsPerMeeting')).toBeCloseTo(perReferralMeeting, 12);
    expect(figure('feedsItself')).toBeCloseTo(perMeeting * perReferral, 12);
    const ahead = 20 * perMeeting * perReferral;
    const expected = ahead * perReferralMeeting;
    // Negative binomial: dealsSeen + 1 in 10 + held meetings, term by term.
    const [shape, stays] = [dealsSeen + 1, (10 + held) / (10 + held + ahead)];
    const quantile = (share: number) => {
      let term = stays ** shape;
      let count = 0;
      for (let all = term; all < share; all += term) {
        term *= ((count + shape) / (count + 1)) * (1 - stays);
        count++;
      }
      return count;
    };
    expect(figure('dealsAhead')).toBeCloseTo(expected, 12);
    expect([figure('dealsLow'), figure('dealsHigh')]).toEqual([quantile(0.05), quantile(0.95)]);
    expect(figure('someDeal')).toBeCloseTo(1 - stays ** shape, 12);
    expect(figure('band')).toBe(`between ${quantile(0.05)} and ${quantile(0.95)} deals, 90 times in 100`);
    expect(figure('profitAhead')).toBeCloseTo(expected * profit(), 8);
  });

  it('reckon from the goal with what was seen, and name the step whose norm gains most', () => {
    // 3 deals in 17 meetings, beside the norm of 1 in 10: 10 deals with a chance of 80%, term by term.
    const isDecided = ({ stage, date }: Referral) => stage === 'Deal' || date < '2026-06-01';
    const decided = log.filter(referral => referral.prospect !== undefined && isDecided(referral));
    const held = decided.filter(({ stage }) => stage !== undefined && stage !== 'Contacted').length;
    const [shape, rate] = [4, 27];
    expect(held).toBe(17);
    const below = (ahead: number) => {
      let term = (rate / (rate + ahead)) ** shape;
      let sum = 0;
      for (let k = 0; k < 10; k++) {
        sum += term;
        term *= ((k + shape) / (k + 1)) * (ahead / (rate + ahead));
      }
      return sum;
    };
    let needed = 1;
    while (below(needed) > 0.2) needed++;
    // Of all months the asks are known, typed or by the log; March counts by the row of all.
    const perAsk = (counted.reduce((sum, row) => sum + received(row), 0) + 1) / (6 + 1 + 1 + 20 + 1);
    const asks = needed / 10 / ((held + 1) / (decided.length + 1)) / perAsk;
    expect(figure('meetingsAWeek')).toBeCloseTo(needed / 10, 12);
    expect(figure('asksAWeek')).toBeCloseTo(asks, 12);
    expect(figure('hoursAWeek')).toBeCloseTo(1.5 * (asks + needed / 10), 12);
    // Asking at 24 of 24 meetings loses nothing, of those referred two thirds are not met.
    expect(figure('weakestStep')).toBe('meetings with those referred');
  });

  it('count the asks of the log where nobody has typed how many they were', () => {
    expect(column('asks', count)).toEqual(months.map(asks));
    expect(months.map(asks)).toEqual([3, 1, 6, 1, 1, 20]);
  });

  it('count who was asked in vain', () => {
    const inVain = (row: Month) => logged(row).filter(({ prospect }) => prospect === undefined).length;
    expect(column('inVain', count)).toEqual(months.map(inVain));
    expect(months.map(inVain)).toContain(1);
  });

  it('leave the rows below empty', () => {
    const below = computedKeys('channel');
    for (const key of below) expect([key, column(key, count + 2).slice(count)]).toEqual([key, ['', '']]);
  });
});

it.each(LANGUAGES)('says in %s how surely the goal is reached, as it is reckoned', language => {
  expect(templateTexts[language]['channel.meetingsAWeek.note']).toContain(` ${100 * GOAL_CERTAINTY} `);
});

describe('asks in the log', () => {
  const day = (date: string) => Date.parse(date) / 86_400_000 + 25_569;
  const month = { month: day('2026-03-01') };
  /** Asks and asks in vain of March 2026: of all, of Anna, of Jan. */
  const counted = (rows: readonly Row[], typed: Row = {}) => {
    const whose = [{}, { salesperson: 'anna ' }, { salesperson: 'Jan' }];
    const channel = whose.map(who => ({ ...month, ...who, ...typed }));
    const workbook = plannedWorkbook({ channel, referrals: rows }, 'en');
    return ['asks', 'inVain'].map(key => plannedColumn(workbook, 'channel', key, whose.length));
  };
  const anna = { date: day('2026-03-10'), from: 'Alfa', salesperson: 'Anna' };

  it('count once a client and date, whatever came of it; one without a prospect is in vain', () => {
    const several = [anna, { ...anna, from: ' ALFA', prospect: 'A' }, { ...anna, prospect: 'B' }];
    expect(counted(several)).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ]);
    const others = [
      { ...anna, date: day('2026-03-11') },
      { ...anna, from: 'Beta', salesperson: 'Jan', refusal: 'Does not trust us' },
      { ...anna, date: day('2026-04-01') },
      { ...anna, date: null },
    ];
    expect(counted([...several, ...others])).toEqual([
      [3, 2, 1],
      [2, 1, 1],
    ]);
  });

  it('belong each to their own salesperson, and all count for the team, where two asked one client on one date', () => {
    const jan = { ...anna, salesperson: 'Jan' };
    const expected = [
      [2, 1, 1],
      [1, 0, 1],
    ];
    const both = [{ ...anna, prospect: 'A' }, jan, { ...jan, salesperson: ' jan', from: 'ALFA ' }];
    expect(counted(both)).toEqual(expected);
    expect(counted([...both].reverse())).toEqual(expected);
  });

  it('are no further ones in a row that names no salesperson, where others asked that client on that date', () => {
    const { salesperson: _, ...nobody } = anna;
    const jan = { ...anna, salesperson: 'Jan' };
    for (const rows of [
      [nobody, anna, jan],
      [jan, anna, nobody],
    ]) {
      expect(counted(rows)).toEqual([
        [2, 1, 1],
        [2, 1, 1],
      ]);
    }
    // What came of it may be of either of them: then neither asked in vain.
    expect(counted([{ ...nobody, prospect: 'A' }, anna])).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ]);
    expect(counted([nobody, { ...nobody, prospect: 'A' }])[0]).toEqual([1, 0, 0]);
  });

  it('stay whose they are however the log is sorted, and so does all of Channel', () => {
    const clients = ['Alfa', 'beta ', 'Nowak*', '>5', '', '2'];
    const people = ['Anna', 'jan', 'JAN ', ''];
    const reasons = ['Does not trust us', 'Salesperson forgot to ask'];
    const rows = Array.from({ length: 48 }, (_, i) => ({
      date: day('2026-03-27') + ((i * 7) % 9) + (i % 3) / 4,
      from: clients[(i * 5) % clients.length]!,
      salesperson: people[(i * i + (i >> 2)) % people.length]!,
      ...(i % 3 === 0 ? { prospect: `P${i}`, quality: 1 + (i % 5), stage: ['Deal', 'Meeting', ''][i % 4] ?? '' } : {}),
      ...(i % 3 === 1 ? { refusal: reasons[i % 2]! } : {}),
    }));
    const by = (key: 'date' | 'from' | 'salesperson' | 'prospect', sign: number) =>
      [...rows].sort((a, b) => sign * (String(a[key] ?? '') < String(b[key] ?? '') ? -1 : 1));
    const channel = ['2026-03-01', '2026-04-01'].flatMap(month =>
      ['', 'Anna', 'Jan'].map(salesperson => ({ month: day(month), salesperson, meetings: 9 })),
    );
    const shown = (log: readonly Row[]) => {
      const workbook = plannedWorkbook({ channel, referrals: log }, 'en');
      // Rows of the log by number, which are others once it is sorted.
      const cells = plannedRows(workbook, 'channel').map(({ personRow: _, ...row }) => row);
      const figures = templates.channel.summary!.map(({ key }) => plannedFigure(workbook, 'channel', key));
      return { cells, figures };
    };
    const asTyped = shown(rows);
    // A row of neither client, prospect nor reason tells of no ask, nor does a reason of our own.
    const tells = rows.filter(
      ({ date, from, prospect, refusal }) =>
        date < day('2026-04-01') && refusal !== reasons[1] && (from !== '' || (prospect ?? refusal) !== undefined),
    );
    const keyOf = (row: Readonly<{ date: number; from: string; salesperson: string }>) =>
      [Math.floor(row.date), row.from.trim().toLowerCase(), row.salesperson.trim().toLowerCase()] as const;
    const named = new Set(tells.filter(row => keyOf(row)[2] !== '').map(row => keyOf(row).join('|')));
    const onDates = new Set([...named].map(key => key.slice(0, key.lastIndexOf('|'))));
    const unnamed = tells
      .map(keyOf)
      .filter(([on, from, person]) => person === '' && (from === '' || !onDates.has(`${on}|${from}`)));
    const others = new Set(unnamed.map(([on, from]) => `${on}|${from}`));
    expect(asTyped.cells.slice(0, 3).map(({ asks }) => asks)).toEqual([
      named.size + others.size,
      [...named].filter(key => key.endsWith('|anna')).length,
      [...named].filter(key => key.endsWith('|jan')).length,
    ]);
    for (const key of ['date', 'from', 'salesperson', 'prospect'] as const) {
      expect(shown(by(key, 1))).toEqual(asTyped);
      expect(shown(by(key, -1))).toEqual(asTyped);
    }
  });

  it('are none where a reason of our own says that nobody asked', () => {
    const forgot = { ...anna, refusal: ' salesperson FORGOT to ask' };
    expect(counted([forgot, { ...anna, from: 'Beta' }])[0]).toEqual([1, 1, 0]);
  });

  it('are not known while the log has none at all; what is typed of a month stays', () => {
    expect(counted([])[0]).toEqual(['', '', '']);
    expect(counted([anna], { asked: 7 })[0]).toEqual([7, 7, 7]);
    expect(counted([anna], { asked: 0 })[0]).toEqual([0, 0, 0]);
  });
});
