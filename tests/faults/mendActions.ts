import type { WorkbookState } from '../../src/contract/home';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt } from '../addon/columnOf';
import type { Action, Scene } from './Action';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

const CLIENTS = 'Klienci';
const SETTINGS = 'Ustawienia';
/** What people typed, wherever it stands afterwards: in a cell or in a note. */
const WORDS = ['Alfa', 'Beta', 'zadzwonić', 'zapytać później', 'moje 17'];

/** What Home finds broken is mended. */
export const mendActions: readonly Action[] = [
  ['what is in the way of formulas is moved', block],
  ['formulas that are gone are put back', (workbook: Workbook) => typeOver(workbook, ['stage', 'value'])],
  [
    'a setting that is gone is put back',
    (workbook: Workbook) => removeRow(workbook, SETTINGS, settingRow(workbook, 3)),
  ],
  ['a setting that stands twice is cleared up', copySetting],
  [
    'a row of headers that is gone is put back',
    (workbook: Workbook) => removeRow(workbook, CLIENTS, rowOf(cellAt(workbook, CLIENTS, 'client', -1))),
  ],
].map(([what, breaks]) => ({
  what: what as string,
  method: 'mendFaults',
  begin: () => broken(breaks as (workbook: Workbook) => void),
  request: (workbook: Workbook) => ({ faults: faultsOf(workbook) }),
}));

function broken(breaks: (workbook: Workbook) => void): Scene {
  const workbook = newWorkbook(smallFiles());
  callServer(workbook, 'addSheets', { sheets: ['clients'] });
  const type = (key: string, row: number, text: string) =>
    workbook.type(CLIENTS, cellAt(workbook, CLIENTS, key, row), text);
  type('client', 0, 'Alfa');
  type('client', 1, 'Beta');
  type('nextStep', 0, 'zadzwonić');
  type('nextStep', 5, 'zapytać później');
  type('nextStep', 6, 'moje 17');
  breaks(workbook);
  if (faultsOf(workbook).length === 0) throw new Error('Nothing is broken.');
  const lost = (after: Workbook) => {
    const all = JSON.stringify(after.snapshot().spreadsheet);
    return WORDS.filter(word => !all.includes(word));
  };
  return { before: workbook.snapshot(), typed: [{ lost }] };
}

function faultsOf(workbook: Workbook): WorkbookState['faults'] {
  return callServer(workbook, 'openWorkbook').faults;
}

/** One goes to the next step of its row, one beside a next step that is taken, and a number. */
function block(workbook: Workbook): void {
  const type = (key: string, row: number, text: string) =>
    workbook.type(CLIENTS, cellAt(workbook, CLIENTS, key, row), text);
  type('nextStep', 5, '');
  type('nextStep', 6, '');
  type('stage', 1, 'zapytać później');
  type('due', 0, 'moje 17');
  type('value', 2, '1234');
}

function typeOver(workbook: Workbook, keys: readonly string[]): void {
  for (const key of keys) workbook.type(CLIENTS, cellAt(workbook, CLIENTS, key, -1), `Moje ${key}`);
}

function settingRow(workbook: Workbook, place: number): number {
  return rowOf(cellAt(workbook, SETTINGS, 'value', place));
}

/** Counted from 0. */
function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)![0]) - 1;
}

function removeRow({ model }: Workbook, sheetName: string, row: number): void {
  const sheetId = model.getters.getSheetIdByName(sheetName)!;
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements: [row] });
}

function copySetting(workbook: Workbook): void {
  const [from, to] = [3, 5];
  for (const key of ['id', 'topic', 'setting']) {
    const content = String(workbook.cell(SETTINGS, cellAt(workbook, SETTINGS, key, from)) ?? '');
    workbook.type(SETTINGS, cellAt(workbook, SETTINGS, key, to), content);
  }
}
