import type { Asking, AskToMake } from '../../../contract/asking';
import { isoDay } from '../../../core/calendar/dayNumber';
import { TRAIT_COUNT } from '../../../core/ideal/limits';
import { wantedFor } from '../../../core/referral/wantedFor';
import { owesReferrals, whomToAsk } from '../../../core/referral/whomToAsk';
import type { ClientStage } from '../../../core/retention/clientStage';
import { askedDay } from '../../book/askedDay';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { loggedReferrals } from '../../book/referralLog';
import { candidatesOf } from './candidatesOf';
import { newcomers } from './newcomers';
import { typicalWorth } from './typicalWorth';
import { tagsReader, wantedList } from './wantedList';

const MOST_ASKS = 200;

const STAGES: Partial<Record<ClientStage, AskToMake['stage']>> = {
  'second purchase': 'second',
  'third purchase': 'third',
  'steady client': 'steady',
  'at risk': 'atRisk',
};

/** Whom to ask for referrals, from the Clients sheet and the log, on the day of the Settings sheet. */
export function loadAsking(reading: Reading): Asking {
  const settings = readReferralSettings(reading);
  const { reckonedOn, today, currency, refusals } = settings;
  const traits = (reading.readIfWhole('idealClient')?.rows ?? [])
    .slice(0, TRAIT_COUNT)
    .map(({ chosen }) => cellText(chosen))
    .filter(trait => trait !== '');
  const all = { traits, reckonedOn: isoDay(reckonedOn), today: isoDay(today), currency, refusals };
  const read = reading.read('clients', ['client']);
  if (read === null) return { sheetName: null, ...all, hasWanted: false, newcomers: [], due: 0, asks: [] };
  const wanted = wantedList(reading, read);
  const tagsOf = tagsReader(read);
  const log = loggedReferrals(reading.read('referrals'), settings);
  const clients = candidatesOf(read, log, settings);
  const facts = clients.map(client => client.facts);
  const asks = whomToAsk(facts, typicalWorth(settings));
  return {
    sheetName: read.sheet.getName(),
    ...all,
    hasWanted: wanted !== null,
    newcomers: newcomers(read, reckonedOn),
    due: facts.filter(owesReferrals).length,
    asks: asks.slice(0, MOST_ASKS).map(({ place, worth, referralWorth: worthOfOne }): AskToMake => {
      const { cells, row, facts, quality } = clients[place]!;
      const client = cellText(cells.client);
      return {
        client,
        salesperson: cellText(cells.salesperson),
        worth,
        referralWorth: worthOfOne,
        stage: STAGES[facts.stage]!,
        daysSinceServed: known(facts.daysSinceServed),
        daysAsClient: known(facts.daysAsClient),
        match: known(facts.match),
        daysSinceAsked: known(facts.daysSinceAsked),
        lastAsked: askedDay(cells.lastAsked),
        received: facts.received,
        minimum: facts.minimum,
        quality,
        wanted: wantedFor({ client, tags: tagsOf(row) }, wanted ?? []).map(({ prospect, why }) => ({ prospect, why })),
      };
    }),
  };
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
