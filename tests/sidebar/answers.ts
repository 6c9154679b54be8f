import type { WorkbookState } from '../../src/contract/home';
import type { OrderColumns, OrdersPreview } from '../../src/contract/orders';
import { EMPTY_DRAFT, type LoadedProfile, type ProfileDraft } from '../../src/contract/profile';
import type { LoadedSettings, Setting } from '../../src/contract/settings';
import type { OurSheet } from '../../src/contract/sheets';
import { noAnswers } from '../../src/core/orders/noAnswers';
import { pickOf } from '../core/orders/pickOf';
import type { Answers } from './openSidebar';

/** 793 clients, two of whom would like to be more than a name. */
export const clientNames: readonly string[] = [
  'Sean Miller',
  'Tamara Chand',
  '<img src=x onerror="window.hacked=true">',
  '=IMPORTXML("http://example.com")',
  'Raymond Buch',
  'N'.repeat(500),
  'Tom Ashbrook',
  ...Array.from({ length: 786 }, (_, place) => `Client ${place + 1} & Sons`),
];

export const workbook: WorkbookState = {
  language: 'en',
  locale: 'en_US',
  currency: '$',
  ours: {
    clients: null,
    idealClient: null,
    scorecard: null,
    referrals: null,
    wanted: null,
    referralPlan: null,
    channel: null,
    coaching: null,
    timePlan: null,
    keeping: null,
    months: null,
    overview: null,
    lists: null,
    settings: null,
  },
  isExample: false,
  lastDone: null,
  faults: [],
  next: { kind: 'clients' },
  due: 0,
  open: 0,
  waiting: 0,
  steps: 0,
  word: 0,
  reckonedOn: null,
};

const sheetOf = (sheetId: number, sheetName: string, rows: number): OurSheet => ({ sheetId, sheetName, rows });

/** A workbook that has been used for a while. */
export const busyWorkbook: WorkbookState = {
  ...workbook,
  ours: {
    ...workbook.ours,
    clients: sheetOf(8, 'Clients', 793),
    idealClient: sheetOf(9, 'Ideal client', 5),
    scorecard: sheetOf(10, 'Scorecard', 12),
    referrals: sheetOf(11, clientNames[2]!, 41),
    settings: sheetOf(12, 'Settings', 28),
  },
  next: { kind: 'ask', client: { client: 'Sean Miller', received: 1, minimum: 3 }, more: 33 },
  due: 34,
  open: 9,
  waiting: 3,
  steps: 0,
  word: 0,
  reckonedOn: { day: '2026-07-20', daysAgo: 2 },
};

export const orderColumns: OrderColumns = {
  sheetId: 7,
  columns: [
    { header: 'Order ID', samples: ['CA-2017-152156', 'CA-2017-138688', 'US-2016-108966'] },
    { header: 'Order Date', samples: ['11/8/2017', '6/12/2017', '10/11/2016'] },
    { header: 'Customer Name', samples: ['Claire Gute', '<b>Darrin</b> Van Huff', "Sean O'Donnell"] },
    { header: 'Sales', samples: ['261.96', '14.62', '957.58'] },
    { header: 'Profit', samples: ['41.91', '6.87', '-383.03'] },
    { header: '', samples: [] },
  ],
  firstRow: 2,
  answers: noAnswers,
  recognised: pickOf({ day: 1, client: 2, amount: 3, profit: 4 }),
  reasons: [
    { role: 'day', because: 'header', next: null },
    { role: 'client', because: 'word', next: 0 },
    { role: 'amount', because: 'cells', next: 4 },
  ],
};

export const ordersPreview: OrdersPreview = {
  orders: 9981,
  clients: 793,
  firstDay: '2014-01-03',
  lastDay: '2017-12-30',
  revenue: 2297200.86,
  currency: '',
  returns: 0,
  zeros: 0,
  questions: [],
  besides: {
    owners: null,
    referrers: null,
    referrals: { count: 0, examples: [], logged: 0 },
    channels: { clients: 0, names: [] },
  },
  skipped: [
    { reason: 'badDay', count: 11, rows: [12, 57, 301, 302, 303], cells: ['soon', '', '', '', ''] },
    { reason: 'noAmount', count: 2, rows: [44, 9001], cells: ['', ''] },
  ],
  top: clientNames.slice(0, 5).map((client, place) => ({
    client,
    purchases: 5 + place,
    lastDay: '2017-11-05',
    usualGapDays: 98.5,
    revenueInAll: 25043.05 - 2000 * place,
  })),
  target: { sheetName: 'Clients', state: 'new', freeName: 'Clients 2' },
  recount: null,
  print: 'first',
  reckonedOn: null,
};

export const newProfile: LoadedProfile = {
  draft: EMPTY_DRAFT,
  source: 'new',
  clients: clientNames.map((client, place) => ({ client, revenue: place < 4 ? 25_043 - place * 6000 : null })),
  salespeople: ['Anna', 'Piotr'],
  revision: null,
};

export const fullDraft: ProfileDraft = {
  step: 6,
  best: ['Sean Miller', 'Tamara Chand', clientNames[2]!],
  worst: ['Raymond Buch', clientNames[5]!],
  bestTraits: ['Trusts my company', 'Loyal to suppliers', 'Pays on time'],
  worstTraits: [
    { trait: 'Slow to decide', opposite: 'Decides quickly' },
    { trait: 'Shouts', opposite: '' },
    { trait: 'Secretive, unwilling to cooperate', opposite: 'Open to cooperation, shares information' },
  ],
  chosen: [
    { trait: 'Trusts my company', weight: 3 },
    { trait: 'Loyal to suppliers', weight: 2 },
    { trait: 'Decides quickly', weight: 1 },
    { trait: 'Open to cooperation, shares information', weight: 1 },
    { trait: 'Pays on time', weight: 1 },
  ],
  scored: [
    { client: 'Sean Miller', scores: [4, 2, -1, 3, 0], plan: { what: '', who: '', when: '' } },
    {
      client: 'Raymond Buch',
      scores: [-2, 3, null, null, null],
      plan: { what: 'Call <b>him</b>', who: 'Anna', when: '2026-08-14' },
    },
    { client: 'Tom Ashbrook', scores: [null, null, null, null, null], plan: { what: '', who: '', when: '' } },
  ],
};

const setting = (id: string, name: string, kind: Setting['kind'], value: Setting['value'], source: string) => ({
  id,
  name,
  kind,
  value,
  source,
  computed: false,
  least: 0,
  most: kind === 'share' ? 1 : kind === 'text' ? 20 : 1000,
});

export const loadedSettings: LoadedSettings = {
  sheet: sheetOf(12, 'Settings', 28),
  language: 'en',
  today: '2026-07-22',
  sheets: ['clients', 'idealClient', 'scorecard', 'referrals', 'settings'],
  topics: [
    {
      title: 'General',
      settings: [
        setting('language', 'Language', 'language', 'en', 'Of these sheets'),
        setting('currency', 'Currency', 'text', '$', 'Shown beside amounts; nothing is converted'),
        setting('today', 'Today', 'day', '2026-07-20', 'The day to calculate for'),
      ],
    },
    {
      title: 'Norms of the channel',
      settings: [
        setting(
          'meetingsNorm',
          'Norm: so many meetings with clients …',
          'count',
          5,
          'Article on the referral channel: 5 meetings …',
        ),
        setting(
          'growthLow',
          'Yearly growth in clients',
          'share',
          0.2,
          'Article on the referral channel: 20–30% more clients',
        ),
        {
          ...setting('referralCost', 'Cost of a referral (reward, time)', 'money', 30, 'Our assumption'),
          computed: true,
        },
      ],
    },
    {
      title: 'Time',
      settings: [
        setting('hours', 'Selling hours a week', 'number', 40, 'Our assumption: a full week; enter your own'),
        setting('timeBand', 'Difference allowed within the plan', 'share', 'lots', 'Our choice'),
      ],
    },
  ],
  retention: null,
  own: [],
};

/** A server that does all it is asked. */
export const willing: Answers = {
  loadDone: [[]],
  openWorkbook: [workbook],
  findOrders: [[{ sheetId: 7, sheetName: 'superstore', rows: 9994, recognised: true }]],
  readOrderColumns: [orderColumns],
  previewOrders: [ordersPreview],
  createClients: [
    {
      outcome: 'filled',
      sheet: { sheetId: 8, sheetName: 'Clients', rows: 793 },
      gone: { kept: 0, removed: 0 },
      logged: 0,
      months: 0,
    },
  ],
  loadProfile: [newProfile],
  saveDraft: [{ saved: true }],
  loadSettings: [loadedSettings],
  loadReckoning: [
    { today: '2026-07-22', lastOrder: '2026-07-20', endedLongAgo: false, clients: 40, lostNow: 3, lostToday: 4 },
  ],
  saveSettings: [{ outcome: 'saved', settings: loadedSettings }],
  addSheets: [[sheetOf(20, 'Clients', 0)]],
  createProfile: [
    {
      outcome: 'filled',
      idealClient: { sheetId: 9, sheetName: 'Ideal client', rows: 5 },
      scorecard: { sheetId: 10, sheetName: 'Scorecard', rows: 6 },
    },
  ],
  insertExample: [{ outcome: 'inserted', address: 'B7' }],
  readTimePlan: [
    {
      sheetName: 'Clients',
      planName: null,
      clients: [40, 20, 10, 6, 4, 3, 2, 2, 1, 1, 1, 1].map((revenue, place) => ({
        client: clientNames[place]!,
        revenue: revenue * 1000,
        kind: null,
      })),
      revenue: 100_000,
      hours: 40,
      step: 0.5,
    },
  ],
  loadBucket: [
    {
      sheetName: null,
      months: 0,
      bucket: null,
      norms: { meetings: 5, referrals: 5, referralMeetings: 10, deals: 1 },
    },
  ],
  loadGoal: [
    {
      today: '2026-07-15',
      confidence: 0.9,
      steps: {
        asking: { events: 39, tries: 79, norm: 1 },
        referrals: { events: 30, tries: 39, norm: 1 },
        meetings: { events: 29, tries: 39, norm: 1 },
        deals: { events: 4, tries: 40, norm: 0.1 },
      },
      now: { months: 3, asks: 3.04, meetings: 2 },
    },
  ],
  showSheet: [{ shown: true }],
  showClient: [{ shown: true }],
};
