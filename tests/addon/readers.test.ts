import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../src/contract/profile';
import type { ServerApi } from '../../src/contract/ServerApi';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { WorkbookSnapshot } from '../../src/workbook/workbook';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS, openText } from './openFile';
import { clientsRequest, ORDERS } from './orders';
import { saidBy } from './saidBy';

type Request<Name extends keyof ServerApi> = Parameters<ServerApi[Name]>[0];
type Source = Request<'createClients'>;

const READS = {
  openWorkbook: true,
  loadProgress: true,
  cancelAction: true,
  findOrders: true,
  readOrderColumns: true,
  previewOrders: true,
  loadLookBack: true,
  loadSettings: true,
  loadReckoning: true,
  loadProfile: true,
  explainCell: true,
  readTimePlan: true,
  loadAsking: true,
  loadKeeping: true,
  loadSelling: true,
  loadReferrals: true,
  showSheet: true,
  showClient: true,
  listClients: true,
  loadBucket: true,
  loadGoal: true,
  loadTeam: true,
  loadDone: true,
  loadSources: true,
  previewHandOver: true,
  previewShare: true,
  loadPrint: true,
  selectToPrint: true,
} as const;

/** A request of every other method: what a new one writes must be tried here too. */
const WRITES: {
  readonly [Name in Exclude<keyof ServerApi, keyof typeof READS>]: (orders: Source) => Request<Name>;
} = {
  createClients: orders => orders,
  writeLookBack: source => ({ source: orderSourceOf(source), reach: 'halfYear' }),
  saveSettings: () => ({ changes: [{ id: 'hours', former: 40, value: 30 }] }),
  lockSettings: () => ({ locked: true }),
  addSalesperson: () => ({ name: 'Olga' }),
  addWeekSheet: () => ({ salesperson: 'Anna' }),
  addSources: () => ({ sources: [{ salesperson: 'Anna', link: 'A'.repeat(44) }] }),
  removeSource: () => ({ salesperson: 'Anna', link: 'A'.repeat(44) }),
  handOver: () => ({ from: 'Anna', client: null, to: 'Jan', print: 'x' }),
  showHistory: () => undefined,
  takeBack: () => ({ id: 'x' }),
  prepareToShare: () => ({ sheetId: null, way: 'values' }),
  copyToShare: () => ({ sheetId: 1, way: 'values' }),
  bringFormulasBack: () => ({ sheetId: null }),
  addSheets: () => ({ sheets: ['referrals'] }),
  addMoreSheets: () => ({ sheets: ['referrals'] }),
  mendFaults: () => ({ faults: [{ kind: 'twice', sheetId: 1, address: '', found: '' }] }),
  saveDraft: () => ({ draft: { ...EMPTY_DRAFT, best: ['Alfa'] }, revision: null }),
  createProfile: () => ({
    draft: { ...EMPTY_DRAFT, chosen: ['a', 'b', 'c', 'd', 'e'].map(trait => ({ trait, weight: null })) },
    revision: null,
    sheetNames: null,
  }),
  keepMatches: () => undefined,
  fillExampleFirm: () => undefined,
  removeExampleFirm: () => ({ seen: null }),
  insertExample: () => ({ name: 'TIME_SHARE' }),
  recordReferrer: () => ({ client: 'Alfa', referrer: null }),
  recordAsk: () => ({
    client: 'Alfa',
    former: null,
    day: '2026-03-01',
    takesBack: false,
    refusal: null,
    formerRefusal: null,
  }),
  addLost: () => ({ clients: [{ client: 'Alfa', lastDay: '2026-02-04' }], reason: null }),
  recordBack: () => ({
    client: 'Alfa',
    lostDay: '2026-02-04',
    former: null,
    day: '2026-03-01',
  }),
  addReferral: () => ({
    day: '2026-03-01',
    from: 'Alfa',
    prospect: 'Delta',
    salesperson: 'Anna',
    quality: 3,
    expectedProfit: null,
    person: '',
    nextStep: '',
    stepDay: null,
    chances: { listen: null, contact: null, conversion: null },
  }),
  dateReferral: () => ({
    row: 0,
    print: 'x',
    from: 'Alfa',
    prospect: 'Delta',
    which: 'toldDay',
    day: '2026-03-01',
  }),
  addClient: () => ({ client: 'Delta', salesperson: 'Anna', referredBy: 'Alfa', cameAlone: false }),
  moveReferral: () => ({
    row: 0,
    print: 'x',
    from: 'Alfa',
    prospect: 'Delta',
    stage: 1,
    day: '2026-03-01',
    profit: null,
    lostReason: null,
    nextStep: '',
    stepDay: null,
  }),
};

function orderSourceOf({ sheetId, columns, headers, answers }: Source): Request<'previewOrders'> {
  return { sheetId, columns, headers, answers };
}

const MENU = ['addClients', 'addSettings', 'addAllSheets'];
const WRITE_CALLS = /^(set|insert|delete|clear|add|remove|protect|hide|show|update)/;
const READ_ONLY = /^Możesz ten plik tylko przeglądać/;

describe('a person who may only look', () => {
  let filled: WorkbookSnapshot;
  let orders: Source;
  beforeAll(async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    orders = clientsRequest(workbook);
    callServer(workbook, 'createClients', orders);
    filled = workbook.snapshot();
  });
  const open = () => {
    const written: string[] = [];
    const intercept = ({ method }: { method: string }) => void (WRITE_CALLS.test(method) && written.push(method));
    const workbook = createWorkbook({
      files: builtFiles(),
      snapshot: filled,
      newSheetRows: FEW_ROWS,
      role: 'viewer',
      intercept,
    });
    return { workbook, written };
  };

  it.each(Object.keys(WRITES) as (keyof typeof WRITES)[])('is told so by %s before anything is written', name => {
    const { workbook, written } = open();
    const outcome = workbook.run(name, [WRITES[name](orders)]);
    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringMatching(READ_ONLY) } });
    expect(written).toEqual([]);
    expect(workbook.snapshot()).toEqual(filled);
  });

  it.each(MENU)('is told so by the menu item %s', name => {
    const { workbook, written } = open();
    expect(saidBy(workbook.run(name))).toMatch(READ_ONLY);
    expect(written).toEqual([]);
  });

  it('can read everything that the sidebar shows', () => {
    const { workbook } = open();
    for (const name of [
      'openWorkbook',
      'loadSettings',
      'loadProfile',
      'readTimePlan',
      'loadBucket',
      'loadGoal',
      'loadAsking',
      'listClients',
    ] as const) {
      expect([name, workbook.run(name).ok]).toEqual([name, true]);
    }
    expect(workbook.run('previewOrders', [orders]).ok).toBe(true);
  });
});
