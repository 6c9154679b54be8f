import type { ServerApi } from '../../src/contract/ServerApi';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { clientsRequest } from '../addon/orders';
import type { Kit } from './kits';

/** What a person asks of the add-on. */
export interface ActionStep {
  readonly action: keyof typeof actions;
  readonly where: readonly [number, number];
}

/** What an action came to: words, and the columns in which it may take what stood there. */
interface Done {
  readonly told: string;
  readonly writes: readonly string[];
}

interface Scene {
  readonly workbook: Workbook;
  readonly kit: Kit;
  readonly where: ActionStep['where'];
}

const NOTHING: readonly string[] = [];

const actions = {
  createClients: ({ workbook, kit }: Scene) =>
    attempt(kit.sheetIds.has('clients'), ADDON_COLUMNS, () => {
      callServer(workbook, 'createClients', clientsRequest(workbook));
    }),
  addSheets: ({ workbook, kit, where }: Scene) => {
    const ids = [...kit.sheetIds.keys()];
    const sheets = where[1] < 0.3 ? ids : [pick(ids, where[0])];
    // The words of the Settings are the add-on's.
    return attempt(true, ['topic', 'setting', 'source'], () => callServer(workbook, 'addSheets', { sheets }));
  },
  addReferral: ({ workbook, kit, where }: Scene) =>
    attempt(kit.sheetIds.has('referrals'), NOTHING, () => {
      const from = pick(['Alfa', 'beta', '>5'], where[0]);
      callServer(workbook, 'addReferral', {
        day: '2026-01-20',
        from,
        prospect: `Q${Math.floor(where[1] * 100)}`,
        // Of one client and day: an ask is of one salesperson.
        salesperson: from === 'Alfa' ? 'Anna' : 'Jan',
        quality: 4,
        chances: { listen: null, contact: null, conversion: where[0] < 0.5 ? 0.3 : null },
        expectedProfit: null,
        person: '',
        nextStep: '',
        stepDay: null,
      });
    }),
  moveReferral: ({ workbook, kit, where }: Scene) =>
    attempt(kit.sheetIds.has('referrals'), ['stage', 'stageDate', 'profit', 'nextStep', 'stepDay'], () => {
      const { open } = callServer(workbook, 'loadReferrals');
      if (open.length === 0) return;
      const { row, print, from, prospect, nextStep, stepDay } = pick(open, where[0]);
      const isDeal = where[1] < 0.5;
      callServer(workbook, 'moveReferral', {
        row,
        print,
        from,
        prospect,
        day: '2026-01-28',
        lostReason: null,
        nextStep,
        stepDay,
        stage: isDeal ? 3 : 2,
        profit: isDeal ? 500 : null,
      });
    }),
  recordAsk: ({ workbook, kit, where }: Scene) =>
    attempt(kit.sheetIds.has('clients') && kit.sheetIds.has('referrals'), ['lastAsked'], () => {
      const { asks } = callServer(workbook, 'loadAsking');
      if (asks.length === 0) return;
      const { client, lastAsked } = pick(asks, where[0]);
      callServer(workbook, 'recordAsk', {
        client,
        former: lastAsked,
        day: '2026-01-30',
        takesBack: false,
        refusal: null,
        formerRefusal: null,
      });
    }),
  saveSettings: ({ workbook, where }: Scene) =>
    attempt(true, ['value'], () => {
      const loaded = callServer(workbook, 'loadSettings');
      const numbers = loaded.topics
        .flatMap(({ settings }) => settings)
        .filter(({ kind, computed }) => !computed && (kind === 'count' || kind === 'share' || kind === 'money'));
      const { id, value, least } = pick(numbers, where[0]);
      const changes: Parameters<ServerApi['saveSettings']>[0]['changes'] = [
        { id, former: value, value: Math.max(least, where[1] < 0.5 ? 1 : 0.5) },
      ];
      callServer(workbook, 'saveSettings', { changes });
    }),
  handOver: ({ workbook, where }: Scene) =>
    attempt(true, ['salesperson', 'who', 'owner'], () => {
      const [from, to] = where[0] < 0.5 ? ['Anna', 'Jan'] : ['Jan', 'Ewa'];
      const { print } = callServer(workbook, 'previewHandOver', { from: from!, client: null });
      callServer(workbook, 'handOver', { from: from!, client: null, to: to!, print });
    }),
};

/** What the orders say of each client. */
const ADDON_COLUMNS = [
  'client',
  'purchases',
  'firstDay',
  'lastDay',
  'usualGapDays',
  'revenueLastYear',
  'revenueYearBefore',
  'purchasesLastYear',
  'purchasesYearBefore',
  'revenueInAll',
  'profit',
];

export const ACTION_NAMES = Object.keys(actions) as (keyof typeof actions)[];

/** Does it; what the add-on refuses in words is done too, and changes nothing. undefined where the sheets lack for it. */
export function doAction(workbook: Workbook, kit: Kit, { action, where }: ActionStep): Done | undefined {
  const done = actions[action]({ workbook, kit, where });
  return done && { ...done, told: `Polecam: ${action}${done.told}` };
}

function attempt(isFor: boolean, writes: readonly string[], act: () => unknown): Done | undefined {
  if (!isFor) return undefined;
  try {
    act();
    return { told: '', writes };
  } catch (error) {
    return { told: ` refused: ${error instanceof Error ? error.message : error}`, writes: NOTHING };
  }
}

function pick<Value>(values: readonly Value[], share: number): Value {
  return values[Math.floor(share * values.length)]!;
}
