import type { OpenReferral, ReferralBook, WordToGive } from '../../../contract/referrals';
import { isoDay } from '../../../core/calendar/dayNumber';
import { DUE_URGENCY, STAGE } from '../../../core/referral/limits';
import { toldQuality } from '../../../core/referral/toldQuality';
import { nameKey } from '../../../core/text/nameKey';
import { answersOf } from '../../book/answersOf';
import { clientNames } from '../../book/clientNames';
import { ourSheetOf } from '../../book/ourSheetOf';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { isOpen, type LoggedReferral, loggedReferrals } from '../../book/referralLog';

const MOST_OPEN = 500;
const MOST_PEOPLE = 500;
const MOST_WORD = 200;

/** What a new referral needs, and the open ones of the log: due next steps first, then the longest waiting. */
export function loadReferrals(reading: Reading): ReferralBook {
  const settings = readReferralSettings(reading);
  const { reckonedOn, today, profit, currency, stages, grades, lostReasons, salespeople, calendarLink } = settings;
  const log = reading.read('referrals', ['prospect', 'stage']);
  const logged = loggedReferrals(log, settings);
  // As the sheet says it: one home for what is due, and for who waits.
  const [urgency, waits] = ['urgency', 'waitsForWord'].map(key => (log === null ? () => '' : answersOf(log, key)));
  const urgencyOf = ({ row }: LoggedReferral) => Number(urgency!(row));
  const open = logged
    .filter(isOpen)
    .sort((a, b) => dueFirst(urgencyOf(b)) - dueFirst(urgencyOf(a)) || (a.since ?? 0) - (b.since ?? 0))
    .slice(0, MOST_OPEN)
    .map((referral): OpenReferral => {
      const { since, day, stepDay, quality: _, worth, toldDay, ...rest } = referral;
      return {
        ...rest,
        day: day === null ? null : isoDay(day),
        waiting: since === null ? null : Math.max(0, reckonedOn - since),
        stepDay: stepDay === null ? null : isoDay(stepDay),
        isDue: urgencyOf(referral) >= DUE_URGENCY,
      };
    });
  const word = logged.filter(({ row }) => waits!(row) !== '').sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
  const newest = logged.filter(({ prospect }) => prospect !== '').pop();
  return {
    today: isoDay(today),
    clients: clientNames(reading),
    people: peopleOf(logged),
    salespeople,
    grades,
    stages,
    lostReasons,
    calendarLink,
    open,
    word: word.slice(0, MOST_WORD).map(wordOf),
    wordInAll: word.length,
    toldQuality: toldQuality(
      logged
        .filter(({ prospect }) => prospect !== '')
        .map(({ from, day, quality, toldDay }) => ({ client: nameKey(from), day, quality, toldDay })),
    ),
    last: { salesperson: newest?.salesperson ?? '', quality: newest?.quality ?? null },
    expectedProfit: profit,
    currency,
    sheet: log && ourSheetOf(log.sheet, log.rows.length),
  };
}

/** What only waits has its place by the day alone. */
function dueFirst(urgency: number): number {
  return urgency >= DUE_URGENCY ? urgency : 0;
}

function wordOf({ row, print, from, person, prospect, stage }: LoggedReferral): WordToGive {
  const news = stage === STAGE.deal ? 'deal' : stage === STAGE.lost ? 'lost' : 'silence';
  return { row, print, from, person, prospect, news };
}

/** Who has recommended so far, each once, those of the newest rows first. */
function peopleOf(logged: readonly LoggedReferral[]): ReferralBook['people'] {
  const people = new Map<string, ReferralBook['people'][number]>();
  for (const { from, person } of [...logged].reverse()) {
    const key = JSON.stringify([from, person].map(nameKey));
    if (person !== '' && !people.has(key)) people.set(key, { client: from, person });
  }
  return [...people.values()].slice(0, MOST_PEOPLE);
}
