import { templates } from '../../src/templates';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt, rowsOf } from '../addon/columnOf';
import { clientsRequest, ORDERS } from '../addon/orders';
import type { Action, Scene } from './Action';
import { liveIn } from './liveIn';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

const request = (workbook: Workbook) => clientsRequest(workbook);
const removing = (workbook: Workbook) => ({ ...clientsRequest(workbook), gone: 'remove' });

/** The Clients sheet is made of orders. */
export const orderActions: readonly Action[] = [
  { what: 'clients are filled', method: 'createClients', begin: () => begin(false), request },
  { what: 'clients are filled again', method: 'createClients', begin: () => begin(true), request },
  { what: 'clients who are gone keep their rows', method: 'createClients', begin: beginWithGone, request },
  { what: 'clients who are gone lose their rows', method: 'createClients', begin: beginWithGone, request: removing },
];

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
export function withOrders(): Workbook {
  const workbook = newWorkbook(smallFiles());
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
