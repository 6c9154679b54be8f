import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { openText } from '../addon/openFile';
import { clientsRequest } from '../addon/orders';
import { computedKeys } from './computedKeys';
import { addressOf, readColumn } from './readColumn';
import { settingCell } from './settingCell';

const TODAY = '2026-07-01';
const DAY = 86_400_000;

/** Orders of a client on days that are so far apart, the last one so long before today. */
interface Story {
  readonly client: string;
  readonly orders: number;
  readonly gap: number;
  readonly silence: number;
  readonly amount: number;
  readonly profit: number;
  readonly referredBy?: string;
  readonly retention?: number;
  readonly minimum?: number;
  /** Days on which they gave referrals. */
  readonly gave?: readonly string[];
}

const stories: readonly Story[] = [
  { client: 'Alfa', orders: 9, gap: 40, silence: 20, amount: 5000, profit: 1500, gave: ['2026-01-01', '2026-05-04'] },
  { client: 'Beta', orders: 5, gap: 60, silence: 100, amount: 4000, profit: 900, referredBy: 'alfa', minimum: 4 },
  { client: 'Gamma', orders: 6, gap: 30, silence: 91, amount: 1200, profit: 300, referredBy: 'Alfa' },
  { client: 'Delta', orders: 1, gap: 1, silence: 300, amount: 800, profit: -200, referredBy: 'Beta' },
  { client: 'Epsilon', orders: 2, gap: 50, silence: 10, amount: 2500, profit: 700, gave: ['2025-12-31', '2026-12-31'] },
  { client: 'Zeta', orders: 3, gap: 20, silence: 0, amount: 2500.1, profit: 400, referredBy: 'Delta', retention: 0.95 },
  { client: 'Eta', orders: 4, gap: 200, silence: 30, amount: 900, profit: 250, minimum: 0 },
  { client: 'Theta', orders: 7, gap: 25, silence: 800, amount: 3100, profit: 1000, referredBy: 'Epsilon' },
  // Fell from 18 order days to 4, and from 3 to 1.
  { client: 'Iota', orders: 22, gap: 20, silence: 300, amount: 310, profit: 20 },
  { client: 'Kappa', orders: 5, gap: 170, silence: 200, amount: 420, profit: 30, referredBy: 'Theta' },
];
const count = stories.length;

const dayBefore = (days: number) => new Date(Date.parse(TODAY) - days * DAY).toISOString().slice(0, 10);
const daysOf = ({ orders, gap, silence }: Story) => Array.from({ length: orders }, (_, i) => silence + gap * i);

let workbook: Workbook;
let told: readonly Story[];

beforeAll(async () => {
  const lines = stories.flatMap(story =>
    daysOf(story).map(days => [dayBefore(days), story.client, story.amount, story.profit].join(';')),
  );
  workbook = await openText(['Data;Klient;Kwota;Zysk', ...lines].join('\n'), 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  callServer(workbook, 'addSheets', { sheets: ['referrals'] });
  workbook.type('Ustawienia', settingCell(workbook, 'Ustawienia', 'today'), TODAY);
  const order = readColumn(workbook, 'Klienci', 'clients', 'client', count);
  told = order.map(client => stories.find(story => story.client === client)!);
  for (const [row, { referredBy, retention, minimum }] of told.entries()) {
    const type = (key: string, value: string | number | undefined) => {
      if (value !== undefined)
        workbook.type('Klienci', addressOf('clients', key, row), String(value).replace('.', ','));
    };
    type('referredBy', referredBy);
    type('retention', retention);
    type('minimum', minimum);
  }
  const given = stories.flatMap(({ client, gave = [] }) => gave.map(day => ({ client, day })));
  for (const [row, { client, day }] of given.entries()) {
    workbook.type('Polecenia', addressOf('referrals', 'date', row), day);
    workbook.type('Polecenia', addressOf('referrals', 'from', row), client);
    workbook.type('Polecenia', addressOf('referrals', 'prospect', row), `Polecony ${row}`);
  }
});

const column = (key: string, rows = count) => readColumn(workbook, 'Klienci', 'clients', key, rows);
const close = (key: string, expected: readonly (number | string)[]) => {
  const cells = column(key);
  for (const [row, number] of expected.entries()) {
    if (typeof number === 'string') expect([key, row, cells[row]]).toEqual([key, row, number]);
    else expect(cells[row], `${key} of ${told[row]!.client}`).toBeCloseTo(number, 6);
  }
};

const newest = Math.min(...stories.map(({ silence }) => silence));
const ordersIn = (story: Story, from: number, to: number) =>
  daysOf(story).filter(days => days >= from && days < to).length;
const revenueLastYear = (some: readonly Story[]) =>
  some.reduce((sum, story) => sum + ordersIn(story, newest, newest + 365) * story.amount, 0);
const typicalGap = () => median(stories.flatMap(({ orders, gap }) => (orders > 1 ? [gap] : [])));
const expected = ({ orders, gap }: Story) => ((orders - 1) * gap + typicalGap()) / orders;
const revenueOf = ({ orders, amount }: Story) => orders * amount;
const profitOf = ({ orders, profit }: Story) => orders * profit;
const marginOf = (story: Story) => {
  const lastYear = daysOf(story).filter(days => days < newest + 365).length;
  return (lastYear * story.amount * profitOf(story)) / revenueOf(story);
};
const ownValue = (story: Story) => (marginOf(story) * 1.1) / (1.1 - (story.retention ?? 0.8));
const broughtBy = ({ client }: Story) =>
  stories.filter(({ referredBy }) => referredBy?.toLowerCase() === client.toLowerCase());
const direct = (story: Story) => broughtBy(story).reduce((sum, brought) => sum + profitOf(brought), 0);
const chain = (story: Story): number =>
  broughtBy(story).reduce((sum, brought) => sum + profitOf(brought) + chain(brought), 0);
const gathered = (story: Story): number =>
  profitOf(story) + broughtBy(story).reduce((sum, brought) => sum + gathered(brought) / 2, 0);
const shared = (story: Story) => gathered(story) / (story.referredBy === undefined ? 1 : 2);
const median = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

describe('the computed columns of Clients, against plain reckoning', () => {
  it('give the expected gap, from their own gaps and the median of all', () => {
    close('expectedGap', told.map(expected));
  });

  it('tell the stage by purchases and by silence beyond the expected gap, those who bought once too', () => {
    expect(Object.fromEntries(told.map(({ client }, row) => [client, column('stage')[row]]))).toEqual({
      Alfa: 'Stały klient',
      Beta: 'Stały klient',
      Gamma: 'Zagrożony',
      Delta: 'Utracony',
      Epsilon: 'Drugi zakup',
      Zeta: 'Trzeci zakup',
      Eta: 'Stały klient',
      Theta: 'Utracony',
      Iota: 'Utracony',
      Kappa: 'Stały klient',
    });
    for (const story of stories) {
      const gaps = story.silence / expected(story);
      const row = told.indexOf(story);
      expect([story.client, column('stage')[row] === 'Utracony']).toEqual([story.client, gaps > 4]);
      expect([story.client, column('stage')[row] === 'Zagrożony']).toEqual([story.client, gaps > 2 && gaps <= 4]);
    }
  });

  it('compare the last twelve months with those before, and tell where the order days are behind too', () => {
    const known = told.map(story => [
      story.client,
      ordersIn(story, newest, newest + 365),
      ordersIn(story, newest + 365, newest + 730),
      Math.max(...daysOf(story)) >= newest + 700,
    ]);
    const of = (client: string, key: string) => column(key)[told.findIndex(story => story.client === client)];
    close(
      'change',
      known.map(([, last, before, isWhole]) => (isWhole && before ? Number(last) / Number(before) - 1 : '')),
    );
    expect(['Iota', 'Kappa', 'Theta', 'Eta'].map(client => of(client, 'purchasesYearBefore'))).toEqual([18, 3, 0, '']);
    expect(of('Iota', 'change')).toBeCloseTo(4 / 18 - 1, 12);
    expect(of('Kappa', 'change')).toBeCloseTo(1 / 3 - 1, 12);
    // Poisson: at most 4 of 18 in 1 of 10,000 cases; at most 1 of 3 in 20 of 100.
    expect(['Iota', 'Kappa', 'Theta', 'Eta'].map(client => of(client, 'orderPace'))).toEqual([-1, 0, 0, '']);
  });

  it('count whom they brought, and what these buy for in a year', () => {
    close(
      'broughtClients',
      told.map(story => broughtBy(story).length),
    );
    close(
      'broughtRevenue',
      told.map(story => revenueLastYear(broughtBy(story))),
    );
    const named = told.map(({ client }, row) => [client, column('broughtClients')[row]] as const);
    expect(Object.fromEntries(named)).toMatchObject({ Alfa: 2, Beta: 1, Delta: 1, Iota: 0, Theta: 1 });
  });

  it('give share, margin and value', () => {
    const all = stories.reduce((sum, story) => sum + revenueOf(story), 0);
    close(
      'revenueShare',
      told.map(story => revenueOf(story) / all),
    );
    close('margin', told.map(marginOf));
    close('value', told.map(ownValue));
  });

  it('credit referrals directly, along the chain and shared out', () => {
    close('direct', told.map(direct));
    close('chain', told.map(chain));
    close('shared', told.map(shared));
    const profit = stories.reduce((sum, story) => sum + profitOf(story), 0);
    expect(column('shared').reduce<number>((sum, cell) => sum + Number(cell), 0)).toBeCloseTo(profit, 6);
  });

  it('count the referrals of the calendar year and what is due', () => {
    const received = told.map(({ gave = [] }) => gave.filter(day => day.startsWith('2026')).length);
    close('received', received);
    close(
      'due',
      told.map(({ minimum = 2 }, row) => Math.max(0, minimum - received[row]!)),
    );
  });

  it('sort clients into four groups by the medians', () => {
    const [ownMedian, directMedian] = [median(stories.map(ownValue)), median(stories.map(direct))];
    const groups = told.map(story =>
      ownValue(story) > ownMedian
        ? direct(story) > directMedian
          ? 'Gwiazda'
          : 'Dobry klient'
        : direct(story) > directMedian
          ? 'Ambasador'
          : 'Pozostali',
    );
    expect(column('quadrant')).toEqual(groups);
    expect(new Set(groups).size).toBe(4);
  });

  it('leave the rows below empty', () => {
    const below = computedKeys('clients');
    for (const key of below) expect([key, column(key, count + 3).slice(count)]).toEqual([key, ['', '', '']]);
  });

  it('take the match from the Scorecard as soon as there is one', () => {
    expect(column('match')).toEqual(stories.map(() => ''));
    callServer(workbook, 'addSheets', { sheets: ['idealClient', 'scorecard'] });
    workbook.type('Karta ocen', addressOf('scorecard', 'client', 0), 'Gamma');
    workbook.type('Karta ocen', addressOf('scorecard', 'trait1', 0), '4');
    expect(column('match')).toEqual(told.map(({ client }) => (client === 'Gamma' ? 0.9 : '')));
  });

  it('name what is wrong with the family tree, and nothing else fails', () => {
    expect(column('familyFault')).toEqual(stories.map(() => ''));
    const cell = addressOf('clients', 'referredBy', 0);
    workbook.type('Klienci', cell, 'Nikt');
    expect(column('familyFault')[0]).toContain('„Nikt”');
    expect(column('chain').every(brought => typeof brought === 'number')).toBe(true);
    workbook.type('Klienci', cell, told[0]!.client);
    expect(column('familyFault')[0]).not.toBe('');
    // Nobody brings themselves.
    const own = broughtBy(told[0]!);
    expect([column('broughtClients')[0], column('broughtRevenue')[0]]).toEqual([own.length, revenueLastYear(own)]);
    expect(column('value').every(value => typeof value === 'number')).toBe(true);
    // Of the credit, which needs the whole tree, every client has an error, and a row without one has none.
    const below = ['direct', 'chain', 'shared'].map(key => readColumn(workbook, 'Klienci', 'clients', key, count + 3));
    for (const credit of below) expect(credit.slice(-4)).toEqual(['#ERROR!', '', '', '']);
    workbook.type('Klienci', cell, '');
  });
});

it('give no share to a client who took back more than they bought, and to others no more than all', async () => {
  const orders = ['Data;Klient;Kwota', '05.01.2026;Alfa;300', '06.01.2026;Beta;100', '07.01.2026;Gamma;-150'];
  const returned = await openText(orders.join('\n'), 'pl_PL');
  callServer(returned, 'createClients', clientsRequest(returned));
  const read = (key: string) => readColumn(returned, 'Klienci', 'clients', key, 3);
  expect(read('client')).toEqual(['Alfa', 'Beta', 'Gamma']);
  expect(read('revenueShare')).toEqual([0.75, 0.25, 0]);
  expect([read('purchases'), read('lastDay')[2]]).toEqual([[1, 1, 0], '']);
});
