import type { Keeping, LostClient } from '../../../src/contract/keeping';
import type { Retention } from '../../../src/contract/retention';
import { clientNames, loadedSettings } from '../answers';
import type { Answers } from '../openSidebar';

const lost: LostClient = {
  client: 'Sean Miller',
  salesperson: 'Eve',
  purchases: 12,
  lastDay: '2025-03-05',
  lostDay: '2025-09-10',
  value: 41_000,
  revenueInAll: 120_000,
  brought: 3,
  broughtRevenue: 52_000,
};

/** Of 312 clients 231 stayed; Settings says 80%. */
export const retention: Retention = {
  to: '2026-01-30',
  all: { clients: 312, stayed: 231, mean: 0.7406, low: 0.699, high: 0.78, tells: true },
  bySalesperson: [
    { salesperson: 'Eve', clients: 240, stayed: 190, mean: 0.79, low: 0.745, high: 0.832, tells: true },
    { salesperson: clientNames[2]!, clients: 4, stayed: 1, mean: 0.38, low: 0.11, high: 0.7, tells: false },
  ],
  setting: { value: 0.8 },
};

/** Seven clients became lost, one of whom would like to be more than a name; one of the list has bought again. */
export const keeping: Keeping = {
  sheetName: 'Clients',
  list: { sheetId: 9, sheetName: 'Keeping clients', rows: 4 },
  reckonedOn: '2026-01-31',
  today: '2026-01-31',
  currency: '$',
  reasons: ['Competitor’s price', '<b>Moved away</b>'],
  lost: [
    lost,
    { ...lost, client: clientNames[2]!, salesperson: '', purchases: 1, value: null, brought: 0 },
    ...['A', 'B', 'C', 'D', 'E'].map((client, i) => ({ ...lost, client, value: 0, revenueInAll: 900 - i, brought: 0 })),
  ],
  lostInAll: 7,
  back: [{ client: 'Ken Black', lostDay: '2024-12-01', lastDay: '2026-01-20' }],
  retention,
};

/** A server that does all that the panel asks. */
export const keeps: Answers = {
  loadKeeping: [keeping],
  addLost: [{ added: 1, keeping: { ...keeping, lost: keeping.lost.slice(1), lostInAll: 6 } }],
  recordBack: [{ outcome: 'recorded' }],
  saveSettings: [
    {
      outcome: 'saved',
      settings: { ...loadedSettings, retention: { ...retention, setting: { value: 0.74 } } },
    },
    { outcome: 'saved', settings: { ...loadedSettings, retention } },
  ],
};
