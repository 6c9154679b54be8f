import type { Asking, AskToMake } from '../../../contract/asking';
import { isoDay } from '../../../core/calendar/dayNumber';
import { owesReferrals, whomToAsk } from '../../../core/referral/whomToAsk';
import type { ClientStage } from '../../../core/retention/clientStage';
import { askedDay } from '../../book/askedDay';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { loggedReferrals } from '../../book/referralLog';
import { candidatesOf } from './candidatesOf';
import { typicalWorth } from './typicalWorth';

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
  const all = { reckonedOn: isoDay(reckonedOn), today: isoDay(today), currency, refusals };
  const read = reading.read('clients', ['client']);
  if (read === null) return { sheetName: null, ...all, due: 0, asks: [] };
  const log = loggedReferrals(reading.read('referrals'), settings);
  const clients = candidatesOf(read, log, settings);
  const facts = clients.map(client => client.facts);
  const asks = whomToAsk(facts, typicalWorth(settings));
  return {
    sheetName: read.sheet.getName(),
    ...all,
    due: facts.filter(owesReferrals).length,
    asks: asks.slice(0, MOST_ASKS).map(({ place, worth, referralWorth: worthOfOne }): AskToMake => {
      const { cells, facts, quality } = clients[place]!;
      return {
        client: cellText(cells.client),
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
      };
    }),
  };
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
