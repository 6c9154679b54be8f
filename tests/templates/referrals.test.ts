import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/templates/planSheet';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { fillRows } from './fillRows';
import { plannedColumn } from './plannedCells';
import { TODAY as DAY, plannedWorkbook } from './plannedWorkbook';
import { readColumn } from './readColumn';
import { readFigure } from './readFigure';
import { settingCell } from './settingCell';
import { typeRow } from './typeRow';

const SHEET = 'Referrals';
const TODAY = '2026-07-01';

/** Listens, they talk, buys: the chances that Settings begin with, by quality. */
const CHANCES: Readonly<Record<number, readonly [number, number, number]>> = {
  1: [0.2, 0.2, 0.02],
  2: [0.4, 0.4, 0.05],
  3: [0.6, 0.6, 0.1],
  4: [0.8, 0.8, 0.15],
  5: [0.95, 0.95, 0.25],
};
const USUAL = { profit: 10_000, anyway: 0.25, saved: 400 };

interface Referral {
  readonly prospect?: string;
  readonly date?: string;
  readonly quality?: number;
  readonly stage?: 'Received' | 'Contacted' | 'Meeting' | 'Deal' | 'No deal';
  readonly stageDate?: string;
  readonly refusal?: string;
  readonly expectedProfit?: number;
  readonly listen?: number;
  readonly contact?: number;
  readonly conversion?: number;
  readonly wouldBuyAnyway?: number;
}

const log: readonly Referral[] = [
  { prospect: 'Just received', date: '2026-06-20', quality: 4 },
  { prospect: 'Contacted', date: '2026-05-01', quality: 3, stage: 'Contacted', stageDate: '2026-05-11' },
  { prospect: 'Meets us', date: '2026-04-01', quality: 5, stage: 'Meeting', expectedProfit: 3000, wouldBuyAnyway: 0 },
  { prospect: 'Bought', date: '2026-03-01', quality: 5, stage: 'Deal' },
  { prospect: 'Did not buy', date: '2026-03-02', quality: 5, stage: 'No deal' },
  { prospect: 'Did not buy either', date: '2026-03-03', quality: 2, stage: 'No deal' },
  { date: '2026-06-01', refusal: 'Does not trust us' },
  { prospect: 'Not rated yet', date: '2026-06-30' },
  { prospect: 'Typed chances', listen: 1, contact: 0.5, conversion: 0, stage: 'Received', wouldBuyAnyway: 1 },
  { prospect: 'Never pays', quality: 1, stage: 'Received', expectedProfit: -2000, conversion: 0.5 },
];

const factors = ({ quality, listen, contact, conversion }: Referral) =>
  [listen, contact, conversion].map(
    (typed, i) => typed ?? (quality === undefined ? Number.NaN : CHANCES[quality]![i]!),
  );
const product = (chances: readonly number[]) => chances.reduce((all, chance) => all * chance, 1);
const chanceOf = (referral: Referral) => product(factors(referral));
const openChanceOf = (referral: Referral) => {
  const [listen, contact, conversion] = factors(referral);
  switch (referral.stage) {
    case 'Deal':
    case 'No deal':
      return Number.NaN;
    case 'Meeting':
      return conversion!;
    case 'Contacted':
      return listen! * conversion!;
    default:
      return listen! * contact! * conversion!;
  }
};
const worthOf = (referral: Referral) => {
  const anyway = referral.wouldBuyAnyway ?? USUAL.anyway;
  return openChanceOf(referral) * ((1 - anyway) * (referral.expectedProfit ?? USUAL.profit) + anyway * USUAL.saved);
};
const orBlank = (of: (referral: Referral) => number) => (referral: Referral) => {
  const number = referral.prospect === undefined ? Number.NaN : of(referral);
  return Number.isNaN(number) ? '' : number;
};

/** P(so many deals), one referral after the other. */
function distribution(chances: readonly number[]): number[] {
  let odds = [1];
  for (const chance of chances) {
    odds = Array.from(
      { length: odds.length + 1 },
      (_, deals) => (odds[deals] ?? 0) * (1 - chance) + (odds[deals - 1] ?? 0) * chance,
    );
  }
  return odds;
}

function quantile(odds: readonly number[], q: number): number {
  let deals = 0;
  for (let sum = odds[0]!; sum < q; sum += odds[deals]!) deals++;
  return deals;
}

let workbook: Workbook;
const column = (key: string, rows = log.length) => readColumn(workbook, SHEET, 'referrals', key, rows);
const figure = (key: string) => readFigure(workbook, SHEET, 'referrals', key);
const compare = (key: string, expected: readonly (number | '')[]) => {
  const cells = column(key);
  for (const [row, number] of expected.entries()) {
    if (number === '') expect(cells[row], `${key} ${row}`).toBe('');
    else expect(cells[row], `${key} ${row}`).toBeCloseTo(number, 9);
  }
};

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS });
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  callServer(workbook, 'addSheets', { sheets: ['referrals'] });
  const settings = { today: TODAY, savedCost: USUAL.saved, referralProfit: USUAL.profit };
  for (const [id, value] of Object.entries(settings)) {
    workbook.type('Settings', settingCell(workbook, 'Settings', id), String(value));
  }
  for (const [row, referral] of log.entries()) {
    typeRow(workbook, SHEET, 'referrals', row, { from: 'Alfa', ...referral } as Record<string, string | number>);
  }
});

describe('the log of referrals, against plain reckoning', () => {
  it('takes the chances by quality, or as typed', () => {
    compare('chance', log.map(orBlank(chanceOf)));
  });

  it('counts of an open one only the chances that are still ahead', () => {
    compare('openChance', log.map(orBlank(openChanceOf)));
    expect(column('openChance').slice(0, 3)).toEqual([
      expect.closeTo(0.8 * 0.8 * 0.15, 12),
      expect.closeTo(0.6 * 0.1, 12),
      0.25,
    ]);
  });

  it('values the open ones, negative profit included', () => {
    compare('expectedValue', log.map(orBlank(worthOf)));
    expect(column('expectedValue')[9]).toBeLessThan(0);
    const sum = log.map(orBlank(worthOf)).reduce<number>((all, value) => all + Number(value), 0);
    expect(figure('expectedValueInAll')).toBeCloseTo(sum, 9);
  });

  it('tells since how many days an open one stands still', () => {
    expect(column('waiting')).toEqual([11, 51, 91, '', '', '', '', 1, '', '']);
  });

  it('tells what the open ones will bring', () => {
    const chances = log.map(orBlank(openChanceOf)).filter(chance => chance !== '');
    const odds = distribution(chances);
    expect(figure('open')).toBe(6);
    expect(figure('expectedDeals')).toBeCloseTo(
      chances.reduce((sum, chance) => sum + chance, 0),
      9,
    );
    expect([figure('low'), figure('high')]).toEqual([quantile(odds, 0.05), quantile(odds, 0.95)]);
    expect(figure('atLeastOne')).toBeCloseTo(1 - odds[0]!, 9);
  });

  it('goes on when the stages are called otherwise', () => {
    const third = settingCell(workbook, 'Settings', 'referralMeeting');
    workbook.type('Settings', third, 'Talk');
    // Pasted: the choices of the cells are those of the day on which the sheet was made.
    const stageIs = (stage: string) => fillRows(workbook, SHEET, 'referrals', [{}, {}, { stage }]);
    stageIs('Talk');
    expect([column('openChance')[2], column('stageNumber')[2]]).toEqual([0.25, 3]);
    workbook.type('Settings', third, 'Meeting');
    stageIs('Meeting');
  });

  it('leaves the rows below empty', () => {
    for (const key of ['chance', 'openChance', 'expectedValue', 'waiting']) {
      expect([key, column(key, log.length + 3).slice(log.length)]).toEqual([key, ['', '', '']]);
    }
  });
});

describe('an empty log', () => {
  it('has nothing open and promises nothing', () => {
    const empty = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS });
    callServer(empty, 'addSheets', { sheets: ['referrals'] });
    const shown = ['open', 'expectedDeals', 'low', 'high', 'atLeastOne', 'expectedValueInAll'].map(key =>
      readFigure(empty, SHEET, 'referrals', key),
    );
    expect(shown).toEqual([0, '', '', '', '', 0]);
  });
});

describe('what is to be done about a referral', () => {
  /** So many days ago. */
  const ago = (days: number) => DAY - days;
  const from = { from: 'Alfa' };
  const deal = { ...from, stage: 'Deal' };
  const lost = { ...from, stage: 'No deal', date: ago(60), stageDate: ago(30) };

  it('is to tell who recommended: a deal, none, or after four weeks without a move, and for 90 days at most', () => {
    const cases: readonly (readonly [Row, string])[] = [
      [{ ...deal, stageDate: ago(1) }, 'there is a deal'],
      [{ ...deal, date: ago(90) }, 'there is a deal'],
      [{ ...deal, date: ago(91) }, ''],
      [{ ...deal, toldDay: ago(1) }, ''],
      [lost, 'there is no deal'],
      [{ ...lost, toldDay: ago(31) }, 'there is no deal'],
      [{ ...lost, toldDay: ago(30) }, ''],
      [{ ...lost, toldDay: 'soon' }, 'there is no deal'],
      [{ ...from, date: ago(28) }, 'it is still open'],
      [{ ...from, date: ago(27) }, ''],
      [{ ...from, date: ago(80), stage: 'Meeting', stageDate: ago(40), toldDay: ago(50) }, 'it is still open'],
      [{ ...from, date: ago(80), stage: 'Meeting', stageDate: ago(40), toldDay: ago(40) }, ''],
      [from, ''],
    ];
    const rows = cases.map(([row], i) => ({ prospect: `P${i}`, ...row }));
    const workbook = plannedWorkbook({ referrals: [...rows, { ...lost, refusal: 'x' }] }, 'en');
    const told = plannedColumn(workbook, 'referrals', 'waitsForWord', cases.length + 1);
    expect(told).toEqual([...cases.map(([, word]) => word), '']);
  });

  it('has due next steps before all that only wait, the longest overdue first', () => {
    const open = { ...from, prospect: 'P', date: ago(40) };
    const rows: readonly Row[] = [
      { ...open, stepDay: DAY + 1 },
      { ...open, stepDay: DAY },
      { ...open, stepDay: ago(30) },
      { ...open, stepDay: ago(90), stage: 'Deal' },
      { ...open, date: ago(50) },
      { from: 'Alfa', stepDay: ago(1) },
    ];
    const workbook = plannedWorkbook({ referrals: rows }, 'en');
    const order = plannedColumn(workbook, 'referrals', 'urgency', rows.length).map((urgency, row) => ({
      urgency,
      row,
    }));
    const sorted = order.filter(({ urgency }) => urgency !== '').sort((a, b) => Number(b.urgency) - Number(a.urgency));
    expect(sorted.map(({ row }) => row)).toEqual([2, 1, 4, 0]);
  });
});
