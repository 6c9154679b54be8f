import { templates } from '../../src/templates';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt, rowsOf } from '../addon/columnOf';
import { clientsRequest, ORDERS, recognisedOrders } from '../addon/orders';
import type { Action, Scene } from './Action';
import { liveIn } from './liveIn';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

const request = (workbook: Workbook) => clientsRequest(workbook);
const logging = (workbook: Workbook) => {
  const source = recognisedOrders(workbook);
  const names = ['alfa', 'alfa s.a.'].map(value => ({ value, counts: true }));
  return { ...clientsRequest(workbook, { ...source, answers: { ...source.answers, names } }), log: true };
};
const asOfEnd = (workbook: Workbook) => ({ ...clientsRequest(workbook), asOfEnd: true });
const removing = (workbook: Workbook) => ({ ...clientsRequest(workbook), gone: 'remove' });

/** The Clients sheet is made of orders. */
export const orderActions: readonly Action[] = [
  { what: 'clients are filled', method: 'createClients', begin: () => begin(false), request },
  { what: 'clients are filled again', method: 'createClients', begin: () => begin(true), request },
  {
    what: 'clients are filled as of the end of their orders',
    method: 'createClients',
    begin: () => begin(false),
    request: asOfEnd,
  },
  {
    what: 'clients are filled again as of the end',
    method: 'createClients',
    begin: () => begin(true),
    request: asOfEnd,
  },
  { what: 'referrals in the orders are logged', method: 'createClients', begin: beginWithReferrals, request: logging },
  { what: 'clients who are gone keep their rows', method: 'createClients', begin: beginWithGone, request },
  { what: 'clients who are gone lose their rows', method: 'createClients', begin: beginWithGone, request: removing },
];

/** Orders with owners, referrers and a name in two spellings; the log is there, with a row that somebody typed. */
function beginWithReferrals(): Scene {
  const workbook = withOrders();
  const more = ['Opiekun;Z polecenia', 'Anna;', ';Piotr Lis', 'Ewa;Alfa', ';Ewa Bąk'].map(line => line.split(';'));
  for (const [row, texts] of more.entries()) {
    for (const [column, text] of texts.entries()) workbook.type('Zamówienia', `${'EF'[column]}${1 + row}`, text);
  }
  workbook.type('Zamówienia', 'B5', 'Alfa S.A.');
  callServer(workbook, 'addSheets', { sheets: ['referrals'] });
  const [name] = rowsOf(workbook, 'Polecenia', ['prospect'], 1);
  if (name![0] !== '') throw new Error('the log is not empty');
  workbook.type('Polecenia', cellAt(workbook, 'Polecenia', 'prospect', 0), 'Omega');
  return { before: workbook.snapshot(), typed: [typedAt('Polecenia', 'prospect', 0, 'Omega')] };
}

/** Of five clients three are gone when the orders have come again; people have typed on the row of the second of them. */
function beginWithGone(): Scene {
  const workbook = withOrders();
  for (const [i, client] of ['Delta', 'Epsilon'].entries()) {
    for (const [column, text] of ['12.02.2026', client, String(50 - i), '1'].entries()) {
      workbook.type('Zamówienia', `${'ABCD'[column]}${6 + i}`, text);
    }
  }
  callServer(workbook, 'createClients', request(workbook));
  workbook.type('Klienci', cellAt(workbook, 'Klienci', 'nextStep', 2), 'zadzwonić');
  for (const row of [4, 5, 6]) workbook.type('Zamówienia', `B${row}`, 'Omega');
  return { before: workbook.snapshot(), typed: [typedBeside('Gamma', 'zadzwonić')] };
}

/** On the row of a client, which moves up where the one above is removed. */
function typedBeside(client: string, text: string) {
  return {
    lost: (workbook: Workbook) => {
      const rows = rowsOf(workbook, 'Klienci', ['client', 'nextStep'], 6);
      return rows.some(([name, step]) => name === client && step === text) ? [] : [`${text} is lost`];
    },
  };
}

/** Orders of three clients; their sheet is there and in use when they have come again. */
function begin(isThere: boolean): Scene {
  const workbook = withOrders();
  if (!isThere) return { before: workbook.snapshot(), typed: [] };
  callServer(workbook, 'createClients', request(workbook));
  workbook.type('Klienci', cellAt(workbook, 'Klienci', 'nextStep', 1), 'zadzwonić');
  workbook.type('Zamówienia', 'C2', '5000');
  const settings = liveIn(workbook, templates.settings, 'Ustawienia');
  return { before: workbook.snapshot(), typed: [settings, typedAt('Klienci', 'nextStep', 1, 'zadzwonić')] };
}

/** A Polish workbook with orders in a sheet of their own. */
export function withOrders(files = smallFiles()): Workbook {
  const workbook = newWorkbook(files);
  const lines = ORDERS.split('\n').map(line => line.split(';'));
  workbook.model.dispatch('CREATE_SHEET', { sheetId: 'orders', name: 'Zamówienia', position: 0, rows: 20, cols: 6 });
  for (const [row, cells] of lines.entries()) {
    for (const [column, text] of cells.entries()) {
      workbook.type('Zamówienia', `${'ABCD'[column]}${row + 1}`, text);
    }
  }
  return workbook;
}

function typedAt(sheet: string, key: string, row: number, text: string) {
  return {
    lost: (workbook: Workbook) => {
      const is = workbook.cell(sheet, cellAt(workbook, sheet, key, row));
      return is === text ? [] : [`${text} became ${String(is)}`];
    },
  };
}
