import type { ServerApi } from '../../src/contract/ServerApi';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles } from '../addon/openFile';
import { clientsRequest } from '../addon/orders';
import { fillRows } from '../templates/fillRows';

/** Sheets that belong together, and what is typed on them to begin with; Settings and Lists come with all. */
const KITS = {
  clients: ['clients', 'referrals', 'referralPlan'],
  week: ['clients', 'timePlan', 'keeping'],
  log: ['referrals', 'channel', 'months'],
  ideal: ['clients', 'idealClient', 'scorecard'],
  team: ['coaching', 'channel'],
  overview: ['clients', 'referrals', 'channel', 'months', 'keeping', 'overview'],
} as const satisfies Readonly<Record<string, readonly TemplateId[]>>;

export type KitName = keyof typeof KITS;
export const KIT_NAMES = Object.keys(KITS) as KitName[];

/** Rows below the headers of every sheet that people type on; people add more. */
const ROWS = 16;

const OVERVIEW = templateTexts.en[templates.overview.title];
/** Its lists keep rows below them empty. */
const ROWS_OF_LISTS = 20;

/** A workbook to begin with, and the model’s ids of its sheets, which stay however people rename them. */
export interface Kit {
  readonly name: KitName;
  readonly snapshot: WorkbookSnapshot;
  readonly sheetIds: ReadonlyMap<TemplateId, string>;
}

const made = new Map<KitName, Kit>();

/** The same whenever it is asked for. */
export function kitOf(name: KitName): Kit {
  const kit = made.get(name) ?? makeKit(name);
  made.set(name, kit);
  return kit;
}

export function openKit({ snapshot }: Kit): Workbook {
  return createWorkbook({ files: builtFiles(), snapshot, newSheetRows: 30 });
}

function makeKit(name: KitName): Kit {
  const workbook = createWorkbook({ files: builtFiles(), locale: 'en_US', newSheetRows: 30 });
  const ids: readonly TemplateId[] = KITS[name];
  if (ids.includes('clients')) {
    for (const [r, line] of ORDERS.entries()) {
      for (const [c, cell] of line.entries()) workbook.type('Sheet1', `${'ABCD'[c]}${r + 1}`, cell);
    }
    callServer(workbook, 'createClients', clientsRequest(workbook));
  }
  callServer(workbook, 'addSheets', { sheets: ids.filter(id => id !== 'clients') });
  const sheetIds = new Map<TemplateId, string>();
  const { getters } = workbook.model;
  for (const id of [...ids, 'settings', 'lists'] as const) {
    const title = templateTexts.en[templates[id].title];
    sheetIds.set(id, getters.getSheetIdByName(title)!);
    fillRows(workbook, title, id, TYPED[id] ?? []);
  }
  typeEntries(workbook);
  setToday(workbook);
  for (const sheetId of sheetIds.values()) cutBottom(workbook, sheetId);
  return { name, snapshot: workbook.snapshot(), sheetIds };
}

function setToday(workbook: Workbook): void {
  const loaded = callServer(workbook, 'loadSettings');
  const setting = loaded.topics.flatMap(({ settings }) => settings).find(({ id }) => id === 'today')!;
  const changes: Parameters<ServerApi['saveSettings']>[0]['changes'] = [
    { id: 'today', former: setting.value, value: '2026-01-31' },
  ];
  callServer(workbook, 'saveSettings', { changes });
}

/** Salespeople and a few reasons of people’s own, below those that the list begins with. */
function typeEntries(workbook: Workbook): void {
  const title = templateTexts.en[templates.lists.title];
  const first = 5 + (templates.lists.start?.length ?? 0);
  const list = templateTexts.en['settings.list.salespeople'];
  ['Anna', 'Jan'].forEach((name, i) => {
    workbook.type(title, `A${first + i}`, list);
    workbook.type(title, `B${first + i}`, name);
  });
}

/** A thousand empty rows take long to compute and are all the same. */
function cutBottom({ model }: Workbook, sheetId: string): void {
  const { getters } = model;
  const cells = getters.getCells(sheetId).filter(cell => cell.isFormula || !['', 'FALSE'].includes(cell.content));
  const last = Math.max(...cells.map(({ id }) => getters.getCellPosition(id).row));
  const rows = getters.getNumberRows(sheetId);
  const keep = Math.max(last + 4, ROWS + (getters.getSheetName(sheetId) === OVERVIEW ? ROWS_OF_LISTS : 6));
  const elements = Array.from({ length: Math.max(0, rows - keep) }, (_, i) => keep + i);
  if (elements.length === 0) return;
  const [refused] = applyCommands(model, [
    { type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: getters.getSheetName(sheetId), dimension: 'ROW', elements },
  ]);
  if (refused) throw new Error(`The bottom is not cut: ${refused.reasons.join()}`);
}

const CLIENTS = ['Alfa', 'Beta', 'Gamma', 'Nowak*', '>5', 'Delta'];

const ORDERS: readonly (readonly string[])[] = [
  ['Date', 'Client', 'Amount', 'Profit'],
  ...Array.from({ length: 18 }, (_, i) => [
    `${1 + (i % 12)}/${10 + i}/2025`,
    CLIENTS[(i * i) % 6]!,
    `${100 + i * 37}`,
    `${20 + i}`,
  ]),
];

/** Of each sheet, the rows that people have typed. */
const TYPED: { readonly [Id in TemplateId]?: readonly object[] } = {
  clients: [
    { salesperson: 'Anna', kind: 'existing' },
    { salesperson: 'Jan', referredBy: 'alfa ' },
    { salesperson: 'anna', referredBy: 'Beta', nextStep: 'call' },
    { minimum: 1, retention: 0.9 },
  ],
  referrals: [
    { date: 46_020, from: 'Alfa', prospect: 'P1', salesperson: 'Anna', quality: 4, stage: 'Deal', stageDate: 46_030 },
    {
      date: 46_021,
      from: 'ALFA ',
      prospect: 'P2',
      salesperson: 'Jan',
      quality: 2,
      stage: 'Meeting',
      stageDate: 46_031,
    },
    { date: 46_024, from: 'Nowak*', prospect: 'P3', salesperson: 'Anna', quality: 5 },
    { date: 46_025, from: 'Beta', prospect: 'P4', stage: 'Lost', refusal: 'Has had a bad experience', profit: 5 },
    { date: 46_026, from: 'Gamma', prospect: 'P5', salesperson: 'Jan', stage: 'Contacted', profit: 40 },
  ].map(row => ({ ...row })),
  referralPlan: [{ referralsPerYear: 2 }, { quality: 4, growth: 0.1 }],
  timePlan: [{ hoursGiven: 4 }],
  keeping: [
    { lostDay: 46_000, client: 'beta', reason: 'Competitor’s price', chance: 0.3, valueIfBack: 500 },
    { lostDay: 46_010, client: 'Gamma', reason: 'Silence', chance: 0.5, owner: 'Anna' },
    { lostDay: 46_015, client: 'Delta', backDay: 46_040 },
  ],
  months: [
    { month: 45_992, gained: 4, lost: 1, wonBack: 0, salesTotal: 1000 },
    { month: 46_023, gained: 3, lost: 3, wonBack: 1, salesTotal: 900 },
    { month: 46_054, gained: 1, lost: 2 },
  ],
  channel: [
    { month: 46_023, salesperson: 'Anna', meetings: 5, asked: 4 },
    { month: 46_023, salesperson: 'Jan', meetings: 9, asked: 2 },
    { month: 46_023, meetings: 14, asked: 6 },
  ],
  coaching: [
    { salesperson: 'Anna', skill1: true, day: 46_000 },
    { salesperson: 'Jan', skill1: true, skill2: true },
  ],
  idealClient: ['Pays', 'Kind', 'Near', 'Grows', 'Refers'].map((chosen, i) => ({
    chosen,
    ...(i === 0 && { best: 'alfa', worst: 'Beta ' }),
    ...(i === 1 && { weight: 3 }),
  })),
  scorecard: [
    { client: 'ALFA', trait1: 4, trait2: 2, trait3: -1, trait4: 3, trait5: 0 },
    { client: 'Beta', trait1: -4, trait2: 0 },
    { client: 'Gamma', trait1: 1, trait2: 1, trait3: 1, trait4: 1, trait5: 1, who: 'Jan' },
  ],
};
