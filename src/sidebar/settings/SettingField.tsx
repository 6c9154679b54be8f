import { useId } from 'preact/hooks';
import type { Setting } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { NumberField } from '../parts/NumberField';
import { lacksWord, presentValue, type TypedSettings } from './settingChanges';

/** A setting to change, with where its default comes from below it, and what stands on the sheet where that matters. */
export function SettingField(props: {
  readonly setting: Setting;
  readonly typed: TypedSettings;
  /** Someone changed it meanwhile: what stands on the sheet is told. */
  readonly contested: boolean;
  /** Where its default comes from is told of another one above. */
  readonly sourceTold?: boolean;
  readonly onChange: (value: number | string) => void;
}) {
  const { setting, contested, sourceTold = false, typed } = props;
  const { texts, numbers } = usePage();
  const { settings } = texts;
  const { value, computed, kind } = setting;
  const shown =
    typeof value !== 'number' ? (value ?? '') : kind === 'share' ? numbers.rate(value) : numbers.decimal(value);
  return (
    <div class="setting">
      {computed ? (
        <p class="fixed">
          <span class="grow">{setting.name}</span>
          <strong>{shown}</strong>
        </p>
      ) : kind === 'text' ? (
        <TextSetting {...props} />
      ) : kind === 'flag' ? (
        <FlagSetting {...props} />
      ) : (
        <NumberSetting {...props} />
      )}
      {lacksWord(setting, typed) && <p class="fault">{settings.wordNeeded}</p>}
      {!computed && kind !== 'text' && typeof value !== 'number' && (
        <p class="fault">{value === null ? settings.empty : fill(settings.notReadable, { text: value })}</p>
      )}
      {contested && <p class="fault">{fill(settings.nowOnSheet, { value: shown })}</p>}
      {computed ? <p class="note">{settings.computed}</p> : !sourceTold && <p class="note">{setting.source}</p>}
    </div>
  );
}

type FieldProps = Parameters<typeof SettingField>[0];

function TextSetting({ setting, typed, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="number-field">
      <label for={id}>{setting.name}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={setting.most}
        value={String(presentValue(setting, typed) ?? '')}
        onInput={event => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function FlagSetting({ setting, typed, onChange }: FieldProps) {
  return (
    <label class="tick-box">
      <input
        type="checkbox"
        checked={presentValue(setting, typed) === 1}
        onChange={event => onChange(event.currentTarget.checked ? 1 : 0)}
      />
      {setting.name}
    </label>
  );
}

/** Shares are typed as percents, counts are whole. */
function NumberSetting({ setting, typed, onChange }: FieldProps) {
  const { settings } = usePage().texts;
  const { name, kind, least, most } = setting;
  const present = presentValue(setting, typed);
  const value = typeof present === 'number' ? present : Number.NaN;
  if (kind === 'share') {
    return (
      <NumberField
        label={fill(settings.inPercent, { name })}
        value={percent(value)}
        least={percent(least)}
        most={percent(most)}
        onChange={typedPercent => onChange(Number((typedPercent / 100).toFixed(DIGITS)))}
      />
    );
  }
  return (
    <NumberField
      label={name}
      value={value}
      least={least}
      most={most}
      onChange={number => onChange(kind === 'count' ? Math.round(number) : number)}
    />
  );
}

const DIGITS = 6;

/** 0.07 · 100 is 7.000000000000001. */
function percent(share: number): number {
  return Number((share * 100).toFixed(DIGITS - 2));
}
