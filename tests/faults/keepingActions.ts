import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt, rowsOf } from '../addon/columnOf';
import { clientsRequest } from '../addon/orders';
import type { Action, Scene, Typed } from './Action';
import { olderFiles } from './olderFiles';
import { withOrders } from './orderActions';
import { smallFiles } from './smallFiles';

const [MONTHS, LIST] = ['Miesiące', 'Utrzymanie klientów'];

const countOrders = (workbook: Workbook) => clientsRequest(workbook);
export const lostToList = () => ({
  clients: [
    { client: 'Alfa', lastDay: '2026-02-04' },
    { client: 'Gamma', lastDay: '2026-02-11' },
  ],
  reason: 'Cena konkurencji',
});
export const backToNote = () => ({ client: 'Beta', lostDay: '2026-01-15', former: null, day: '2026-02-10' });

/** Months are filled from the orders, who became lost is put on the list, and who came back is noted there. */
export const keepingActions: readonly Action[] = [
  {
    what: 'months are filled from the orders',
    method: 'createClients',
    begin: () => withMonths(false),
    request: countOrders,
  },
  {
    what: 'months of an older version are filled from the orders',
    method: 'createClients',
    begin: () => withMonths(true),
    request: countOrders,
  },
  { what: 'the first lost clients are listed', method: 'addLost', begin: () => withList(false), request: lostToList },
  { what: 'lost clients are listed', method: 'addLost', begin: () => withList(true), request: lostToList },
  { what: 'a client is won back', method: 'recordBack', begin: () => withList(true), request: backToNote },
];

/** The clients are there; of the months, two are typed, a later one first. */
function withMonths(isOlder: boolean): Scene {
  const files = smallFiles();
  const workbook = withOrders(isOlder ? olderFiles(files, 'months').files : files);
  callServer(workbook, 'createClients', countOrders(workbook));
  callServer(workbook, 'addSheets', { sheets: ['months'] });
  setToday(workbook);
  for (const [row, month] of ['2027-05-01', '2026-02-01'].entries()) {
    type(workbook, MONTHS!, 'month', row, month);
    type(workbook, MONTHS!, 'lost', row, '7');
  }
  return { before: workbook.snapshot(), typed: [stays(MONTHS!, 'lost', 7)] };
}

/** All clients are lost; Beta is on the list, if there is one, and has bought since. */
export function withList(isThere: boolean): Scene {
  const workbook = withOrders(smallFiles());
  callServer(workbook, 'createClients', countOrders(workbook));
  setToday(workbook);
  if (!isThere) return { before: workbook.snapshot(), typed: [] };
  callServer(workbook, 'addSheets', { sheets: ['keeping'] });
  type(workbook, LIST!, 'client', 0, 'Omega');
  type(workbook, LIST!, 'nextStep', 0, 'zadzwonić');
  type(workbook, LIST!, 'lostDay', 1, '2026-01-15');
  type(workbook, LIST!, 'client', 1, 'Beta');
  return { before: workbook.snapshot(), typed: [stays(LIST!, 'nextStep', 'zadzwonić')] };
}

/** By then all are silent for more than four typical gaps of thirty days. */
function setToday(workbook: Workbook): void {
  const row = rowsOf(workbook, 'Ustawienia', ['id'], 60).findIndex(([id]) => id === 'today');
  type(workbook, 'Ustawienia', 'value', row, '2026-09-01');
}

function type(workbook: Workbook, sheet: string, key: string, row: number, text: string): void {
  workbook.type(sheet, cellAt(workbook, sheet, key, row), text);
}

/** In the first row of the sheet. */
function stays(sheet: string, key: string, cell: string | number): Typed {
  return {
    lost: workbook => {
      const is = workbook.cell(sheet, cellAt(workbook, sheet, key, 0));
      return is === cell ? [] : [`${cell} became ${String(is)}`];
    },
  };
}
