import { beforeAll, describe, expect, it } from 'vitest';
import type { ServerApi } from '../../src/contract/ServerApi';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { answerOf, callServer } from './callServer';
import { cellAt } from './columnOf';
import { builtFiles, FEW_ROWS, openText } from './openFile';
import { clientsRequest, ORDERS } from './orders';
import { typeSalespeople } from './typeSalespeople';

const CLIENTS = 'Klienci';
const LOG = 'Polecenia';

/** Requests of what writes on sheets that are whole; each reads or writes Clients or the log. */
const REQUESTS: { readonly [Name in keyof ServerApi]?: (workbook: Workbook) => Parameters<ServerApi[Name]>[0] } = {
  createClients: clientsRequest,
  addSheets: () => ({ sheets: ['clients'] }),
  recordAsk: () => ({
    client: 'Alfa',
    former: null,
    day: '2026-03-01',
    takesBack: false,
    refusal: null,
    formerRefusal: null,
  }),
  addReferral: () => ({
    day: '2026-03-01',
    from: 'Alfa',
    prospect: 'Sigma',
    salesperson: 'Anna',
    quality: 3,
    expectedProfit: null,
    person: '',
    nextStep: '',
    stepDay: null,
    chances: { listen: null, contact: null, conversion: null },
  }),
  moveReferral: workbook => {
    const [open] = callServer(workbook, 'loadReferrals').open;
    return { ...open!, stage: 1, day: '2026-03-01', profit: null, lostReason: null, nextStep: '', stepDay: null };
  },
  handOver: workbook => {
    const { print } = callServer(workbook, 'previewHandOver', { from: 'Anna', client: null });
    return { from: 'Anna', client: null, to: 'Jan', print };
  },
};
const NAMES = Object.keys(REQUESTS) as (keyof ServerApi)[];

let whole: WorkbookSnapshot;
let broken: WorkbookSnapshot;

const open = (snapshot: WorkbookSnapshot) => createWorkbook({ files: builtFiles(), snapshot, newSheetRows: FEW_ROWS });
const run = (workbook: Workbook, name: keyof ServerApi) => answerOf(workbook, name, REQUESTS[name]!(workbook) as never);

beforeAll(async () => {
  const workbook = await openText(ORDERS, 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  callServer(workbook, 'addSheets', { sheets: ['referrals'] });
  typeSalespeople(workbook, 'pl', ['Anna', 'Jan']);
  workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'salesperson', 0), 'Anna');
  callServer(workbook, 'addReferral', { ...REQUESTS.addReferral!(workbook), prospect: 'Omega' } as never);
  whole = workbook.snapshot();
  workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'stage', 1), 'zapytać później');
  workbook.type(LOG, cellAt(workbook, LOG, 'waiting', 3), 'dawno');
  broken = workbook.snapshot();
}, 120_000);

describe('where cells stand in the way of formulas, and where none does,', () => {
  it.each(NAMES)(
    'it is told with what %s came to',
    name => {
      expect(run(open(broken), name).broken).toBe(true);
      expect(run(open(whole), name).broken).toBe(false);
    },
    120_000,
  );

  it('it is told by what only reads, too', () => {
    for (const name of ['loadAsking', 'loadReferrals', 'openWorkbook'] as const) {
      expect([name, answerOf(open(broken), name).broken]).toEqual([name, true]);
      expect([name, answerOf(open(whole), name).broken]).toEqual([name, false]);
    }
  }, 120_000);

  it('it is told no more once it is mended', () => {
    const workbook = open(broken);
    const { faults } = callServer(workbook, 'openWorkbook');
    expect(answerOf(workbook, 'mendFaults', { faults: [...faults] })).toMatchObject({ broken: false });
    expect(run(workbook, 'recordAsk').broken).toBe(false);
  }, 120_000);

  it('the menu says so beside what it did', () => {
    const toasts = (snapshot: WorkbookSnapshot) => open(snapshot).run('addClients').effects.toasts;
    expect(toasts(broken)[0]!.message).toMatch(/coś jest zepsute/);
    expect(toasts(whole)[0]!.message).not.toMatch(/zepsute/);
  }, 120_000);
});

it('a header that lost its formula is put back when its sheet is filled again, and nothing is said', () => {
  const workbook = open(whole);
  workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'stage', -1), 'Etap');
  expect(answerOf(workbook, 'recordAsk', REQUESTS.recordAsk!(workbook) as never).broken).toBe(true);
  expect(run(workbook, 'addSheets').broken).toBe(false);
}, 120_000);

it('a sheet that reads one without headers is not added, because its formulas would answer nothing', () => {
  const workbook = open(whole);
  const sheetId = workbook.model.getters.getSheetIdByName(CLIENTS)!;
  const header = Number(/\d+$/.exec(cellAt(workbook, CLIENTS, 'client', -1))![0]) - 1;
  const elements = [header];
  workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: CLIENTS, dimension: 'ROW', elements });
  const before = workbook.snapshot();
  expect(() => callServer(workbook, 'addSheets', { sheets: ['overview'] })).toThrow('zniknął wiersz nagłówków');
  expect(workbook.snapshot()).toEqual(before);
}, 120_000);

describe('what would be handed on as values', () => {
  it.each(['prepareToShare', 'copyToShare'] as const)(
    'is not by %s while a cell is in a formula’s way',
    name => {
      const workbook = open(broken);
      const sheetId = callServer(workbook, 'openWorkbook').ours.clients!.sheetId;
      const before = workbook.snapshot();
      const inTheWay = cellAt(workbook, CLIENTS, 'stage', 1);
      expect(() => callServer(workbook, name, { sheetId, way: 'values' })).toThrow(
        new RegExp(`„${CLIENTS}” nie działa „Etap” \\(komórka ${inTheWay}\\)`),
      );
      expect(workbook.snapshot()).toEqual(before);
    },
    120_000,
  );

  it('is not either while a sheet that it is reckoned from is broken', () => {
    const workbook = open(broken);
    const sheetId = callServer(workbook, 'openWorkbook').ours.clients!.sheetId;
    workbook.type(CLIENTS, cellAt(workbook, CLIENTS, 'stage', 1), '');
    expect(() => callServer(workbook, 'copyToShare', { sheetId, way: 'native' })).toThrow(`„${LOG}” nie działa`);
  }, 120_000);
});
