import { useEffect, useState } from 'preact/hooks';
import type { LoadedSettings } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { SettingsForm } from './SettingsForm';

/** Language, day, norms and hours of the sheets, where the Settings sheet is there. */
export function SettingsPanel() {
  const { texts, announce } = usePage();
  const { settings, home } = texts;
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null);
  const [adding, setAdding] = useState(false);
  const task = useServerTask();
  const load = () => task.run(() => callServer.loadSettings(), setLoaded);
  useEffect(load, []);
  const add = () => {
    setAdding(true);
    task.run(
      async () => {
        await callServer.addSheets({ sheets: ['settings'] });
        return callServer.loadSettings();
      },
      now => {
        setLoaded(now);
        announce(fill(home.added, { name: now.sheet?.sheetName ?? '' }));
      },
    );
  };
  if (loaded !== null && loaded.sheet !== null) return <SettingsForm loaded={loaded} onLoaded={setLoaded} />;
  return (
    <>
      <Heading>{settings.title}</Heading>
      {loaded !== null && (
        <>
          <p>{settings.noSheet}</p>
          <div class="actions">
            <button type="button" class="primary" disabled={task.busy} aria-busy={task.busy} onClick={add}>
              {settings.addSheet}
            </button>
          </div>
        </>
      )}
      <TaskStatus task={task} doing={adding ? home.adding : settings.loading} />
    </>
  );
}
