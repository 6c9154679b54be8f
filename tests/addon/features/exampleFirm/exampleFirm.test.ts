import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../../src/contract/profile';
import { TEMPLATE_IDS } from '../../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { pl } from '../../../../src/workbook/demo/texts/pl';
import type { Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { answerOf, callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { builtFiles, FEW_ROWS, openText } from '../../openFile';
import { clientsRequest, ORDERS, recognisedOrders } from '../../orders';
import { REFERRAL } from '../../referralBook';

const namesOf = ({ model: { getters } }: Workbook) => getters.getSheetIds().map(id => getters.getSheetName(id));
const open = (snapshot: WorkbookSnapshot) => createWorkbook({ files: builtFiles(), snapshot, newSheetRows: FEW_ROWS });
const remove = (workbook: Workbook, seen: string | null = null) => callServer(workbook, 'removeExampleFirm', { seen });

let shown: WorkbookSnapshot;
let ordersSheet: string;
beforeAll(async () => {
  const workbook = await openText(ORDERS, 'pl_PL');
  ordersSheet = namesOf(workbook)[0]!;
  callServer(workbook, 'fillExampleFirm');
  shown = workbook.snapshot();
}, 60_000);

describe('the example', () => {
  it.each([
    ['en', 'en_US', 'Clients (example)', 'Harrowgate Foods Ltd'],
    ['pl', 'pl_PL', 'Klienci (przykład)', 'Mleczarnia'],
    ['ru', 'en_US', 'Клиенты (пример)', 'Молоко «Заречье»'],
  ])('fills all sheets in the language of the person: %s', (userLocale, locale, clients, biggest) => {
    const workbook = createWorkbook({ files: builtFiles(), locale, userLocale, newSheetRows: FEW_ROWS });
    const { answer, broken } = answerOf(workbook, 'fillExampleFirm');
    expect(broken).toBe(false);
    expect(answer.added).toBe(true);
    expect(answer.sheets.map(({ sheetName }) => sheetName)).toHaveLength(TEMPLATE_IDS.length);
    expect(answer.sheets.every(({ sheetName }) => sheetName.includes(clients.slice(clients.indexOf('('))))).toBe(true);
    expect(answer.sheets[0]).toMatchObject({ sheetName: clients, rows: 72 });
    expect(workbook.display(clients, cellAt(workbook, clients, 'client', 0))).toContain(biggest);
    const home = callServer(workbook, 'openWorkbook');
    expect(home).toMatchObject({
      isExample: true,
      faults: [],
      ours: { clients: { rows: 72 }, referrals: { rows: 101 } },
    });
    // The sheets reckon on the first day of this month, and the firm has sold until the day before.
    expect(home.reckonedOn!.day.slice(-2)).toBe('01');
    expect(home.reckonedOn!.daysAgo).toBeLessThan(31);
    expect(home.next.kind).toBe('call');
    expect(home.due).toBeGreaterThan(0);
  });

  it('comes once: whoever asks again is shown what is there', () => {
    const workbook = open(shown);
    const before = workbook.snapshot().spreadsheet.sheets;
    expect(callServer(workbook, 'fillExampleFirm')).toMatchObject({ added: false });
    expect(workbook.snapshot().spreadsheet.sheets.map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
  });

  it('does not come beside sheets that hold something of one’s own', async () => {
    const workbook = await openText(ORDERS, 'en_US');
    callServer(workbook, 'createClients', clientsRequest(workbook));
    const before = namesOf(workbook);
    expect(() => callServer(workbook, 'fillExampleFirm')).toThrow(
      'The sheet “Clients” is yours, so Polecam does not add the example: the two would mix. To see the example, open a new spreadsheet.',
    );
    expect(namesOf(workbook)).toEqual(before);
  });

  it('takes nothing of one’s own into its sheets', () => {
    const workbook = open(shown);
    const before = workbook.snapshot().spreadsheet.sheets;
    const source = recognisedOrders(workbook);
    const chosen = ['a', 'b', 'c', 'd', 'e'].map(trait => ({ trait, weight: null }));
    const tries: readonly (() => unknown)[] = [
      () => callServer(workbook, 'previewOrders', source),
      () =>
        callServer(workbook, 'createClients', {
          ...source,
          sheetName: null,
          print: 'x',
          gone: 'keep',
          log: false,
          asOfEnd: false,
        }),
      () => callServer(workbook, 'addReferral', REFERRAL),
      () => callServer(workbook, 'addSalesperson', { name: 'Zofia Lis' }),
      () => callServer(workbook, 'addLost', { clients: [{ client: 'Alfa', lastDay: '2026-02-04' }], reason: null }),
      () =>
        callServer(workbook, 'createProfile', { draft: { ...EMPTY_DRAFT, chosen }, revision: null, sheetNames: null }),
    ];
    for (const attempt of tries) expect(attempt).toThrow(/^W arkuszach jest przykład/);
    expect(workbook.snapshot().spreadsheet.sheets).toEqual(before);
  });

  it('goes with one click and leaves what was there before', () => {
    const workbook = open(shown);
    expect(remove(workbook)).toEqual({ outcome: 'removed', sheets: TEMPLATE_IDS.length });
    expect(namesOf(workbook)).toEqual([ordersSheet, 'Historia Polecam']);
    expect(workbook.display(ordersSheet, 'B2')).toBe('Alfa');
    expect(Object.keys(workbook.snapshot().spreadsheet.namedRanges)).toEqual([]);
    expect(callServer(workbook, 'openWorkbook')).toMatchObject({ isExample: false, next: { kind: 'clients' } });
    expect(workbook.display('Historia Polecam', 'B5')).toBe('Dodany przykład: zmyślona firma');
    expect(workbook.display('Historia Polecam', 'B6')).toBe('Przykład usunięty, arkusze: 14');
    expect(remove(workbook)).toEqual({ outcome: 'removed', sheets: 0 });
    expect(callServer(workbook, 'createClients', clientsRequest(workbook))).toMatchObject({
      outcome: 'filled',
      sheet: { sheetName: 'Klienci', rows: 3 },
    });
  });

  it('that somebody has typed into goes only when the person has seen where', () => {
    const workbook = open(shown);
    workbook.type('Polecenia (przykład)', cellAt(workbook, 'Polecenia (przykład)', 'remark', 0), 'mój wpis');
    const asked = remove(workbook);
    expect(asked).toMatchObject({ outcome: 'touched', sheetNames: ['Polecenia (przykład)'] });
    workbook.type('Klienci (przykład)', cellAt(workbook, 'Klienci (przykład)', 'nextStep', 3), 'zadzwonić');
    const again = remove(workbook, (asked as { print: string }).print);
    expect(again).toMatchObject({ outcome: 'touched', sheetNames: ['Klienci (przykład)', 'Polecenia (przykład)'] });
    expect(remove(workbook, (again as { print: string }).print)).toMatchObject({ outcome: 'removed' });
    expect(namesOf(workbook)).toEqual([ordersSheet, 'Historia Polecam']);
  });

  it('has the lists that a new workbook begins with, and its own salespeople below', () => {
    const own = createWorkbook({ files: builtFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS });
    callServer(own, 'addSheets', { sheets: ['lists'] });
    const entries = (workbook: Workbook, sheet: string) =>
      rowsOf(workbook, sheet, ['list', 'entry'], 40).filter(([, entry]) => entry !== '');
    const begun = entries(own, 'Listy');
    expect(begun.length).toBeGreaterThan(15);
    const filled = entries(open(shown), 'Listy (przykład)');
    expect(filled.slice(0, begun.length)).toEqual(begun);
    expect(filled.slice(begun.length).map(([, entry]) => entry)).toEqual(pl.salespeople);
  });

  it('whose rows have only been sorted goes without a question', () => {
    const workbook = open(shown);
    const entries = Array.from({ length: 40 }, (_, row) => cellAt(workbook, 'Listy (przykład)', 'entry', row));
    const people = entries.filter(cell => /^(Paweł|Anna|Ewa|Jan) /.test(workbook.display('Listy (przykład)', cell)));
    const [first, second] = people.map(cell => workbook.display('Listy (przykład)', cell));
    expect(first).not.toBe(second);
    workbook.type('Listy (przykład)', people[0]!, second!);
    workbook.type('Listy (przykład)', people[1]!, first!);
    expect(remove(workbook)).toMatchObject({ outcome: 'removed' });
  });

  it('takes an ideal client along that was begun on it, and asks first', () => {
    const workbook = open(shown);
    const { draft, revision } = callServer(workbook, 'loadProfile');
    callServer(workbook, 'saveDraft', { draft: { ...draft, best: ['Alfa'] }, revision });
    const asked = remove(workbook);
    expect(asked).toMatchObject({ outcome: 'touched', sheetNames: ['Idealny klient (przykład)'] });
    remove(workbook, (asked as { print: string }).print);
    expect(callServer(workbook, 'loadProfile')).toMatchObject({ source: 'new', draft: EMPTY_DRAFT });
  });

  it('leaves an empty sheet where it was all there is', () => {
    const workbook = open(shown);
    workbook.model.dispatch('DELETE_SHEET', {
      sheetId: workbook.model.getters.getSheetIdByName(ordersSheet)!,
      sheetName: ordersSheet,
    });
    expect(remove(workbook)).toMatchObject({ outcome: 'removed' });
    expect(namesOf(workbook)).toHaveLength(2);
    expect(namesOf(workbook)).toContain('Historia Polecam');
  });
});
