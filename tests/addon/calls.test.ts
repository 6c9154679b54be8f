import { describe, expect, it } from 'vitest';
import { type CallCounts, countCalls } from '../../bench/countCalls';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { demoSnapshot } from '../../src/workbook/demo/demoSnapshot';
import type { ServiceCall, Workbook } from '../../src/workbook/workbook';
import { CACHE_FOLDER } from '../cacheFolder';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS, openText } from './openFile';
import { clientsRequest } from './orders';

const MOST_ROUND_TRIPS = 12;
/** The history gets a line of four cells from every action, one that changed nothing too: formats, then values. */
const HISTORY_LINE = 2;
/**
 * Reads and writes of a new sheet: each setting that formulas find by name, each width and each chart is a call of its
 * own. The Lists come with the first sheet; sheets whose formulas read a new one are renewed with it.
 */
const MOST_CALLS: Readonly<Record<TemplateId, number>> = {
  settings: 216,
  clients: 98,
  idealClient: 56,
  scorecard: 100,
  referrals: 149,
  wanted: 76,
  referralPlan: 71,
  channel: 110,
  coaching: 79,
  timePlan: 79,
  keeping: 91,
  months: 81,
  overview: 163,
  lists: 53,
};
/** Beside the clients when these are counted: Months is read, renewed and written; read where it stays as it is. */
const MOST_FOR_MONTHS = { changed: 24, same: 9 } as const;
const OTHERS = (Object.keys(templates) as TemplateId[]).filter(id => id !== 'settings');

let calls: ServiceCall[] = [];
const intercept = (call: ServiceCall) => calls.push(call);
const countsOf = (act: () => unknown): CallCounts => {
  calls = [];
  act();
  return countCalls(calls);
};

/** A workbook with so many clients, whose calls are counted. */
async function withClients(clients: number): Promise<Workbook> {
  const lines = Array.from({ length: clients }, (_, i) => `0${1 + (i % 9)}.01.2026;Klient ${i};${1000 + i};${i}`);
  return openText(['Data;Klient;Kwota;Zysk', ...lines].join('\n'), 'pl_PL', { intercept });
}

/** Of the panel that prints: of each column whether it is hidden, and how wide; Overview has most of them. */
const MOST_OF_PRINT = 275;

/** Of the first page in a workbook that has all sheets: each is read twice, for its cells and for its formulas. */
const MOST_OF_HOME = { reads: 5 * Object.keys(templates).length + 5, all: 142 } as const;

describe('what is asked of Google', () => {
  it('for the first page is one run, and little for each sheet however many days stand there', () => {
    const snapshot = demoSnapshot({ files: builtFiles(), locale: 'en_US', cacheFolder: CACHE_FOLDER });
    const workbook = createWorkbook({ files: builtFiles(), snapshot, intercept });
    const counts = countsOf(() => {
      expect(workbook.run('openHome').effects.sidebar!.html).toContain('"ours":{');
    });
    expect(counts.reads).toBeLessThanOrEqual(MOST_OF_HOME.reads);
    expect(counts.all).toBeLessThanOrEqual(MOST_OF_HOME.all);
    expect(calls.filter(({ method }) => method === 'createHtmlOutputFromFile').map(({ args }) => args[0])).toEqual([
      'Sidebar',
      'Page_en',
      'Sheets',
      // Those of other languages and versions only where something is not in these.
      'Words_en',
    ]);
    expect(calls.filter(({ method }) => method === 'formatDate').length).toBeLessThanOrEqual(1);
  });

  it('for printing a sheet is little for each of its columns and charts, and nothing for its rows', async () => {
    const snapshot = demoSnapshot({ files: builtFiles(), locale: 'en_US', cacheFolder: CACHE_FOLDER });
    const demo = createWorkbook({ files: builtFiles(), snapshot, intercept });
    const { ours } = callServer(demo, 'loadPrint', { sheetId: null });
    const { sheetId } = ours.find(({ sheetName }) => sheetName === 'Overview')!;
    const overview = countsOf(() => callServer(demo, 'loadPrint', { sheetId }));
    expect([overview.reads <= MOST_OF_PRINT, overview.writes]).toEqual([true, 0]);
    const [few, many] = [await withClients(3), await withClients(1_000)].map(workbook => {
      callServer(workbook, 'createClients', clientsRequest(workbook));
      return countsOf(() => callServer(workbook, 'loadPrint', { sheetId: null }));
    });
    expect(many).toEqual(few);
  }, 120_000);

  it('is the same for the first page in a workbook of a few sheets and of two hundred', async () => {
    const few = await withClients(3);
    const { sheets } = few.snapshot().spreadsheet;
    const opened = (more: number) => {
      const added = Array.from({ length: more }, (_, i) => ({ ...sheets[0]!, id: `more${i}`, name: `Dane ${i}` }));
      const snapshot = few.snapshot();
      const spreadsheet = { ...snapshot.spreadsheet, sheets: [...sheets, ...added] };
      return createWorkbook({ files: builtFiles(), snapshot: { ...snapshot, spreadsheet }, intercept });
    };
    const counts = [2, 200].map(more => {
      const workbook = opened(more);
      return (['openWorkbook', 'previewShare', 'findOrders'] as const).map(name =>
        countsOf(() => callServer(workbook, name)),
      );
    });
    const [[home, share, orders], [homeOfMany, shareOfMany, ordersOfMany]] = counts as [CallCounts[], CallCounts[]];
    expect(shareOfMany!.all).toBe(share!.all);
    expect(homeOfMany!.all).toBe(home!.all);
    // Their names, whether they are hidden, how long they are; the cells only of some.
    expect((ordersOfMany!.reads - orders!.reads) / 198).toBeLessThanOrEqual(6.5);
    expect(calls.filter(({ service, method }) => service === 'Range' && /Values$/.test(method))).toHaveLength(40);
  });

  it('does not grow with the rows: of a new Clients sheet, the same again, and plans for all of them', async () => {
    const [few, many] = [await withClients(10), await withClients(1_000)].map(workbook => {
      const fill = () => callServer(workbook, 'createClients', source);
      const source = clientsRequest(workbook);
      const plan = () => callServer(workbook, 'addSheets', { sheets: ['referralPlan'] });
      return [fill, fill, plan, plan].map(countsOf);
    });
    expect(few!.map(({ writes }) => writes)).toEqual([
      expect.any(Number),
      HISTORY_LINE,
      expect.any(Number),
      HISTORY_LINE,
    ]);
    // More rows than a new sheet has are inserted: one call.
    const more = many!.map((counts, i) => counts.reads + counts.writes - few![i]!.reads - few![i]!.writes);
    expect(more.every(calls => calls <= 2)).toBe(true);
  }, 120_000);

  it('is little more for Months when clients are counted, however many there are, and a look where none changes', async () => {
    const countsOfCounting = async (months: number, isThere: boolean) => {
      const workbook = await withClients(10);
      callServer(workbook, 'createClients', clientsRequest(workbook));
      if (isThere) callServer(workbook, 'addSheets', { sheets: ['months'] });
      const { name } = workbook.snapshot().spreadsheet.sheets[0]!;
      const first = new Date(Date.UTC(2026, 0 - months, 15)).toISOString().slice(0, 10);
      for (const [i, text] of [first, 'Klient 1', '7', '1'].entries()) workbook.type(name, `${'ABCD'[i]}12`, text);
      const source = clientsRequest(workbook);
      return [1, 2].map(() => countsOf(() => callServer(workbook, 'createClients', source)));
    };
    const [without, year, years] = [
      await countsOfCounting(12, false),
      await countsOfCounting(12, true),
      await countsOfCounting(60, true),
    ];
    const all = ({ reads, writes }: CallCounts) => reads + writes;
    const more = year!.map((counts, i) => all(counts) - all(without![i]!));
    expect(more[0]).toBeLessThanOrEqual(MOST_FOR_MONTHS.changed);
    expect(more[1]).toBeLessThanOrEqual(MOST_FOR_MONTHS.same);
    expect(all(years![0]!)).toBe(all(year![0]!));
    expect(years![1]!.writes).toBe(HISTORY_LINE);
  });

  it('is little for each sheet, and it is waited for a few times only, when it is new and when it is renewed', () => {
    const workbook = createWorkbook({ files: builtFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS, intercept });
    const more: Partial<Record<TemplateId, number>> = {};
    for (const id of ['settings', ...OTHERS] as const) {
      const add = () => callServer(workbook, 'addSheets', { sheets: [id] });
      const [first, again] = [countsOf(add), countsOf(add)];
      if (first.reads + first.writes > MOST_CALLS[id]) more[id] = first.reads + first.writes;
      expect(first.roundTrips, id).toBeGreaterThan(0);
      expect(Math.max(first.roundTrips, again.roundTrips), id).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
      expect(again.writes, id).toBe(HISTORY_LINE);
    }
    // By sheet, those that have become more.
    expect(more).toEqual({});
  });
});
