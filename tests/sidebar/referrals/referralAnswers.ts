import type { Asking, AskToMake } from '../../../src/contract/asking';
import type { ReferralBook, RefusalReason } from '../../../src/contract/referrals';
import { clientNames } from '../answers';
import type { Answers } from '../openSidebar';

const ask: AskToMake = {
  client: 'Sean Miller',
  salesperson: 'Eve',
  worth: 1234.5,
  referralWorth: 2000,
  stage: 'steady',
  daysSinceServed: 12,
  daysAsClient: 900,
  match: 0.82,
  daysSinceAsked: 140,
  lastAsked: '2025-09-10',
  received: 1,
  minimum: 2,
  quality: 4,
  wanted: [],
};

/** Six clients of two salespeople to ask; one would like to be more than a name. */
export const asks: readonly AskToMake[] = [
  ask,
  {
    ...ask,
    client: clientNames[2]!,
    salesperson: '',
    worth: 800,
    stage: 'atRisk',
    daysSinceServed: 120,
    daysAsClient: 90,
    match: null,
    daysSinceAsked: null,
    lastAsked: null,
    received: 2,
    quality: null,
  },
  ...['A', 'B', 'C', 'D'].map((client, place) => ({ ...ask, client, worth: 700 - place, lastAsked: null })),
];

/** The reasons of article 001 and one of their own. */
const refusals: readonly RefusalReason[] = [
  { reason: 'Does not trust us', side: 'client' },
  { reason: 'Salesperson forgot to ask', side: 'own' },
  { reason: '<b>Moved away</b>', side: null },
];

/** A log of three open referrals, and what the Settings sheet says. */
export const book: ReferralBook = {
  today: '2026-01-31',
  currency: '',
  clients: clientNames.slice(0, 7),
  salespeople: ['Eve', 'Jan'],
  grades: [0.2, 0.4, 0.6, 0.8, 0.95].map((chance, place) => ({
    quality: place + 1,
    listen: chance,
    contact: chance,
    conversion: [0.02, 0.05, 0.1, 0.15, 0.25][place]!,
  })),
  expectedProfit: 10000,
  stages: ['Received', 'Contacted', 'Meeting', 'Deal', 'No deal'],
  people: [
    { client: 'Sean Miller', person: 'Ann Bell' },
    { client: 'Tamara Chand', person: 'Bob Reed' },
  ],
  lostReasons: ['Too dear', '<b>Moved away</b>'],
  calendarLink: false,
  open: [
    {
      row: 4,
      print: 'p4',
      from: 'Sean Miller',
      prospect: '<img src=x onerror="window.hacked=true">',
      person: '',
      salesperson: 'Eve',
      nextStep: '',
      stepDay: null,
      isDue: false,
      stage: 0,
      day: '2025-11-01',
      waiting: 91,
      expectedProfit: 10000,
    },
    {
      row: 0,
      print: 'p0',
      from: 'Tamara Chand',
      prospect: 'Bridge Ltd',
      person: '',
      salesperson: 'Jan',
      nextStep: '',
      stepDay: null,
      isDue: false,
      stage: 2,
      day: '2026-01-10',
      waiting: 9,
      expectedProfit: 2500,
    },
    {
      row: 2,
      print: 'p2',
      from: 'N'.repeat(500),
      prospect: 'O'.repeat(500),
      person: '',
      salesperson: '',
      nextStep: '',
      stepDay: null,
      isDue: false,
      stage: 1,
      day: null,
      waiting: null,
      expectedProfit: 10000,
    },
  ],
  word: [],
  wordInAll: 0,
  toldQuality: { told: { count: 0, mean: null }, others: { count: 0, mean: null }, verdict: 'tooFew' },
  last: { salesperson: '', quality: null },
  sheet: { sheetId: 11, sheetName: 'Referrals', rows: 5 },
};

/** Whom to ask, without an ideal client and without anybody who is wanted. */
export const asking: Asking = {
  sheetName: 'Clients',
  reckonedOn: '2026-01-28',
  today: '2026-01-31',
  currency: '$',
  traits: [],
  hasWanted: false,
  newcomers: [],
  refusals,
  due: 2,
  asks,
};

/** A server that does all it is asked about referrals. */
export const helpful: Answers = {
  loadAsking: [asking],
  recordAsk: [{ outcome: 'recorded' }],
  loadReferrals: [book],
  addReferral: [{ outcome: 'added', sheet: { sheetId: 11, sheetName: 'Referrals', rows: 6 } }],
  moveReferral: [{ outcome: 'moved' }],
  dateReferral: [{ outcome: 'moved' }],
  addClient: [{ outcome: 'added', sheet: { sheetId: 3, sheetName: 'Clients', rows: 8 } }],
  showClient: [{ shown: true }],
};
