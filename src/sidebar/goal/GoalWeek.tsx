import type { GoalNow } from '../../contract/goal';
import type { GoalWay } from '../../core/referral/goalWay';
import { usePage } from '../PageContext';

/** What the goal takes a week, beside what is done now. */
export function GoalWeek(props: { readonly way: GoalWay; readonly now: GoalNow | null; readonly hours: number }) {
  const { way, now, hours } = props;
  const { texts, numbers } = usePage();
  const { goal: said } = texts;
  // Rounded up: fewer would not be enough.
  const takes = (number: number) => numbers.decimal(Math.ceil(10 * number - ROUNDING) / 10);
  const done = (number: number | null) =>
    number === null ? said.notTold : numbers.decimal(Math.round(10 * number) / 10);
  const { asks = null, meetings = null } = now ?? {};
  const lines = [
    [said.asks, way.asksAWeek, asks],
    [said.meetings, way.meetingsAWeek, meetings],
    [said.inHours, way.hoursAWeek, asks === null || meetings === null ? null : hours * (asks + meetings)],
  ] as const;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.aWeek}</th>
            <th scope="col" class="number">
              {said.takes}
            </th>
            {now && (
              <th scope="col" class="number">
                {said.now}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, wanted, found]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="number">
                <strong>{takes(wanted)}</strong>
              </td>
              {now && <td class="number">{done(found)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{now ? numbers.counted(said.nowFrom, now.months) : said.noNow}</p>
    </>
  );
}

/** What is left of a number of which nothing is to be left. */
const ROUNDING = 1e-9;
