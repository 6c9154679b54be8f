import type { ClientRevenue, RevenueByClient } from '../../../contract/time';
import { clients as template } from '../../../templates/clients';
import type { Reading } from '../../book/Reading';
import { readSheet } from '../../book/readSheet';

/** Nobody splits a week among more; the others count in the whole. */
const MOST_LISTED = 40;

/** The biggest clients of the Clients sheet by the revenue of the last 12 months; refunds beyond it are none. */
export function readTimePlan(reading: Reading): RevenueByClient {
  const sheet = reading.ourSheet(template.id);
  if (sheet === null) return { sheetName: null, clients: [], revenue: 0 };
  const clients: ClientRevenue[] = [];
  let whole = 0;
  for (const { client, revenueLastYear: revenue } of readSheet(sheet, template, reading.timeZone)?.rows ?? []) {
    if (typeof revenue !== 'number' || !(revenue > 0)) continue;
    whole += revenue;
    if (client !== null && client !== undefined) clients.push({ client: String(client), revenue });
  }
  clients.sort((a, b) => b.revenue - a.revenue);
  return { sheetName: sheet.getName(), clients: clients.slice(0, MOST_LISTED), revenue: whole };
}
