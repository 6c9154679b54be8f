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
  return allSettings(loaded).flatMap(({ id, value: former, computed }) => {
    const value = typed.get(id);
    return value === undefined || value === former || computed ? [] : [{ id, former, value }];
  });
}
