import { useEffect, useState } from 'preact/hooks';
import type { Team, TeamMember } from '../../contract/team';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { AddSalesperson } from './AddSalesperson';
import { HandOverForm } from './HandOverForm';
import { HistoryWay } from './HistoryWay';
import { MemberRow } from './MemberRow';
import { SettingsLock } from './SettingsLock';
import { SourcesView } from './sources/SourcesView';

/** The salespeople of this workbook with their weeks, handing over, their own workbooks, the lock of the Settings, history. */
export function TeamPanel() {
  const { texts } = usePage();
  const [team, setTeam] = useState<Team | null>(null);
  const [leaver, setLeaver] = useState<TeamMember | null>(null);
  const [several, setSeveral] = useState(false);
  const [done, setDone] = useState('');
  const task = useServerTask();
  const load = () => task.run(() => callServer.loadTeam(), setTeam);
  useEffect(load, []);

  if (several) return <SourcesView onBack={() => setSeveral(false)} />;
  if (team && leaver) {
    const finish = (sentence: string) => {
      setLeaver(null);
      setDone(sentence);
      if (sentence !== '') load();
    };
    const others = team.members.filter(({ name }) => name !== leaver.name).map(({ name }) => name);
    return <HandOverForm from={leaver.name} others={others} onDone={finish} />;
  }
  return (
    <>
      <Heading>{texts.team.title}</Heading>
      {done !== '' && <p class="done">{done}</p>}
      <TaskStatus task={task} doing={texts.common.reading} />
      {team && (
        <>
          {team.members.length === 0 ? (
            <section class="card">
              <h2>{texts.team.nobody}</h2>
              <p>{texts.team.nobodyWhy}</p>
            </section>
          ) : (
            <ul class="plain team">
              {team.members.map(member => (
                <MemberRow key={member.name} member={member} onHandOver={() => setLeaver(member)} />
              ))}
            </ul>
          )}
          <AddSalesperson onAdded={load} />
          <SourcesWay onOpen={() => setSeveral(true)} />
          {team.settingsLocked !== null && <SettingsLock isLocked={team.settingsLocked} onChanged={load} />}
          <HistoryWay hasHistory={team.hasHistory} />
        </>
      )}
    </>
  );
}

/** The way to the workbooks of the salespeople. */
function SourcesWay({ onOpen }: { readonly onOpen: () => void }) {
  const { sources } = usePage().texts;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{sources.title}</h2>
      <p>{sources.why}</p>
      <div class="actions">
        <button type="button" onClick={onOpen}>
          {sources.collect}
        </button>
      </div>
    </section>
  );
}
