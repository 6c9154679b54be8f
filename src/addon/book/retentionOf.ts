import type { MeasuredRetention, Retention } from '../../contract/retention';
import { isoDay, monthsBefore } from '../../core/calendar/dayNumber';
import { referralChance } from '../../core/referral/referralChance';
import { type ClientYears, LEAST_MONTHS, retentionCounts } from '../../core/retention/retentionCounts';
import { nameKey } from '../../core/text/nameKey';
import type { Row } from '../../templates/planSheet';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import { cellDay } from './cellDay';
import { cellNumber } from './cellNumber';
import { cellText } from './cellText';
import type { Reading } from './Reading';
import { settingsOf } from './settingsOf';

/** A wider interval says too little to go by. */
const WIDEST = 0.2;

/** How many clients stay by the Clients sheet, in all and by salesperson; null where there is none. */
export function retentionOf(reading: Reading): Retention | null {
  const clients = reading.readIfWhole('clients');
  if (clients === null || !clients.layout.columns.has('purchasesYearBefore')) return null;
  const years = clients.rows.flatMap(row => yearsOf(row) ?? []);
  const setting = settingOf(reading);
  if (years.length === 0) return { to: '', all: null, bySalesperson: [], setting };
  const to = latest(years.map(({ lastDay }) => lastDay));
  const measure = measurer(reading, to);
  const all = { to: isoDay(to), all: null, bySalesperson: [], setting };
  if (years.every(({ firstDay }) => firstDay > monthsBefore(to, LEAST_MONTHS))) return all;
  const bySalesperson = new Map<string, { salesperson: string; years: OwnYears[] }>();
  for (const own of years) {
    const key = nameKey(own.salesperson);
    if (key === '') continue;
    const group = bySalesperson.get(key) ?? { salesperson: own.salesperson, years: [] };
    group.years.push(own);
    bySalesperson.set(key, group);
  }
  return {
    ...all,
    all: measure(years),
    bySalesperson: Array.from(bySalesperson.values(), group => ({
      salesperson: group.salesperson,
      ...measure(group.years),
    })),
  };
}

interface OwnYears extends ClientYears {
  readonly salesperson: string;
}

function yearsOf({ salesperson, firstDay, lastDay, purchasesYearBefore }: Row): OwnYears | undefined {
  const [first, last] = [cellDay(firstDay), cellDay(lastDay)];
  if (first === null || last === null) return undefined;
  return {
    salesperson: cellText(salesperson),
    firstDay: first,
    lastDay: last,
    purchasesYearBefore: cellNumber(purchasesYearBefore) ?? undefined,
  };
}

function settingOf(reading: Reading): Retention['setting'] {
  const settings = reading.readIfWhole('settings');
  const row = settings?.rows.findIndex(({ id }) => id === 'retention') ?? -1;
  if (settings === null || row < 0) return null;
  if (settings.typedFormulas.some(typed => typed.row === row && typed.key === 'value')) return null;
  const { value } = settings.rows[row]!;
  return { value: typeof value === 'number' || typeof value === 'string' ? value : null };
}

/** The chance that Settings begins with counts as one client more, as the norm of REFERRAL_CHANCE. */
function measurer(reading: Reading, to: number): (years: readonly ClientYears[]) => MeasuredRetention {
  const start = startRows(catalogue().templates.settings, reading.texts, reading.today);
  const begun = start.find(({ id }) => id === 'retention')!.value as { readonly number: number };
  const confidence = settingsOf(reading).number('confidence', share => share > 0 && share < 1);
  return years => {
    const { clients, stayed } = retentionCounts(years, to);
    const { mean, low, high } = referralChance({ deals: stayed, closed: clients, norm: begun.number, confidence });
    return { clients, stayed, mean, low, high, tells: high - low <= WIDEST };
  };
}

function latest(days: readonly number[]): number {
  return days.reduce((latest, day) => Math.max(latest, day), 0);
}
