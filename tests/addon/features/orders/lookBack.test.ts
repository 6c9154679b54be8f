import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { ServiceCall, Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { wholesalerDays } from '../../../data/wholesalerDays';
import { imageOf } from '../../../faults/imageOf';
import { settingCell } from '../../../templates/settingCell';
import { callServer } from '../../callServer';
import { columnOf, rowsOf } from '../../columnOf';
import { builtFiles, FEW_ROWS, openText } from '../../openFile';
import { clientsRequest, recognisedOrders } from '../../orders';

const FIRST_DAY = Date.UTC(2010, 11, 1);
const MS_PER_DAY = 86_400_000;
/** Every so many clients of the wholesaler: enough to learn from. */
const EVERY = 5;

const dayText = (day: number) => new Date(FIRST_DAY + day * MS_PER_DAY).toISOString().slice(0, 10);
const ordersOf = (clients: readonly (readonly number[])[]) =>
  ['Date;Client;Amount', ...clients.flatMap((days, i) => days.map(day => `${dayText(day)};Client ${i};10`))].join('\n');

const clients = wholesalerDays().filter((_, i) => i % EVERY === 0);
const IDS = ['chanceShift', 'chanceSlope'] as const;

let before: WorkbookSnapshot;
let calls: ServiceCall[] = [];
const open = (snapshot: WorkbookSnapshot) =>
  createWorkbook({
    files: builtFiles(),
    snapshot,
    newSheetRows: FEW_ROWS,
    intercept: call => void calls.push(call),
  });
const settingsOf = (workbook: Workbook) =>
  IDS.map(id => workbook.cell('Settings', settingCell(workbook, 'Settings', id)));
const sourceCell = (workbook: Workbook, id: string) =>
  settingCell(workbook, 'Settings', id).replace(/^[A-Z]+/, columnOf(workbook, 'Settings', 'source'));
const sourceOf = (workbook: Workbook, id: string) => String(workbook.cell('Settings', sourceCell(workbook, id)));
const lookBackAt = (workbook: Workbook, reach: 'halfYear' | 'year' = 'halfYear') => ({
  source: recognisedOrders(workbook),
  reach,
});
const withoutHistory = (workbook: Workbook) =>
  JSON.stringify([...imageOf(workbook)].filter(([name]) => name !== 'Polecam history'));

beforeAll(async () => {
  before = (await openText(ordersOf(clients), 'en_US')).snapshot();
});

describe('looking back at orders', () => {
  it('tells what is counted by hand: who had bought by the cut, and who came after it', () => {
    const workbook = open(before);
    const told = callServer(workbook, 'loadLookBack', lookBackAt(workbook));
    const last = Math.max(...clients.flat());
    const cut = last - 182;
    const known = clients.filter(([first]) => first! <= cut);
    const came = known.filter(days => days.some(day => day > cut));
    expect(told).toMatchObject({
      outcome: 'seen',
      cut: dayText(cut),
      lastDay: dayText(last),
      clients: known.length,
      came: came.length,
      verdict: 'better',
      correction: 'notKept',
    });
  });

  it('asks Google for no more than the preview of the same orders, and the Settings', () => {
    const workbook = open(before);
    const request = lookBackAt(workbook);
    const count = (act: () => unknown) => {
      calls = [];
      act();
      return calls.filter(
        ({ service, method }) => service === 'Range' && /^get(Values|DisplayValues|Formulas)$/.test(method),
      ).length;
    };
    const looking = count(() => callServer(workbook, 'loadLookBack', request));
    expect(looking).toBeLessThanOrEqual(count(() => callServer(workbook, 'previewOrders', request.source)) + 2);
  });

  it('tells why nothing can be said: a year is more than these orders have', () => {
    const workbook = open(before);
    expect(callServer(workbook, 'loadLookBack', lookBackAt(workbook, 'year'))).toMatchObject({ outcome: 'tooShort' });
    expect(callServer(workbook, 'writeLookBack', lookBackAt(workbook, 'year'))).toMatchObject({
      outcome: 'nothingToTell',
    });
  });

  it('is refused while a question about the orders is open', async () => {
    const unclear = await openText('Date;Client;Amount;Currency\n2024-01-05;A;10;EUR\n2024-02-05;A;10;PLN', 'en_US');
    const outcome = unclear.run('loadLookBack', [lookBackAt(unclear)]);
    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('Answer the questions') } });
  });
});

describe('a look back as a sheet', () => {
  it('says what the panel says, and is the same document when it is written twice', () => {
    const workbook = open(before);
    const told = callServer(workbook, 'loadLookBack', lookBackAt(workbook));
    if (told.outcome !== 'seen') throw new Error(told.outcome);
    const { sheet } = callServer(workbook, 'writeLookBack', lookBackAt(workbook)) as { sheet: { sheetName: string } };
    const rows = rowsOf(workbook, sheet.sheetName, ['what', 'clients', 'said', 'came', 'share'], 18);
    expect(rows[1]!.slice(1)).toEqual([told.clients, '', told.came, told.came / told.clients]);
    for (const [i, { clients, said, came }] of told.fifths.entries()) {
      expect(rows[2 + i]!.slice(1)).toEqual([clients, said, came, came / clients]);
    }
    expect(rows[13]!).toEqual([expect.stringContaining('chance to buy again'), '', '', '', told.skills.chance.skill]);
    const once = withoutHistory(workbook);
    callServer(workbook, 'writeLookBack', lookBackAt(workbook));
    expect(withoutHistory(workbook)).toBe(once);
  });

  it('is written over when the orders say something else, beside what people typed', () => {
    const workbook = open(before);
    const written = callServer(workbook, 'writeLookBack', lookBackAt(workbook));
    if (written.outcome !== 'written') throw new Error(written.outcome);
    const { sheetName } = written.sheet;
    const known = () => Number(rowsOf(workbook, sheetName, ['clients'], 2)[1]![0]);
    const once = known();
    workbook.type(sheetName, 'H9', 'mine');
    const [orders] = workbook.snapshot().spreadsheet.sheets;
    // The second order of a client who has more of them becomes that of another one.
    const client = clients.findIndex(days => days.length > 2 && days[1]! < 100);
    const row = 3 + clients.slice(0, client).flat().length;
    workbook.type(orders!.name, `B${row}`, 'A client of whom nobody has heard');
    callServer(workbook, 'writeLookBack', lookBackAt(workbook));
    expect([known(), workbook.cell(sheetName, 'H9')]).toEqual([once + 1, 'mine']);
  });
});

describe('what the look back learns', () => {
  let filled: WorkbookSnapshot;
  beforeAll(() => {
    const workbook = open(before);
    callServer(workbook, 'createClients', clientsRequest(workbook));
    filled = workbook.snapshot();
  });

  it('stands in the Settings when the clients are counted, beside where it comes from', () => {
    const workbook = open(filled);
    const [shift, slope] = settingsOf(workbook) as number[];
    expect(shift).toBeGreaterThan(0);
    expect(slope).toBeGreaterThan(0);
    expect(sourceOf(workbook, 'chanceShift')).toMatch(
      new RegExp(`^Learned from your orders, \\d+ clients, what came after 2011-06-10: ${shift}$`),
    );
    expect(callServer(workbook, 'loadLookBack', lookBackAt(workbook))).toMatchObject({ correction: 'kept' });
  });

  it('is the same document when they are counted again', () => {
    const workbook = open(filled);
    const once = withoutHistory(workbook);
    callServer(workbook, 'createClients', clientsRequest(workbook));
    expect(withoutHistory(workbook)).toBe(once);
  });

  it('leaves alone what a person typed there', () => {
    const workbook = open(filled);
    workbook.type('Settings', settingCell(workbook, 'Settings', 'chanceShift'), '0.9');
    callServer(workbook, 'createClients', clientsRequest(workbook));
    expect(settingsOf(workbook)[0]).toBe(0.9);
    expect(callServer(workbook, 'loadLookBack', lookBackAt(workbook))).toMatchObject({ correction: 'notKept' });
  });

  it('goes back to what the Settings begin with where nothing can be learned', async () => {
    const workbook = await openText('Date;Client;Amount\n2024-01-05;A;10\n2024-02-05;B;20', 'en_US');
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    for (const id of IDS) {
      workbook.type('Settings', settingCell(workbook, 'Settings', id), '0.35');
      workbook.type('Settings', sourceCell(workbook, id), 'Learned from what was there before: 0.35');
    }
    callServer(workbook, 'createClients', clientsRequest(workbook));
    expect(settingsOf(workbook)).toEqual([0, 1]);
    expect(sourceOf(workbook, 'chanceSlope')).toMatch(/^1 = as computed/);
  });
});
