import type { LoadedSettings, Setting, SettingChange, SettingValue } from '../../contract/settings';

/** What the person has typed, by the id of the setting. */
export type TypedSettings = ReadonlyMap<string, number | string>;

/** All settings of all topics. */
export function allSettings({ topics }: LoadedSettings): readonly Setting[] {
  return topics.flatMap(({ settings }) => settings);
}

/** A setting as it will stand: as typed, else as on the sheet. */
export function presentValue({ id, value }: Setting, typed: TypedSettings): SettingValue {
  return typed.get(id) ?? value;
}

/** What differs from the sheet, in the order of the sheet. */
export function settingChanges(loaded: LoadedSettings, typed: TypedSettings): readonly SettingChange[] {
  return allSettings(loaded).flatMap(setting => {
    const { id, value: former, computed } = setting;
    const value = typed.get(id);
    if (value === undefined || value === former || computed || lacksWord(setting, typed)) return [];
    return [{ id, former, value }];
  });
}

/** What the sheets call something may not be nothing. */
export function lacksWord(setting: Setting, typed: TypedSettings): boolean {
  return setting.kind === 'text' && setting.least > 0 && String(presentValue(setting, typed) ?? '').trim() === '';
}
