import { MONTHS, monthOf, monthStart, TODAY, workday } from '../calendar';
import type { DemoFirm } from '../demoFirm';
import { ASKED, MEETINGS } from '../demoReferrals';
import type { TypedRow } from '../typeRows';

/** Of the list of meetings. */
export const MEETING_KEYS = ['month', 'salesperson', 'meetings', 'asked'];

const TOLD_MONTHS = 6;
/** Which of the three skills each salesperson has, and days since the last coaching. */
const SKILLS: readonly (readonly [boolean, boolean, boolean, number])[] = [
  [true, true, true, 62],
  [true, true, false, 20],
  [true, false, false, 97],
  [false, false, false, 6],
];

/** Meetings of the last six months, profit of two years, and who has learned what, side by side. */
export function channelRows({ texts, orders }: DemoFirm): readonly TypedRow[] {
  const meetings = Array.from({ length: TOLD_MONTHS }, (_, month) =>
    texts.salespeople.map((salesperson, i) => ({
      month: monthStart(MONTHS - TOLD_MONTHS + month),
      salesperson,
      meetings: MEETINGS[i]![month]!,
      asked: ASKED[i]![month]!,
    })),
  ).flat();
  const sales = Array.from({ length: MONTHS }, (_, month) => ({
    salesMonth: monthStart(month),
    salesTotal: orders.reduce((sum, { day, profit }) => (monthOf(day) === month ? sum + profit : sum), 0),
  }));
  const skills = SKILLS.map(([skill1, skill2, skill3, days], i) => ({
    skillPerson: texts.salespeople[i]!,
    skill1,
    skill2,
    skill3,
    skillDay: workday(TODAY - days),
  }));
  return Array.from({ length: Math.max(meetings.length, MONTHS) }, (_, i) => ({
    ...meetings[i],
    ...sales[i],
    ...skills[i],
  }));
}
