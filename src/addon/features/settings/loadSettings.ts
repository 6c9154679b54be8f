import type { LoadedSettings, Setting, SettingTopic } from '../../../contract/settings';
import { isoDay } from '../../../core/calendar/dayNumber';
import { fill } from '../../../i18n/fill';
import type { TemplateText } from '../../../i18n/templates/TemplateTexts';
import { catalogue } from '../../book/catalogue';
import { ourSheetOf } from '../../book/ourSheetOf';
import { personLanguage } from '../../book/personLanguage';
import type { Reading } from '../../book/Reading';
import { retentionOf } from '../../book/retentionOf';
import { ownNorms } from './ownNorms';
import { readSettings, type SettingCell } from './readSettings';

/** The settings by topic, in the person's words. */
export function loadSettings(reading: Reading): LoadedSettings {
  const found = readSettings(reading);
  const { templates } = catalogue();
  return {
    sheet: found && ourSheetOf(found.read.sheet, found.settings.length),
    language: reading.language,
    today: isoDay(reading.today),
    sheets: [...reading.ourSheets().keys()].filter(id => id in templates),
    topics: topicsOf(found?.settings ?? []),
    retention: retentionOf(reading),
    own: found === null ? [] : ownNorms(reading, found),
  };
}

/** The template names the topic in the first of its rows; a person may have deleted that one. */
function topicsOf(settings: readonly SettingCell[]): SettingTopic[] {
  const texts = catalogue().sheets[personLanguage()];
  const said = (cell: unknown) => {
    const { text, number = '' } = cell as { readonly text: TemplateText; readonly number?: number };
    return fill(texts[text], { number });
  };
  const topics: { readonly title: string; readonly settings: Setting[] }[] = [];
  let last: { readonly title: string; readonly settings: Setting[] } | undefined;
  for (const start of catalogue().templates.settings.start ?? []) {
    if (start.cells.topic !== undefined) {
      last = { title: said(start.cells.topic), settings: [] };
      topics.push(last);
    }
    const setting = settings.find(({ id }) => id === start.id);
    if (setting === undefined || last === undefined) continue;
    const { id, kind, least, most, value, computed } = setting;
    const words = { name: said(start.cells.setting), source: said(start.cells.source) };
    last.settings.push({ id, ...words, kind, least, most, value, computed });
  }
  return topics.filter(topic => topic.settings.length > 0);
}
