import { useState } from 'preact/hooks';
import type { LoadedSettings, OwnNorm, SettingTo } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { allSettings } from './settingChanges';

/** What the own log says of a norm, from how many, and one click that takes it for the Settings, or takes that back. */
export function AdoptNorm(props: {
  readonly own: OwnNorm;
  readonly loaded: LoadedSettings;
  readonly onSettings: (settings: LoadedSettings) => void;
}) {
  const { own, loaded, onSettings } = props;
  const { texts, numbers, announce } = usePage();
  const said = texts.ownNorms;
  const task = useServerTask();
  const [former, setFormer] = useState<readonly SettingTo[] | null>(null);
  const [isContested, setContested] = useState(false);
  const grade = own.id.startsWith('conversion') ? own.id.slice(-1) : '';
  const words = said[grade === '' ? (own.id as 'dealsNorm') : 'quality'];
  const in100 = (share: number) => (share < 0.01 ? numbers.decimal(100 * share) : numbers.whole(100 * share));
  const present = own.adopt.map(({ id }) => allSettings(loaded).find(setting => setting.id === id));
  const mayWrite = present.every(setting => setting !== undefined && !setting.computed);
  const isAdopted = own.adopt.every(({ value }, i) => present[i]?.value === value);
  const back = former ?? own.begun;
  const write = (wanted: readonly SettingTo[], before: readonly SettingTo[] | null) =>
    task.run(
      () =>
        callServer.saveSettings({
          changes: wanted.map((to, i) => ({ ...to, former: present[i]?.value ?? null })),
        }),
      ({ outcome, settings }) => {
        setContested(outcome !== 'saved');
        if (outcome === 'saved') {
          setFormer(before);
          announce(texts.settings.saved);
        }
        onSettings(settings);
      },
    );
  const toggle = () => {
    // Not disabled meanwhile, for the button would lose the focus.
    if (task.busy) return;
    if (isAdopted) write(back, null);
    else write(own.adopt, numbersOf(own.adopt, present));
  };
  return (
    <div class="measured">
      <p class="note">
        {fill(numbers.counted(words.found, own.tries), {
          mean: in100(own.mean),
          low: in100(own.low),
          high: in100(own.high),
        })}
      </p>
      {!own.tells && <p class="note">{fill(numbers.counted(words.more, own.more), { grade })}</p>}
      {mayWrite && (isAdopted || own.tells) && (
        <button type="button" aria-busy={task.busy} onClick={toggle}>
          {!isAdopted
            ? fill(said.adopt, { mean: in100(own.mean) })
            : former === null
              ? fill(said.backToNorm, { norm: in100(own.norm) })
              : said.takeBack}
        </button>
      )}
      {isContested && (
        <Notice alert>
          <p>{texts.keeping.notAdopted}</p>
        </Notice>
      )}
      <TaskStatus task={task} doing={texts.settings.saving} />
    </div>
  );
}

/** What the settings say now; null where one of them is no number, and so nothing to go back to. */
function numbersOf(
  adopt: OwnNorm['adopt'],
  present: readonly ({ readonly value: unknown } | undefined)[],
): readonly SettingTo[] | null {
  const now = adopt.flatMap(({ id }, i) => {
    const value = present[i]?.value;
    return typeof value === 'number' ? [{ id, value }] : [];
  });
  return now.length === adopt.length ? now : null;
}
