import { MONTHS, monthStart, TODAY, workday } from '../calendar';
import type { DemoFirm } from '../demoFirm';
import { ASKED, MEETINGS } from '../demoReferrals';
import type { TypedRow } from '../typeRows';

const COUNTED_MONTHS = 6;
/** Of these nobody types any more how often they asked: the log counts it. */
const MONTHS_BY_LOG = 3;
/** Which of the three skills each salesperson has, and days since the last coaching. */
const SKILLS: readonly (readonly [boolean, boolean, boolean, number])[] = [
  [true, true, true, 62],
  [true, true, false, 20],
  [true, false, false, 97],
  [false, false, false, 6],
];

/** Meetings of the last six months, and at first asks too. */
export function channelRows({ texts }: DemoFirm): readonly TypedRow[] {
  return Array.from({ length: COUNTED_MONTHS }, (_, month) =>
    texts.salespeople.map((salesperson, i) => ({
      month: monthStart(MONTHS - COUNTED_MONTHS + month),
      salesperson,
      meetings: MEETINGS[i]![month]!,
      asked: month < COUNTED_MONTHS - MONTHS_BY_LOG ? ASKED[i]![month]! : null,
    })),
  ).flat();
}

/** Who has learned what. */
export function coachingRows({ texts }: DemoFirm): readonly TypedRow[] {
  return SKILLS.map(([skill1, skill2, skill3, days], i) => ({
    salesperson: texts.salespeople[i]!,
    skill1,
    skill2,
    skill3,
    day: workday(TODAY - days),
  }));
}
