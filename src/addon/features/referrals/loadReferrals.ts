import type { OpenReferral, ReferralBook } from '../../../contract/referrals';
import { isoDay } from '../../../core/calendar/dayNumber';
import { clientNames } from '../../book/clientNames';
import { ourSheetOf } from '../../book/ourSheetOf';
import type { Reading } from '../../book/Reading';
import { readReferralSettings } from '../../book/readReferralSettings';
import { isOpen, loggedReferrals } from '../../book/referralLog';

const MOST_OPEN = 500;

/** What a new referral needs, and the open ones of the log, the longest waiting first. */
export function loadReferrals(reading: Reading): ReferralBook {
  const settings = readReferralSettings(reading);
  const { reckonedOn, today, profit, currency, stages, grades, refusals, salespeople } = settings;
  const log = reading.read('referrals', ['prospect', 'stage']);
  const open = loggedReferrals(log, settings)
    .filter(isOpen)
    .sort((a, b) => (a.since ?? 0) - (b.since ?? 0))
    .slice(0, MOST_OPEN)
    .map(
      ({ since, day, row, print, from, prospect, salesperson, stage, expectedProfit }): OpenReferral => ({
        row,
        print,
        from,
        prospect,
        salesperson,
        stage,
        expectedProfit,
        day: day === null ? null : isoDay(day),
        waiting: since === null ? null : Math.max(0, reckonedOn - since),
      }),
    );
  return {
    today: isoDay(today),
    clients: clientNames(reading),
    salespeople,
    grades,
    stages,
    refusals,
    open,
    expectedProfit: profit,
    currency,
    sheet: log && ourSheetOf(log.sheet, log.rows.length),
  };
}
