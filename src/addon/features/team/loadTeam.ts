import type { Team, TeamMember } from '../../../contract/team';
import { nameKey } from '../../../core/text/nameKey';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { isOpen, loggedReferrals } from '../../book/referralLog';
import { settingsLocked } from './settingsLock';
import { weekSheets } from './weekSheets';

/** Who sells here: those of the Settings sheet, and all others who are named beside a client or an open referral. */
export function loadTeam(reading: Reading): Team {
  const settings = readReferralSettings(reading);
  const clients = (reading.read('clients')?.rows ?? []).filter(row => cellText(row.client) !== '');
  const referrals = loggedReferrals(reading.read('referrals'), settings).filter(isOpen);
  const clientCounts = countNames(clients.map(row => cellText(row.salesperson)));
  const referralCounts = countNames(referrals.map(({ salesperson }) => salesperson));
  const weeks = weekSheets(reading);
  const listed = new Map(settings.salespeople.map(name => [nameKey(name), name]));
  const names = new Map([
    ...listed,
    ...[...clientCounts, ...referralCounts].map(([key, { name }]) => [key, name] as const),
  ]);
  const members = [...names].map(
    ([key, name]): TeamMember => ({
      name: listed.get(key) ?? name,
      isListed: listed.has(key),
      clients: clientCounts.get(key)?.count ?? 0,
      referrals: referralCounts.get(key)?.count ?? 0,
      week: weeks.get(key) ?? null,
    }),
  );
  return {
    members,
    settingsLocked: settingsLocked(reading),
    hasHistory: reading.sideSheets('history').length > 0,
  };
}

function countNames(names: readonly string[]): Map<string, { name: string; count: number }> {
  const found = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const key = nameKey(name);
    if (key === '') continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, count: 1 });
    else known.count++;
  }
  return found;
}
