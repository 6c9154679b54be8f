import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { LoadedSettings, Setting } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { AdoptRetention } from '../keeping/AdoptRetention';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { AdoptNorm } from './AdoptNorm';
import { ReckoningDay } from './ReckoningDay';
import { SettingField } from './SettingField';
import { SheetLanguage } from './SheetLanguage';
import { allSettings, settingChanges, type TypedSettings } from './settingChanges';

/** Settings that everybody sees; the others are folded away by topic. */
const ON_TOP: readonly string[] = ['language', 'today', 'currency'];

/** The settings as they stand on the sheet, and what the person changes before all of it is saved at once. */
export function SettingsForm(props: {
  readonly loaded: LoadedSettings;
  readonly onLoaded: (loaded: LoadedSettings) => void;
}) {
  const { loaded, onLoaded } = props;
  const { texts, numbers, announce } = usePage();
  const { settings } = texts;
  const [typed, setTyped] = useState<TypedSettings>(new Map());
  const [contested, setContested] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState(false);
  const saving = useServerTask();
  const reading = useServerTask();
  const changes = settingChanges(loaded, typed);
  const find = (id: string) => allSettings(loaded).find(setting => setting.id === id);
  const [today, currency] = [find('today'), find('currency')];
  const field = (setting: Setting, place = 0, among: readonly Setting[] = []) => (
    <Fragment key={setting.id}>
      <SettingField
        setting={setting}
        sourceTold={among.slice(0, place).some(({ source }) => source === setting.source)}
        typed={typed}
        contested={contested.includes(setting.id)}
        onChange={value => change(setting.id, value)}
      />
      {setting.id === 'retention' && loaded.retention && (
        <AdoptRetention retention={loaded.retention} onSettings={onLoaded} />
      )}
      {loaded.own
        .filter(({ id }) => id === setting.id)
        .map(own => (
          <AdoptNorm key={own.id} own={own} loaded={loaded} onSettings={onLoaded} />
        ))}
    </Fragment>
  );

  const change = (id: string, value: number | string) => {
    setTyped(new Map(typed).set(id, value));
    setSaved(false);
  };
  const save = () =>
    saving.run(
      () => callServer.saveSettings({ changes }),
      answer => {
        onLoaded(answer.settings);
        setContested(answer.outcome === 'saved' ? [] : answer.changed);
        if (answer.outcome === 'changedMeanwhile') return;
        setTyped(new Map());
        setSaved(true);
        announce(settings.saved);
      },
    );
  const takeTheirs = () => {
    setTyped(new Map([...typed].filter(([id]) => !contested.includes(id))));
    setContested([]);
  };

  return (
    <>
      <Heading>{settings.title}</Heading>
      <p class="lead">{fill(settings.lead, { name: loaded.sheet?.sheetName ?? '' })}</p>
      <SheetLanguage
        loaded={loaded}
        setting={find('language')}
        onLoaded={onLoaded}
        onWritten={() => reading.run(() => callServer.loadSettings(), onLoaded)}
      />
      {today && (
        <ReckoningDay
          loaded={loaded}
          setting={today}
          typed={typed}
          contested={contested.includes('today')}
          onChange={day => change('today', day)}
        />
      )}
      {currency && field(currency)}
      <div class="topics">
        {loaded.topics.map(({ title, settings: all }) => {
          const rest = all.filter(({ id }) => !ON_TOP.includes(id));
          return (
            rest.length > 0 && (
              <details key={rest[0]!.id} class="topic">
                <summary>{title}</summary>
                {rest.map(field)}
              </details>
            )
          );
        })}
      </div>
      <footer>
        {contested.length > 0 && (
          <Notice alert>
            <p>
              {fill(settings.changedMeanwhile, {
                names: contested.map(id => fill(texts.idealClient.quoted, { name: find(id)?.name ?? id })).join(', '),
              })}
            </p>
            <button type="button" onClick={takeTheirs}>
              {settings.takeTheirs}
            </button>
          </Notice>
        )}
        <TaskStatus task={saving} doing={settings.saving} />
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={saving.busy || changes.length === 0}
            aria-busy={saving.busy}
            onClick={save}
          >
            {contested.length > 0 ? settings.saveMine : settings.save}
          </button>
          <span class="save-note">
            {changes.length > 0
              ? numbers.counted(settings.changes, changes.length)
              : saved && `✓ ${texts.idealClient.saved}`}
          </span>
        </div>
      </footer>
    </>
  );
}
