import { templates } from '../src/templates';
import type { TemplateId } from '../src/templates/sheetTemplate';
import { createWorkbook } from '../src/workbook/createWorkbook';
import type { ServiceCall, Workbook } from '../src/workbook/workbook';
import { callServer } from '../tests/addon/callServer';
import { cellAt } from '../tests/addon/columnOf';
import { builtFiles, openText } from '../tests/addon/openFile';
import { clientsRequest } from '../tests/addon/orders';
import { type CallCounts, countCalls } from './countCalls';

const MOST_CALLS = 40;
const MOST_ROUND_TRIPS = 12;
const ORDERS_OF_CLIENT = 5;

/** What a sheet asks of Google when it is added, added once more, and put into another language. */
export function tellCalls(tell: (cells: readonly (string | number)[]) => void): void {
  const { workbook, callsOf } = counted();
  const ids = Object.keys(templates) as TemplateId[];
  // The Settings come with the first sheet, and are counted by themselves.
  const ordered: readonly TemplateId[] = ['settings', ...ids.filter(id => id !== 'settings')];
  const told = new Map(ordered.map(id => [id, [] as CallCounts[]]));
  const addAll = () => {
    for (const id of ordered) told.get(id)!.push(callsOf(() => workbook.run('addSheets', [{ sheets: [id] }])));
  };
  addAll();
  addAll();
  workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', 0), 'ru');
  addAll();
  for (const [id, [first, again, translated]] of told) {
    const { all, handles, reads, writes, roundTrips } = first!;
    const reached = reads + writes <= MOST_CALLS && roundTrips <= MOST_ROUND_TRIPS;
    tell([
      id,
      all,
      handles,
      reads,
      writes,
      reads + writes,
      roundTrips,
      reached ? 'reached' : 'missed',
      ...both(again!),
      ...both(translated!),
    ]);
  }
}

function both({ reads, writes, roundTrips }: CallCounts): (string | number)[] {
  return [reads + writes, roundTrips];
}

/** A workbook whose calls are counted. */
function counted(): { workbook: Workbook; callsOf(act: () => { ok: boolean }): CallCounts } {
  const calls: ServiceCall[] = [];
  const workbook = createWorkbook({ files: builtFiles(), locale: 'pl_PL', intercept: call => calls.push(call) });
  return {
    workbook,
    callsOf: act => {
      calls.length = 0;
      if (!act().ok) throw new Error('A sheet could not be added.');
      return countCalls(calls);
    },
  };
}

/**
 * How long the workbook on this computer takes to make the Clients sheet of so many clients from their orders, in
 * milliseconds: on the clock, and of the processor, which other programs do not lengthen much.
 */
export async function timeOfFilling(clients: number): Promise<{ readonly clock: number; readonly processor: number }> {
  const lines = Array.from({ length: clients * ORDERS_OF_CLIENT }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + (i % 500))).toISOString().slice(0, 10);
    return `${day};Client ${i % clients};${100 + (i % 977)};${10 + (i % 89)}`;
  });
  const text = ['Date;Client;Amount;Profit', ...lines].join('\n');
  const times: { readonly clock: number; readonly processor: number }[] = [];
  for (let i = 0; i < 3; i++) {
    const workbook = await openText(text, 'en_US', { newSheetRows: 1000 });
    const orders = clientsRequest(workbook);
    const [began, before] = [performance.now(), process.cpuUsage()];
    const filled = callServer(workbook, 'createClients', orders);
    const { user, system } = process.cpuUsage(before);
    times.push({ clock: performance.now() - began, processor: (user + system) / 1000 });
    if (filled.outcome !== 'filled' || filled.sheet.rows !== clients) throw new Error('The sheet is not filled.');
  }
  return times.sort((a, b) => a.clock - b.clock)[1]!;
}
