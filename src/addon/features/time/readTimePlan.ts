import type { ClientRevenue, RevenueByClient } from '../../../contract/time';
import { nameKey } from '../../../core/text/nameKey';
import { WHOLE_WEEK } from '../../../core/time/limits';
import type { ClientKind } from '../../../core/time/timeShare';
import { clientKind } from '../../../functions/kinds/clientKind';
import { answersOf } from '../../book/answersOf';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';
import { settingsOf } from '../../book/settingsOf';

/** Nobody splits a week among more; the others count in the whole. */
const MOST_LISTED = 40;

/**
 * The big clients as the Time plan has them, else the biggest of the Clients sheet by the revenue of the last 12 months;
 * refunds beyond it are none.
 */
export function readTimePlan(reading: Reading): RevenueByClient {
  const settings = settingsOf(reading);
  const week = {
    hours: settings.number('hours', hours => hours > 0 && hours <= WHOLE_WEEK),
    step: settings.number('hoursStep', step => step > 0),
  };
  const clients = reading.readIfWhole('clients');
  if (clients === null) return { sheetName: null, planName: null, clients: [], revenue: 0, ...week };
  const known = clients.rows.flatMap(({ client, revenueLastYear }): ClientRevenue[] => {
    const revenue = cellNumber(revenueLastYear);
    return revenue !== null && revenue > 0 ? [{ client: cellText(client), revenue, kind: null }] : [];
  });
  const sheetName = clients.sheet.getName();
  const content = reading.readIfWhole('timePlan');
  const plan = content && plannedClients(content);
  if (content === null || plan === null) {
    return { sheetName, planName: null, clients: biggest(known), revenue: sumOf(known), ...week };
  }
  const planned = new Set(plan.big.map(({ client }) => nameKey(client)));
  const others = biggest(known.filter(({ client }) => !planned.has(nameKey(client))));
  const listed = [...plan.big, ...others.map(other => ({ ...other, kind: '' as const }))].slice(0, MOST_LISTED);
  return { sheetName, planName: content.sheet.getName(), clients: biggest(listed), revenue: plan.revenue, ...week };
}

/** The big clients of the plan, and the revenue of all in it; null where it names none. */
function plannedClients(content: OurContent): { readonly big: ClientRevenue[]; readonly revenue: number } | null {
  const [kind, revenue] = [answersOf(content, 'kind'), answersOf(content, 'revenue')];
  const rows = content.rows.flatMap(({ client }, row): ClientRevenue[] => {
    const [told, number] = [String(kind(row) ?? '').trim(), revenue(row)];
    if (typeof number !== 'number' || number <= 0) return [];
    return [{ client: cellText(client), revenue: number, kind: kindOf(told) }];
  });
  const big = rows.filter(({ kind: found }) => found !== '');
  return big.length === 0 ? null : { big, revenue: sumOf(rows) };
}

/** A word that the formulas do not know makes nobody a big client. */
function kindOf(told: string): ClientKind | '' {
  try {
    return told === '' ? '' : clientKind().read(told, 'kind');
  } catch {
    return '';
  }
}

/** Those with a name, in falling order. */
function biggest(clients: readonly ClientRevenue[]): ClientRevenue[] {
  return clients
    .filter(({ client }) => client !== '')
    .sort((a, b) => b.revenue - a.revenue)
    .slice(0, MOST_LISTED);
}

function sumOf(clients: readonly ClientRevenue[]): number {
  return clients.reduce((sum, { revenue }) => sum + revenue, 0);
}
