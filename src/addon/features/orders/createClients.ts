import type { ClientsRequest, FillOutcome } from '../../../contract/orders';
import { type ClientHistory, clientsFromOrders } from '../../../core/orders/clientsFromOrders';
import type { Row } from '../../../templates/planSheet';
import type { Edit } from '../../book/Edit';
import { fillSheets, takenNames } from '../../book/fillSheets';
import { freeSheetName } from '../../book/freeSheetName';
import { chosenTable } from './orderTable';
import { readOrders } from './readOrders';

/** Fills the Clients sheet from the orders; a new one by the usual name, or by the one the person gave. */
export function createClients(edit: Edit, { sheetId, columns, sheetName }: ClientsRequest): FillOutcome {
  const { orders } = readOrders(edit, chosenTable(edit, sheetId), columns);
  const name = sheetName ?? edit.texts['clients.title'];
  if (takenNames(edit, [{ id: 'clients', name }]).length > 0) {
    return { outcome: 'nameTaken', sheetName: name, freeName: freeSheetName(edit, name) };
  }
  const rows = clientsFromOrders(orders).map(clientRow);
  const [sheet] = fillSheets(edit, [{ id: 'clients', name, rows }]);
  return { outcome: 'filled', sheet: sheet! };
}

function clientRow({ usualGapDays, profit, ...history }: ClientHistory): Row {
  return { ...history, usualGapDays: usualGapDays ?? null, profit: profit ?? null };
}
