import type { SellingBook } from '../../../contract/selling';
import { closedAfter } from '../../../core/referral/closedAfter';
import { STAGE } from '../../../core/referral/limits';
import { nameKey } from '../../../core/text/nameKey';
import { cellDay } from '../../book/cellDay';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import { firstScores } from '../../book/firstMatch';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { type LoggedReferral, loggedReferrals } from '../../book/referralLog';
import { clientRows, traitsOf, unkeptClients } from './scoredRows';

const MOST_PROSPECTS = 300;

/** What came of the prospects whose match was kept before it was decided. */
export function loadSelling(reading: Reading): SellingBook {
  const card = reading.read('scorecard', ['client']);
  if (card === null) return { prospects: [], traits: [], open: 0, late: 0, unkept: 0 };
  const settings = readReferralSettings(reading);
  const log = loggedReferrals(reading.read('referrals', ['prospect', 'stage']), settings);
  const ofProspect = new Map<string, LoggedReferral[]>();
  for (const referral of log) {
    const key = nameKey(referral.prospect);
    if (key !== '') ofProspect.set(key, [...(ofProspect.get(key) ?? []), referral]);
  }
  const after = closedAfter(log.filter(isDeal).flatMap(referral => daysTo(referral) ?? []));
  const traits = traitsOf(card);
  let [open, late] = [0, 0];
  const decided = clientRows(card).flatMap(({ row }) => {
    const kept = cellDay(row.firstDay);
    const match = cellNumber(row.firstMatch);
    const referrals = ofProspect.get(nameKey(cellText(row.client)));
    if (referrals === undefined || kept === null || match === null || match < 0 || match > 1) return [];
    const outcome = outcomeOf(referrals, settings.reckonedOn, after);
    if (outcome === null) open++;
    // On the day itself one knows already.
    else if (kept >= outcome.day) late++;
    else return [{ ...outcome, match, scores: firstScores(row.firstScores, traits) }];
    return [];
  });
  const prospects = decided
    .sort((a, b) => b.day - a.day)
    .slice(0, MOST_PROSPECTS)
    .map(({ match, scores, deal, days }) => ({ match, scores, deal, days }));
  return { prospects, traits, open, late, unkept: unkeptClients(card).length };
}

/** The first deal; none where all are lost, or open for longer than deals take. null while one is open. */
function outcomeOf(referrals: readonly LoggedReferral[], today: number, after: number) {
  const deal = [...referrals].filter(isDeal).sort((a, b) => (a.since ?? 0) - (b.since ?? 0))[0];
  // A deal of which no day is known may have come before.
  if (deal !== undefined) return { deal: true, day: deal.since ?? 0, days: daysTo(deal) };
  const isOverdue = ({ stage, day }: LoggedReferral) => stage < STAGE.deal && day !== null && today - day > after;
  if (referrals.some(referral => referral.stage < STAGE.deal && !isOverdue(referral))) return null;
  // One that has been open for too long was decided on the day when that became so.
  const days = referrals.map(referral => (isOverdue(referral) ? referral.day! + after : (referral.since ?? 0)));
  return { deal: false, day: Math.max(...days), days: null };
}

function isDeal({ stage, prospect }: LoggedReferral): boolean {
  return stage === STAGE.deal && prospect !== '';
}

function daysTo({ day, since }: LoggedReferral): number | null {
  return day === null || since === null || since < day ? null : since - day;
}
