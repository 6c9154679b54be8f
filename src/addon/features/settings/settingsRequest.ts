import { list, object, type Reader, text } from '../../../contract/request';
import type { SettingChange, SettingValue } from '../../../contract/settings';

const MOST_CHANGES = 100;
const LONGEST_CELL = 50_000;

const readText = text(LONGEST_CELL);
const readValue: Reader<number | string> = (value, part) => (typeof value === 'number' ? value : readText(value, part));
const readFormer: Reader<SettingValue> = (value, part) => (value === null ? null : readValue(value, part));

/** Reads which settings to write; whether a value suits its setting is asked when that is known. */
export const readSettingsRequest = object<{ readonly changes: readonly SettingChange[] }>({
  changes: list(object<SettingChange>({ id: text(40), former: readFormer, value: readValue }), MOST_CHANGES),
});
