import type { AskToMake } from '../src/contract/asking';
import { createWorkbook } from '../src/workbook/createWorkbook';
import { demoSnapshot } from '../src/workbook/demo/demoSnapshot';
import { builtFiles } from '../src/workbook/files/builtFiles';
import { type Span, sum, timeOf, timeOfFormulas } from '../src/workbook/google/timeOf';
import type { RunOutcome, ServiceCall } from '../src/workbook/workbook';
import { callServer } from '../tests/addon/callServer';
import { openText } from '../tests/addon/openFile';
import { clientsRequest, recognisedOrders } from '../tests/addon/orders';
import { CACHE_FOLDER } from '../tests/cacheFolder';
import { type CallCounts, countCalls } from './countCalls';
import { callsByName, formulaCalls } from './formulaCalls';

/** What a person does, and how long they would wait for it on Google by the table of costs. */
export interface ReckonedAction {
  readonly name: string;
  /** Clicks in the menu and calls of the sidebar. */
  readonly runs: number;
  readonly counts: CallCounts;
  /** Formulas of the add-on that are computed anew then. */
  readonly formulas: number;
  readonly time: Span;
  /** Seconds, which the middle of the span is held against. */
  readonly goal: number;
}

const CLIENTS = 1000;
const ORDERS = 10_000;
const LOCALE = 'en_US';

/** The actions that have a goal. */
export async function reckonActions(): Promise<ReckonedAction[]> {
  return [openingSidebar(), await countingOrders(), addingAllSheets(), ...notingAsks()];
}

/** By the name of each setting, how many of the add-on's formulas are computed anew when it changes; the most first. */
export function formulasOfSettings(): readonly (readonly [string, number])[] {
  const workbook = createWorkbook({ files: builtFiles(), locale: LOCALE, newSheetRows: FEW_ROWS });
  done(workbook.run('addAllSheets'));
  return [...callsByName(workbook, 'POLECAM_SETTINGS_')]
    .map(([name, calls]) => [name, calls.length] as const)
    .sort(([, one], [, other]) => other - one);
}

const FEW_ROWS = 120;

/** From the click to Home as it stands. */
function openingSidebar(): ReckonedAction {
  const act = counted('sidebar open', 2);
  const workbook = createWorkbook({ files: builtFiles(), snapshot: demo(), intercept: act.take });
  const { sidebar } = act.run('menuClick', () => done(workbook.run('openHome'))).effects;
  // A page that brings the workbook's state along need not ask for it.
  if (!sidebar!.html.includes('id="workbook"')) act.run('sidebarCall', () => callServer(workbook, 'openWorkbook'));
  return act.reckoned(0);
}

/** From the panel to the sheet, without what the person thinks in between. */
async function countingOrders(): Promise<ReckonedAction> {
  const act = counted(`${ORDERS} orders into ${CLIENTS} clients`, 15);
  const lines = Array.from({ length: ORDERS }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + (i % 500))).toISOString().slice(0, 10);
    return `${day};Client ${i % CLIENTS};${100 + (i % 977)};${10 + (i % 89)}`;
  });
  const text = ['Date;Client;Amount;Profit', ...lines].join('\n');
  const workbook = await openText(text, LOCALE, { newSheetRows: CLIENTS, intercept: act.take });
  const [found] = act.run('sidebarCall', () => callServer(workbook, 'findOrders'));
  act.run('sidebarCall', () => callServer(workbook, 'readOrderColumns', { sheetId: found!.sheetId }));
  const source = recognisedOrders(workbook);
  act.run('sidebarCall', () => callServer(workbook, 'previewOrders', source));
  const request = clientsRequest(workbook, source);
  const filled = act.run('sidebarCall', () => callServer(workbook, 'createClients', request));
  if (filled.outcome !== 'filled' || filled.sheet.rows !== CLIENTS) throw new Error('The clients were not counted.');
  return act.reckoned(formulaCalls(workbook).length);
}

function addingAllSheets(): ReckonedAction {
  const act = counted('all sheets into an empty file', 25);
  const workbook = createWorkbook({ files: builtFiles(), locale: LOCALE, intercept: act.take });
  act.run('menuClick', () => done(workbook.run('addAllSheets')));
  return act.reckoned(formulaCalls(workbook).length);
}

/** The first ask of a workbook begins its history, a sheet of its own. */
function notingAsks(): ReckonedAction[] {
  let act = counted('the first “asked today” of a workbook', 2);
  const intercept = (call: ServiceCall) => act.take(call);
  const workbook = createWorkbook({ files: builtFiles(), snapshot: demo(), intercept });
  const { asks, today } = callServer(workbook, 'loadAsking');
  const note = ({ client, lastAsked }: AskToMake): ReckonedAction => {
    const noted = () =>
      callServer(workbook, 'recordAsk', {
        client,
        former: lastAsked,
        day: today,
        takesBack: false,
        refusal: null,
        formerRefusal: null,
      });
    if (act.run('sidebarCall', noted).outcome !== 'recorded') throw new Error('The ask was not noted.');
    return act.reckoned(0);
  };
  const first = note(asks[0]!);
  act = counted('“asked today”', 2);
  return [note(asks[1]!), first];
}

function demo() {
  return demoSnapshot({ files: builtFiles(), locale: LOCALE, cacheFolder: CACHE_FOLDER });
}

/** An action whose runs are counted, each from where the person waits for it. */
function counted(name: string, goal: number) {
  const files = builtFiles();
  let calls: ServiceCall[] = [];
  const all: ServiceCall[] = [];
  let runs = 0;
  let time: Span = { least: 0, most: 0 };
  return {
    take: (call: ServiceCall): void => {
      calls.push(call);
    },
    run: <T>(began: 'menuClick' | 'sidebarCall', act: () => T): T => {
      calls = [];
      const outcome = act();
      all.push(...calls);
      runs++;
      time = sum(time, timeOf({ began, calls }, files));
      return outcome;
    },
    reckoned: (formulas: number): ReckonedAction => ({
      name,
      runs,
      counts: countCalls(all),
      formulas,
      time: sum(time, timeOfFormulas(formulas)),
      goal,
    }),
  };
}

function done(outcome: RunOutcome): RunOutcome {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome;
}
