import { CHANCES, STAGE } from '../../core/referral/limits';
import { fingerprint } from '../../core/text/fingerprint';
import { nameKey } from '../../core/text/nameKey';
import type { Row } from '../../templates/planSheet';
import { cellDay } from './cellDay';
import { cellNumber } from './cellNumber';
import { cellText } from './cellText';
import type { ReferralSettings } from './readReferralSettings';
import type { OurContent } from './readSheet';

/** One row of the log; days are numbers, null where nothing is typed. */
export interface LoggedReferral {
  /** Its row below the headers, from 0. */
  readonly row: number;
  /** Changes with every edit of what a person types there. */
  readonly print: string;
  readonly day: number | null;
  readonly from: string;
  /** '' where the client was asked in vain. */
  readonly prospect: string;
  /** Who recommends, among several of the client's. */
  readonly person: string;
  readonly salesperson: string;
  readonly stage: number;
  readonly since: number | null;
  readonly nextStep: string;
  readonly stepDay: number | null;
  readonly toldDay: number | null;
  readonly quality: number | null;
  /** What it is expected to bring: its chance at first × the part of the profit that is owed to it; null if unknown. */
  readonly worth: number | null;
  readonly expectedProfit: number;
}

/** The log's rows that have anything in them. */
export function loggedReferrals(log: OurContent | null, settings: ReferralSettings): LoggedReferral[] {
  return (log?.rows ?? []).flatMap((cells, row) => {
    const from = cellText(cells.from);
    const prospect = cellText(cells.prospect);
    if (from === '' && prospect === '') return [];
    const day = cellDay(cells.date);
    const expectedProfit = cellNumber(cells.expectedProfit) ?? settings.profit;
    return [
      {
        row,
        print: printOf(cells),
        day,
        from,
        prospect,
        person: cellText(cells.person),
        salesperson: cellText(cells.salesperson),
        nextStep: cellText(cells.nextStep),
        stepDay: cellDay(cells.stepDay),
        toldDay: cellDay(cells.toldDay),
        stage: stageOf(cellText(cells.stage), settings),
        since: cellDay(cells.stageDate) ?? day,
        quality: cellNumber(cells.quality),
        worth: worthOf(cells, expectedProfit, settings),
        expectedProfit,
      },
    ];
  });
}

/** It names a prospect, and is neither a deal nor lost: what "open" means wherever referrals are counted. */
export function isOpen({ prospect, stage }: LoggedReferral): boolean {
  return prospect !== '' && stage < STAGE.deal;
}

/** Of the whole row as a person typed it, and after the dot of what stays when it moves on and the client is told. */
export function printOf(cells: Row): string {
  const { stage: _, stageDate, nextStep, stepDay, profit, lostReason, toldDay, ...rest } = cells;
  return `${fingerprint(JSON.stringify(cells))}.${fingerprint(JSON.stringify(rest)).slice(-8)}`;
}

/** What a referral of this chance is worth: a deal that would have come anyway saves only the cost of winning it. */
export function referralWorth(chance: number, profit: number, owed: { wouldBuyAnyway: number; savedCost: number }) {
  return chance * ((1 - owed.wouldBuyAnyway) * profit + owed.wouldBuyAnyway * owed.savedCost);
}

/** A stage of a name that Settings does not know is still open, as one that has none. */
function stageOf(label: string, { stages }: ReferralSettings): number {
  const found = stages.findIndex(stage => stage !== '' && nameKey(stage) === nameKey(label));
  return Math.max(STAGE.received, found);
}

function worthOf(cells: Row, profit: number, settings: ReferralSettings): number | null {
  const grade = settings.grades.find(({ quality }) => quality === cells.quality);
  const chances = CHANCES.map(key => cellNumber(cells[key]) ?? grade?.[key]);
  let chance = 1;
  for (const one of chances) {
    if (one === undefined) return null;
    chance *= one;
  }
  const wouldBuyAnyway = cellNumber(cells.wouldBuyAnyway) ?? settings.wouldBuyAnyway;
  return referralWorth(chance, profit, { wouldBuyAnyway, savedCost: settings.savedCost });
}
