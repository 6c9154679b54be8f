import type { LoadedSettings, Setting } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { DayField } from '../referrals/DayField';
import { presentValue, type TypedSettings } from './settingChanges';

/** The day on which the sheets reckon, and one press to make it today. */
export function ReckoningDay(props: {
  readonly loaded: LoadedSettings;
  readonly setting: Setting;
  readonly typed: TypedSettings;
  readonly contested: boolean;
  readonly onChange: (day: string) => void;
}) {
  const { loaded, setting, typed, contested, onChange } = props;
  const { texts, numbers } = usePage();
  const { settings } = texts;
  const present = String(presentValue(setting, typed) ?? '');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(present);
  if (setting.computed) {
    return (
      <div class="setting">
        <p class="fixed">
          <span class="grow">{setting.name}</span>
          <strong>{numbers.day(present)}</strong>
        </p>
        <p class="note">{settings.computed}</p>
      </div>
    );
  }
  return (
    <div class="setting">
      <DayField label={setting.name} value={isDay ? present : ''} onChange={day => day !== '' && onChange(day)} />
      {!isDay && <p class="fault">{present === '' ? settings.empty : fill(settings.notReadable, { text: present })}</p>}
      {contested && (
        <p class="fault">{fill(settings.nowOnSheet, { value: numbers.day(String(setting.value ?? '')) })}</p>
      )}
      {present === loaded.today ? (
        <p class="note">{settings.isToday}</p>
      ) : (
        <button type="button" class="below" onClick={() => onChange(loaded.today)}>
          {settings.setToday}
        </button>
      )}
    </div>
  );
}
