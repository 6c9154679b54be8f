import type { OrderSource } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import type { Orders } from '../../../core/orders/clientsFromOrders';
import { joinNames } from '../../../core/orders/joinNames';
import { catalogue } from '../../book/catalogue';
import type { Reading } from '../../book/Reading';
import { chosenTable } from './orderTable';
import { readChosenOrders } from './readChosenOrders';

/** The orders that count, a client by one name; refused while a question about them is open, or where there are none. */
export function chosenOrders(reading: Reading, source: OrderSource): Orders {
  const table = chosenTable(reading, source.sheetId);
  const { counted, questions } = readChosenOrders(reading, table, source);
  const { legalForms: forms } = catalogue().orderWords;
  const { orders, groups } = joinNames(counted.orders, source.answers.names, { forms, isKnown: () => false });
  if (orders.days.length === 0) throw new Refusal('noOrders', { sheet: table.sheet.getName() });
  if ([...questions, ...groups].some(({ open }) => open)) throw new Refusal('ordersUnanswered');
  return orders;
}
