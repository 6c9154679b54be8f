import type { ClientsRequest, FillOutcome } from '../../../contract/orders';
import { clientsFromOrders } from '../../../core/orders/clientsFromOrders';
import { catalogue } from '../../book/catalogue';
import { fillSheets, takenNames } from '../../book/fillSheets';
import { sheetLanguage } from '../../book/languages';
import { freeSheetName } from '../../book/ourSheets';
import { chosenTable } from './chosenTable';
import { clientRow } from './clientRow';
import { readOrders } from './readOrders';

/** Fills the Clients sheet from the orders; a new one by the usual name, or by the one the person gave. Ask under the document's lock. */
export function createClients(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheetId, columns, sheetName }: ClientsRequest,
): FillOutcome {
  const { orders } = readOrders(spreadsheet, chosenTable(spreadsheet, sheetId), columns);
  const name = sheetName ?? catalogue().sheets[sheetLanguage(spreadsheet)]['clients.title'];
  if (takenNames(spreadsheet, [{ id: 'clients', name }]).length > 0) {
    return { outcome: 'nameTaken', sheetName: name, freeName: freeSheetName(spreadsheet, name) };
  }
  const rows = clientsFromOrders(orders).map(clientRow);
  const [sheet] = fillSheets(spreadsheet, [{ id: 'clients', name, rows }]);
  return { outcome: 'filled', sheet: sheet! };
}
