import type { BigClient, QuietClient, Standing, WaitingReferral } from '../core/next/Standing';
import { LONG_WAIT_DAYS } from '../core/referral/limits';
import { owesReferrals, whomToAsk } from '../core/referral/whomToAsk';
import { nameKey } from '../core/text/nameKey';
import { answersOf } from './book/answersOf';
import { cellDay } from './book/cellDay';
import { cellNumber } from './book/cellNumber';
import { cellText } from './book/cellText';
import type { Reading } from './book/Reading';
import { type ReferralSettings, readReferralSettings } from './book/readReferralSettings';
import type { OurContent } from './book/readSheet';
import { isOpen, loggedReferrals } from './book/referralLog';
import { type Settings, settingsOf } from './book/settingsOf';
import { candidatesOf } from './features/asking/candidatesOf';
import { typicalWorth } from './features/asking/typicalWorth';

type People = Pick<Standing, 'atRisk' | 'lost' | 'bigClients' | 'due' | 'bestAsk' | 'waiting'> & {
  /** Referrals that are neither a deal nor lost. */
  readonly open: number;
};

const NOBODY: People = { atRisk: [], lost: [], bigClients: [], due: 0, bestAsk: null, waiting: [], open: 0 };

/** Whom the sheets name for the next thing to do; nobody where the Settings or the Lists have lost their headers. */
export function peopleOf(reading: Reading): People {
  const isWhole = (['settings', 'lists'] as const).every(
    id => reading.ourSheet(id) === null || reading.readIfWhole(id) !== null,
  );
  if (!isWhole) return NOBODY;
  const settings = settingsOf(reading);
  const measures = readReferralSettings(reading);
  const log = reading.readIfWhole('referrals');
  const referrals = loggedReferrals(log, measures);
  const clients = reading.readIfWhole('clients');
  const lost = listedLost(reading.readIfWhole('keeping'), clients);
  const quiet = clients === null ? { atRisk: [], lost: [] } : quietClients(clients, settings);
  const listed = new Set(lost.map(({ client }) => nameKey(client)));
  return {
    atRisk: quiet.atRisk,
    lost: [...lost, ...quiet.lost.filter(({ client }) => !listed.has(nameKey(client)))],
    bigClients: bigClients(reading.readIfWhole('timePlan'), settings),
    ...(clients === null ? { due: 0, bestAsk: null } : dueAsks(candidatesOf(clients, referrals, measures), measures)),
    open: referrals.filter(isOpen).length,
    waiting: waitingReferrals(log),
  };
}

function quietClients(content: OurContent, settings: Settings): Pick<Standing, 'atRisk' | 'lost'> {
  const stage = answersOf(content, 'stage');
  const gap = answersOf(content, 'expectedGap');
  const factsOf = clientFacts(content);
  const at = (label: string): QuietClient[] =>
    content.rows.flatMap((cells, row): QuietClient[] => {
      if (cellText(cells.client) === '' || stage(row) !== settings.text(label)) return [];
      const lastDay = cellDay(cells.lastDay);
      const silentDays = lastDay === null ? null : settings.reckonedOn - lastDay;
      const isPlanned = cellText(cells.nextStep) !== '';
      return [{ ...factsOf(row), isListed: false, isPlanned, silentDays, expectedGap: numberOr(gap(row), null) }];
    });
  return { atRisk: at('stageAtRisk'), lost: at('stageLost') };
}

/** Those on the list of the lost who have not come back; what they brought is on the Clients sheet. */
function listedLost(list: OurContent | null, clients: OurContent | null): QuietClient[] {
  if (list === null) return [];
  const value = answersOf(list, 'value');
  const rowOf = new Map((clients?.rows ?? []).map((cells, row) => [nameKey(cellText(cells.client)), row]));
  const factsOf = clients && clientFacts(clients);
  return list.rows.flatMap((cells, row): QuietClient[] => {
    const client = cellText(cells.client);
    if (client === '' || cellDay(cells.backDay) !== null) return [];
    const own = rowOf.get(nameKey(client));
    const facts = own === undefined || factsOf === null ? NOTHING_KNOWN : factsOf(own);
    return [
      {
        ...facts,
        client,
        isListed: true,
        isPlanned: cellText(cells.nextStep) !== '',
        silentDays: null,
        expectedGap: null,
        worth: numberOr(value(row), 0),
        worthIs: 'value',
        chance: cellNumber(cells.chance),
      },
    ];
  });
}

const NOTHING_KNOWN = { brought: 0, broughtRevenue: 0 } as const;

/** What the Clients sheet says of a row; it knows a value only where it knows the profit. */
function clientFacts(content: OurContent) {
  const [value, chance, brought, broughtRevenue] = [
    answersOf(content, 'value'),
    answersOf(content, 'buysAgain'),
    answersOf(content, 'broughtClients'),
    answersOf(content, 'broughtRevenue'),
  ];
  return (row: number): Omit<QuietClient, 'isListed' | 'isPlanned' | 'silentDays' | 'expectedGap'> => {
    const cells = content.rows[row]!;
    const known = numberOr(value(row), null);
    return {
      client: cellText(cells.client),
      worth: known ?? cellNumber(cells.revenueLastYear) ?? 0,
      worthIs: known === null ? 'revenue' : 'value',
      chance: numberOr(chance(row), null),
      brought: numberOr(brought(row), 0),
      broughtRevenue: numberOr(broughtRevenue(row), 0),
    };
  };
}

function bigClients(content: OurContent | null, settings: Settings): BigClient[] {
  if (content === null) return [];
  const kind = answersOf(content, 'kind');
  const due = answersOf(content, 'hoursDue');
  const band = settings.number('timeBand', share => share >= 0);
  return content.rows.flatMap((cells, row): BigClient[] => {
    const [hoursDue, hoursGiven] = [numberOr(due(row), null), cellNumber(cells.hoursGiven)];
    if (kind(row) === '' || hoursDue === null || hoursGiven === null) return [];
    return [{ client: cellText(cells.client), hoursDue, hoursGiven, band }];
  });
}

/** How many owe referrals, and whom of them to ask first. */
function dueAsks(
  candidates: ReturnType<typeof candidatesOf>,
  settings: ReferralSettings,
): Pick<Standing, 'due' | 'bestAsk'> {
  const all = candidates.map(({ facts }) => facts);
  const due = all.filter(owesReferrals).length;
  const first = whomToAsk(all, typicalWorth(settings)).find(({ place }) => owesReferrals(all[place]!));
  // Whoever was asked today owes still, and is not to be asked again.
  if (first === undefined) return { due, bestAsk: null };
  const { cells, facts } = candidates[first.place]!;
  const bestAsk = { client: cellText(cells.client), received: facts.received, minimum: facts.minimum };
  return { due, bestAsk };
}

function waitingReferrals(log: OurContent | null): WaitingReferral[] {
  if (log === null) return [];
  const waiting = answersOf(log, 'waiting');
  return log.rows.flatMap((cells, row): WaitingReferral[] => {
    const days = numberOr(waiting(row), 0);
    if (days < LONG_WAIT_DAYS) return [];
    return [{ prospect: cellText(cells.prospect), from: cellText(cells.from), days }];
  });
}

function numberOr<Otherwise>(cell: unknown, otherwise: Otherwise): number | Otherwise {
  return typeof cell === 'number' ? cell : otherwise;
}
