import { useState } from 'preact/hooks';
import type { Retention } from '../../contract/retention';
import type { LoadedSettings, SettingValue } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** What the orders say of who stays, and one click that takes it for the Settings, or takes that back. */
export function AdoptRetention(props: {
  readonly retention: Retention;
  readonly onSettings: (settings: LoadedSettings) => void;
}) {
  const { to, all, setting } = props.retention;
  const { texts, numbers, announce } = usePage();
  const { keeping } = texts;
  const task = useServerTask();
  const [former, setFormer] = useState<SettingValue>(null);
  const [isContested, setContested] = useState(false);
  if (all === null) return <p class="note">{to === '' ? keeping.nothingKnown : keeping.tooShort}</p>;
  const in100 = (share: number) => numbers.whole(100 * share);
  const measured = fill(numbers.counted(keeping.measured, all.clients), {
    mean: in100(all.mean),
    low: in100(all.low),
    high: in100(all.high),
    day: numbers.day(to),
  });
  const share = Math.round(100 * all.mean) / 100;
  const present = setting?.value ?? null;
  const save = (value: number, before: SettingValue) =>
    task.run(
      () => callServer.saveSettings({ changes: [{ id: 'retention', former: present, value }] }),
      ({ outcome, settings }) => {
        setContested(outcome !== 'saved');
        if (outcome === 'saved') {
          setFormer(before);
          announce(fill(keeping.adopted, { share: numbers.percent(value) }));
        }
        props.onSettings(settings);
      },
    );
  const isAdopted = present === share;
  return (
    <div class="measured">
      <p class="note">{measured}</p>
      {!all.tells && <p class="note">{keeping.tooFew}</p>}
      {setting !== null && all.tells && (!isAdopted || typeof former === 'number') && (
        <button
          type="button"
          aria-busy={task.busy}
          onClick={() => {
            // Not disabled meanwhile, for the button would lose the focus.
            if (task.busy) return;
            if (isAdopted) save(former as number, null);
            else save(share, present);
          }}
        >
          {fill(isAdopted ? keeping.unadopt : keeping.adopt, {
            share: numbers.percent(isAdopted ? Number(former) : share),
          })}
        </button>
      )}
      {isContested && (
        <Notice alert>
          <p>{keeping.notAdopted}</p>
        </Notice>
      )}
      <TaskStatus task={task} doing={texts.settings.saving} />
    </div>
  );
}
