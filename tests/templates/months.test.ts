import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook';
import { computedKeys } from './computedKeys';
import { dayNumber } from './dayNumber';
import { plannedColumn, plannedFigure } from './plannedCells';
import { plannedWorkbook } from './plannedWorkbook';

interface Month {
  readonly month: string;
  readonly gained?: number;
  readonly lost?: number;
  readonly wonBack?: number;
  readonly salesTotal?: number;
}

const months: readonly Month[] = [
  { month: '2026-01-01', gained: 3, lost: 3, salesTotal: 20_000 },
  { month: '2026-02-01', gained: 5, lost: 0, wonBack: 1 },
  { month: '2026-03-01', lost: 4, salesTotal: 20_000 },
  { month: '2026-04-01', gained: 2, salesTotal: 20_000 },
  { month: '2026-05-01' },
  { month: '2026-06-01', wonBack: 2, salesTotal: 10_000 },
];
const deals = [
  { stageDate: '2026-01-31', profit: 9000 },
  { stageDate: '2026-03-01', profit: 700 },
  { stageDate: '2026-03-31', profit: -200 },
  { stageDate: '2026-04-30', profit: -400 },
  { stageDate: '2026-07-01', profit: 5000 },
  { stageDate: undefined, profit: 60 },
];

/** The months in this order, with so many clients before them. */
function opened(rows: readonly Month[], withLog = true): Workbook {
  return plannedWorkbook(
    {
      months: rows.map(row => ({ ...row, month: dayNumber(row.month) })),
      ...(withLog && {
        referrals: deals.map(({ stageDate, profit }) => ({
          prospect: 'P',
          stageDate: stageDate === undefined ? null : dayNumber(stageDate),
          profit,
        })),
      }),
    },
    'en',
  );
}

const START = 100;
/** What there is before each month, and after it; nothing where it tells nothing. */
function levels(): readonly { readonly opening: number | ''; readonly end: number | '' }[] {
  let level = START;
  return months.map(({ gained, lost, wonBack }) => {
    const opening = level;
    level += (gained ?? 0) + (wonBack ?? 0) - (lost ?? 0);
    const tellsNothing = gained === undefined && lost === undefined && wonBack === undefined;
    return tellsNothing ? { opening: '', end: '' } : { opening, end: level };
  });
}
const won = ({ gained = 0, wonBack = 0 }: Month) => gained + wonBack;

let workbook: Workbook;
const column = (key: string, rows = months.length) => plannedColumn(workbook, 'months', key, rows);
const figure = (key: string) => plannedFigure(workbook, 'months', key);

beforeAll(() => {
  workbook = opened(months);
});

describe('the months of the bucket, against plain reckoning', () => {
  it('begin where the months before have ended', () => {
    expect(column('opening')).toEqual(levels().map(({ opening }) => opening));
    expect(column('end')).toEqual(levels().map(({ end }) => end));
    expect(figure('now')).toBe(levels().at(-1)!.end);
    expect(column('net')).toEqual(levels().map(({ opening, end }) => (opening === '' ? '' : Number(end) - opening)));
  });

  it('tell the rates and where it settles: lose three, gain three, and stand still', () => {
    for (const [key, of] of [
      ['lossRate', ({ lost = 0 }: Month) => lost],
      ['growthRate', (month: Month) => won(month) - (month.lost ?? 0)],
    ] as const) {
      const cells = column(key);
      for (const [row, { opening }] of levels().entries()) {
        if (opening === '') expect(cells[row]).toBe('');
        else expect(cells[row], `${key} ${row}`).toBeCloseTo(of(months[row]!) / opening, 12);
      }
    }
    const settles = levels().map(({ opening }, row) => {
      const month = months[row]!;
      return opening === '' || (month.lost ?? 0) === 0 ? '' : (won(month) * opening) / month.lost!;
    });
    expect(column('settlesAt')).toEqual(settles);
    expect(settles.slice(0, 3)).toEqual([100, '', 0]);
  });

  it('do not mind their order', () => {
    const byMonth = (of: Workbook) => {
      const names = plannedColumn(of, 'months', 'month', months.length);
      const cells = computedKeys('months').map(key => plannedColumn(of, 'months', key, months.length));
      return new Map(names.map((name, row) => [name, cells.map(cell => cell[row])]));
    };
    const turned = opened([months[3]!, months[5]!, months[0]!, months[4]!, months[2]!, months[1]!]);
    expect(byMonth(turned)).toEqual(byMonth(workbook));
    expect(plannedFigure(turned, 'months', 'now')).toBe(figure('now'));
  });

  it('put the profit of deals beside that of all sales, by the day of the deal', () => {
    const inMonth = ({ month }: Month) =>
      deals
        .filter(({ stageDate }) => stageDate?.slice(0, 7) === month.slice(0, 7))
        .reduce((sum, { profit }) => sum + profit, 0);
    expect(column('salesByReferral')).toEqual(months.map(inMonth));
    expect(column('referralShare')).toEqual(
      months.map(month => (month.salesTotal === undefined ? '' : inMonth(month) / month.salesTotal)),
    );
    expect(months.map(inMonth)).toEqual([9000, 0, 500, -400, 0, 0]);
  });

  it('tell what one client fewer lost a month is worth in first meetings: ten, by the norms of article 001', () => {
    expect([figure('meetingsOfOne'), figure('meetingsOfYear')]).toEqual([10, 120]);
  });

  it('leave the rows below empty', () => {
    for (const key of computedKeys('months')) {
      expect([key, column(key, months.length + 3).slice(months.length)]).toEqual([key, ['', '', '']]);
    }
  });
});
