import type { ClientsRequest, OrderSource } from '../../src/contract/orders';
import { noAnswers } from '../../src/core/orders/noAnswers';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from './callServer';

/** The workbook's orders with the columns that were recognised. */
export function recognisedOrders(workbook: Workbook): OrderSource {
  const { sheetId } = callServer(workbook, 'findOrders')[0]!;
  const { columns, recognised } = callServer(workbook, 'readOrderColumns', { sheetId });
  return { sheetId, columns: recognised, headers: columns.map(({ header }) => header), answers: noAnswers };
}

/** What the panel sends to fill the Clients sheet when the person has seen the preview and chosen nothing else. */
export function clientsRequest(workbook: Workbook, source = recognisedOrders(workbook)): ClientsRequest {
  const { print } = callServer(workbook, 'previewOrders', source);
  return { ...source, sheetName: null, print, gone: 'keep', log: false, asOfEnd: false };
}

/** A few orders of three clients. */
export const ORDERS = [
  'Data;Klient;Kwota;Zysk',
  '05.01.2026;Alfa;1 200,50;100',
  '04.02.2026;Alfa;800;-50',
  '10.02.2026;Beta;500;20',
  '11.02.2026;Gamma;100;5',
].join('\n');
