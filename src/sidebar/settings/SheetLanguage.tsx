import { useId, useState } from 'preact/hooks';
import type { LoadedSettings, Setting } from '../../contract/settings';
import { LANGUAGES, type Language } from '../../i18n/language';
import { callLong } from '../callLong';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** The language of the sheets, and the way to write all of them in it. */
export function SheetLanguage(props: {
  readonly loaded: LoadedSettings;
  /** Absent where people have deleted its row; then it is the spreadsheet's. */
  readonly setting: Setting | undefined;
  readonly onLoaded: (loaded: LoadedSettings) => void;
  readonly onWritten: () => void;
}) {
  const { loaded, setting, onLoaded, onWritten } = props;
  const { texts, numbers, announce } = usePage();
  const { settings } = texts;
  const id = useId();
  const task = useServerTask();
  const [picked, setPicked] = useState<Language>(loaded.language);
  const [done, setDone] = useState('');
  const write = () =>
    task.run(
      async tell => {
        if (setting !== undefined && setting.value !== picked) {
          const change = { id: setting.id, former: setting.value, value: picked };
          const { outcome, settings: now } = await callServer.saveSettings({ changes: [change] });
          onLoaded(now);
          if (outcome !== 'saved') throw new Error(settings.languageChanged);
        }
        return callLong('addSheets', { sheets: loaded.sheets }, tell);
      },
      sheets => {
        const sentence = numbers.counted(settings.written, sheets.length);
        setDone(sentence);
        announce(sentence);
        onWritten();
      },
    );
  return (
    <section class="sheet-language">
      <label for={id}>{settings.language}</label>
      <select
        id={id}
        value={picked}
        disabled={task.busy || setting === undefined || setting.computed}
        onChange={event => setPicked(LANGUAGES.find(language => language === event.currentTarget.value) ?? picked)}
      >
        {LANGUAGES.map(language => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
      <button type="button" class="below" disabled={task.busy} aria-busy={task.busy} onClick={write}>
        {settings.writeSheets}
      </button>
      <p class="note below">{settings.writeSheetsWhy}</p>
      {done !== '' && <p class="done">{done}</p>}
      <TaskStatus task={task} doing={settings.writing} />
    </section>
  );
}

/** Each language by its own name, which is the same whatever language one reads. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', pl: 'polski', ru: 'русский' };
