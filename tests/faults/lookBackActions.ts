import { isoDay } from '../../src/core/calendar/dayNumber';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { clientsRequest, recognisedOrders } from '../addon/orders';
import type { Action, Scene } from './Action';
import { newWorkbook } from './scenes';
import { FEW_ROWS, smallFiles } from './smallFiles';

const request = (workbook: Workbook) => ({ source: recognisedOrders(workbook), reach: 'halfYear' as const });

/** As few as a correction is learned from. */
const CLIENTS = 210;
const FIRST_DAY = 45_000;
const LAST_DAY = FIRST_DAY + 700;

/** The orders are looked back at. */
export const lookBackActions: readonly Action[] = [
  {
    what: 'clients teach how to correct',
    method: 'createClients',
    begin: () => ({ before: withRhythm().snapshot(), typed: [] }),
    request: workbook => clientsRequest(workbook),
  },
  {
    what: 'a look back is written',
    method: 'writeLookBack',
    begin: () => ({ before: withRhythm().snapshot(), typed: [] }),
    request,
  },
  { what: 'a look back is written again', method: 'writeLookBack', begin: writtenBefore, request },
];

/** A look back beside which somebody has typed, and an order that is another client’s since. */
function writtenBefore(): Scene {
  const workbook = withRhythm();
  const written = callServer(workbook, 'writeLookBack', request(workbook));
  if (written.outcome !== 'written') throw new Error(written.outcome);
  const { sheetName } = written.sheet;
  workbook.type(sheetName, 'H9', 'moje');
  workbook.type('Zamówienia', 'B3', 'Klient, o którym nikt nie słyszał');
  const lost = (left: Workbook) => (left.cell(sheetName, 'H9') === 'moje' ? [] : ['moje is lost']);
  return { before: workbook.snapshot(), typed: [{ lost }] };
}

/** A Polish workbook with orders of clients who buy in so fixed a rhythm that the chances are off. */
function withRhythm(): Workbook {
  const files = smallFiles();
  const { spreadsheet, ...rest } = newWorkbook(files).snapshot();
  const lines = [['Data', 'Klient', 'Kwota'], ...Array.from({ length: CLIENTS }, (_, i) => ordersOf(i)).flat()];
  const cells = lines.flatMap((line, row) => line.map((text, column) => [`${'ABC'[column]}${row + 1}`, text]));
  const sheet = {
    ...helpers.createEmptySheet('orders', 'Zamówienia'),
    colNumber: 6,
    rowNumber: lines.length + 10,
    cells: Object.fromEntries(cells),
  };
  const snapshot = { ...rest, spreadsheet: { ...spreadsheet, sheets: [sheet, ...spreadsheet.sheets] } };
  return createWorkbook({ files, snapshot, newSheetRows: FEW_ROWS });
}

/** They buy every so many days; every third leaves sooner or later. */
function ordersOf(client: number): string[][] {
  const gap = 50 + ((client * 37) % 90);
  const last = client % 3 === 0 ? FIRST_DAY + ((client * 53) % 600) : LAST_DAY;
  const orders: string[][] = [];
  for (let day = FIRST_DAY + ((client * 17) % 90); day <= last || orders.length === 0; day += gap) {
    orders.push([isoDay(day), `Klient ${client}`, '100']);
  }
  return orders;
}
