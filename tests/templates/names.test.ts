import { beforeAll, describe, expect, it } from 'vitest';
import { traitVerdict } from '../../src/core/ideal/traitVerdict';
import { nameKey } from '../../src/core/text/nameKey';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { Row } from '../../src/templates/planSheet';
import { startRows } from '../../src/templates/startRows';
import type { Workbook } from '../../src/workbook/workbook';
import { plannedColumn, plannedFigure, plannedRows } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';

const nbsp = '\u00a0';

/** Names that a count would take for conditions, that look alike, or that are headers; each is another one. */
const NAMES = [
  'Nowak',
  'Nowak*',
  'Nowak Sp',
  'Nowak~*',
  '>5',
  '>=1',
  '<>',
  '=Beta1',
  'Beta1',
  'Beta?',
  'Betan',
  '*',
  '?',
  '"A" B',

  'Alfa',
  '5',
  '05',
  'Client',
  'Clients',
  'From whom',
  'TRUE',
  'Źródło Śnieżki',
  'Йод и ёж',
  'Müller  & Söhne',
  'polecam.client',
] as const;

/** The same name as people and programs spell it. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  name => name,
  name => `${name} `,
  name => `${nbsp}${name}${nbsp} `,
  name => name.toUpperCase(),
  name => name.toLowerCase().normalize('NFD'),
  name => name.replace(/ /g, ` ${nbsp}`),
  name => `\t${name}`.normalize('NFD'),
];
const spelt = (name: string, at: number) => SPELLINGS[at % SPELLINGS.length]!(name);

const clients: readonly Row[] = NAMES.map((name, i) => ({
  client: spelt(name, i),
  salesperson: spelt(NAMES[i % 5]!, i + 2),
  kind: i % 7 === 0 ? 'new' : i % 3 === 0 ? 'existing' : null,
  purchases: 3,
  lastDay: TODAY - 10,
  revenueLastYear: 1000 + i * i * 17,
  revenueInAll: 5000 + i,
  profit: 500 + i,
  minimum: i % 4 === 0 ? 3 : null,
  lastAsked: i % 5 === 0 ? TODAY - i : null,
}));

/** Each client is named so often, each time otherwise. */
const log = NAMES.flatMap((name, i) =>
  Array.from({ length: (i * 5) % 4 }, (_, k) => ({
    date: TODAY - 10 * k,
    from: spelt(name, i + k + 3),
    prospect: NAMES[(i + k) % NAMES.length]!,
    salesperson: spelt(NAMES[(i + k) % 6]!, i + k + 1),
    quality: 1 + ((i + k) % 5),
    stage: ['Received', ' meeting', `DEAL${nbsp}`, 'no deal', null][(i + k) % 5]!,
    refusal: null,
  })),
);
/** Nobody was recommended, and why. */
const refused = [...'abcdefgh'].map((_, i) => ({
  date: TODAY,
  from: spelt(NAMES[i]!, i),
  salesperson: spelt(NAMES[i % 6]!, i + 1),
  refusal: spelt(NAMES[i % 3]!, i + 4),
}));
const others: readonly Row[] = [...log, ...refused].map(row => ({ ...row }));

const kept = NAMES.map((name, i) => ({
  lostDay: TODAY - i,
  client: spelt(name, i + 1),
  reason: i % 6 === 5 ? null : spelt(NAMES[(i * i) % 5]!, i),
}));
const months = [0, 1, 2, 3, 4, 5, -1].map(at => ({
  month: TODAY,
  salesperson: at < 0 ? null : spelt(NAMES[at]!, at + 3),
  meetings: 4,
}));

const texts = templateTexts.en;
const lists: readonly Row[] = [
  ...NAMES.slice(0, 6).map((entry, i) => ({ list: spelt('Salesperson', i), entry })),
  ...NAMES.slice(0, 5).map((entry, i) => ({ list: spelt('No referral because', i), entry, side: `side ${i}` })),
  ...NAMES.slice(0, 5).map((entry, i) => ({ list: spelt('Left because', i), entry, side: `cause ${i}` })),
];
const scores = NAMES.map((name, i) => ({ client: spelt(name, i + 5), trait1: (i % 11) - 5, trait2: i % 6 }));
const ideal = Array.from({ length: 5 }, (_, i) => ({
  best: spelt(NAMES[i]!, i + 2),
  worst: spelt(NAMES[i + 8]!, i + 3),
  chosen: `Trait ${i + 1}`,
}));

let workbook: Workbook;
const column = (id: Parameters<typeof plannedColumn>[1], key: string, rows: number = NAMES.length) =>
  plannedColumn(workbook, id, key, rows);
const same = (one: unknown, other: string) => nameKey(String(one ?? '')) === nameKey(other);
const recommended = (name: string) => log.filter(({ from }) => same(from, name));
const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? '' : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

beforeAll(() => {
  workbook = plannedWorkbook(
    {
      clients,
      referrals: others,
      keeping: kept,
      lists,
      scorecard: scores,
      idealClient: ideal,
      channel: months,
      referralPlan: NAMES.map((name, i) => ({ client: spelt(name, i + 6) })),
      timePlan: [
        ...startRows(templates.timePlan, texts, TODAY),
        ...NAMES.map((name, i) => ({ client: spelt(name, i + 4) })),
      ],
    },
    'en',
  );
});

describe('a name, however it is spelt and whatever it looks like', () => {
  it('is another name than all the others', () => {
    expect(new Set(NAMES.map(nameKey)).size).toBe(NAMES.length);
    expect(new Set(column('clients', 'nameKey')).size).toBe(NAMES.length);
  });

  it('has on Clients the referrals of its own, what is due of them, and its match', () => {
    const received = NAMES.map(name => recommended(name).length);
    expect(column('clients', 'received')).toEqual(received);
    expect(column('clients', 'due')).toEqual(
      NAMES.map((_, i) => Math.max(0, Number(clients[i]!.minimum ?? 2) - received[i]!)),
    );
    const match = column('clients', 'match');
    for (const [i, { trait1, trait2 }] of scores.entries()) {
      expect(match[i], NAMES[i]).toBeCloseTo(((trait1 + trait2) / 2 + 5) / 10, 12);
    }
  });

  it('is found by the plans of time and of referrals', () => {
    const kinds = clients.map(({ kind }) => kind ?? '');
    expect(column('timePlan', 'kind', NAMES.length + 1).slice(1)).toEqual(kinds);
    expect(column('timePlan', 'lastYear', NAMES.length + 1).slice(1)).toEqual(
      clients.map(({ revenueLastYear }, i) => (kinds[i] === '' ? '' : revenueLastYear)),
    );
    const plan = (key: string) => column('referralPlan', key);
    expect(plan('received')).toEqual(NAMES.map(name => recommended(name).length));
    expect(plan('minimum')).toEqual(clients.map(({ minimum }) => minimum ?? 2));
    expect(plan('lastAsked')).toEqual(clients.map(({ lastAsked }) => lastAsked ?? ''));
    expect(plan('meanQuality')).toEqual(NAMES.map(name => mean(recommended(name).map(({ quality }) => quality))));
  });

  it('brings its value to the list of the lost', () => {
    const values = column('clients', 'value');
    expect(values.every(value => typeof value === 'number')).toBe(true);
    expect(column('keeping', 'value')).toEqual(values);
    expect(column('keeping', 'cause')).toEqual(
      kept.map(({ reason }) => (reason === null ? '' : `cause ${NAMES.findIndex(name => same(reason, name))}`)),
    );
  });

  it('counts on Channel for the salesperson who has it', () => {
    const of = ({ salesperson }: (typeof months)[number], rows: typeof log) =>
      rows.filter(
        row =>
          row.date > TODAY - 1 &&
          row.date <= TODAY + 30 &&
          (salesperson === null || same(row.salesperson, salesperson)),
      );
    const at = (rows: typeof log, ...stages: readonly string[]) =>
      rows.filter(({ stage }) => stages.some(word => same(stage, word))).length;
    expect(column('channel', 'received', months.length)).toEqual(months.map(month => of(month, log).length));
    expect(column('channel', 'deals', months.length)).toEqual(months.map(month => at(of(month, log), 'deal')));
    expect(column('channel', 'referralMeetings', months.length)).toEqual(
      months.map(month => at(of(month, log), 'deal', 'meeting')),
    );
    expect(column('channel', 'quality', months.length)).toEqual(
      months.map(month => mean(of(month, log).map(({ quality }) => quality))),
    );
    expect(months.map(month => of(month, log).length).filter(count => count > 0).length).toBeGreaterThan(4);
  });

  it('is counted among the reasons of the Overview', () => {
    const reasons = NAMES.slice(0, 5);
    const rows = plannedRows(workbook, 'overview').slice(0, reasons.length);
    expect(rows.map(row => row.refusal)).toEqual(reasons);
    expect(rows.map(row => row.refusalCount)).toEqual(
      reasons.map(name => refused.filter(({ refusal }) => same(refusal, name)).length),
    );
    expect(rows.map(row => row.leavingCount)).toEqual(
      reasons.map(name => kept.filter(({ reason }) => same(reason, name)).length),
    );
  });

  it('is in the list that names it', () => {
    expect(column('lists', 'salespeople', 6)).toEqual(NAMES.slice(0, 6));
    expect(column('lists', 'refusalSide', 5)).toEqual(['side 0', 'side 1', 'side 2', 'side 3', 'side 4']);
  });

  it('tells the best from the worst', () => {
    const of = (names: readonly string[], trait: 'trait1' | 'trait2') =>
      scores.filter(({ client }) => names.some(name => same(client, name))).map(row => Number(row[trait]));
    const best = ideal.map(row => row.best);
    const worst = ideal.map(row => row.worst);

    for (const trait of ['trait1', 'trait2'] as const) {
      const { verdict } = traitVerdict(of(best, trait), of(worst, trait));
      const words = templateTexts.en[`scorecard.power.${verdict}`];
      expect(plannedFigure(workbook, 'scorecard', trait.replace('trait', 'power'))).toBe(words);
    }
  });
});
