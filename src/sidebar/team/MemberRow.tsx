import type { TeamMember } from '../../contract/team';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** One salesperson: what is theirs, the sheet of their week, and the way to hand over. */
export function MemberRow(props: { readonly member: TeamMember; readonly onHandOver: () => void }) {
  const { name, isListed, clients, referrals } = props.member;
  const { texts, numbers } = usePage();
  const { team } = texts;
  const task = useServerTask();
  const showWeek = () =>
    task.run(
      async () => {
        const { sheet } = await callServer.addWeekSheet({ salesperson: name });
        const { shown } = await callServer.showSheet({ sheetId: sheet.sheetId });
        if (!shown) throw new Error(texts.failures.sheetGone);
      },
      () => {},
    );
  return (
    <li class="entry">
      <strong class="clamp">{name}</strong>
      <p class="note">
        {numbers.counted(team.clients, clients)} · {numbers.counted(team.referrals, referrals)}
      </p>
      {!isListed && <p class="note">{team.notListed}</p>}
      <div class="actions">
        <button
          type="button"
          aria-label={fill(team.weekOf, { name })}
          disabled={task.busy}
          aria-busy={task.busy}
          onClick={showWeek}
        >
          {team.week}
        </button>
        <button type="button" aria-label={fill(team.handOverOf, { name })} onClick={props.onHandOver}>
          {team.handOver}
        </button>
        <TaskStatus task={task} doing={team.addingWeek} />
      </div>
    </li>
  );
}
