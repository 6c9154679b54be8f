import type { OpenReferral, ReferralBook } from '../../../contract/referrals';
import { isoDay } from '../../../core/calendar/dayNumber';
import { STAGE } from '../../../core/referral/limits';
import { nameKey } from '../../../core/text/nameKey';
import { clientNames } from '../../book/clientNames';
import { ourSheetOf } from '../../book/ourSheetOf';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { type LoggedReferral, loggedReferrals } from '../../book/referralLog';

const MOST_OPEN = 500;
const MOST_PEOPLE = 500;

/** What a new referral needs, and the open ones of the log: due next steps first, then the longest waiting. */
export function loadReferrals(reading: Reading): ReferralBook {
  const settings = readReferralSettings(reading);
  const { reckonedOn, today, profit, currency, stages, grades, lostReasons, salespeople } = settings;
  const log = reading.read('referrals', ['prospect', 'stage']);
  const logged = loggedReferrals(log, settings);
  const open = logged
    .filter(({ prospect, stage }) => prospect !== '' && stage < STAGE.deal)
    .map(referral => ({ referral, overdue: overdueDays(referral, reckonedOn) }))
    .sort((a, b) => b.overdue - a.overdue || (a.referral.since ?? 0) - (b.referral.since ?? 0))
    .slice(0, MOST_OPEN)
    .map(({ referral, overdue }): OpenReferral => {
      const { since, day, stepDay, quality: _, worth, toldDay, ...rest } = referral;
      return {
        ...rest,
        day: day === null ? null : isoDay(day),
        waiting: since === null ? null : Math.max(0, reckonedOn - since),
        stepDay: stepDay === null ? null : isoDay(stepDay),
        isDue: overdue >= 0,
      };
    });
  return {
    today: isoDay(today),
    clients: clientNames(reading),
    people: peopleOf(logged),
    salespeople,
    grades,
    stages,
    lostReasons,
    open,
    expectedProfit: profit,
    currency,
    sheet: log && ourSheetOf(log.sheet, log.rows.length),
  };
}

/** So many days ago the next step was to be done; -1 where there is none, or it still has time. */
function overdueDays({ stepDay }: LoggedReferral, today: number): number {
  return stepDay === null ? -1 : Math.max(-1, today - stepDay);
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
