import type { LoadedSettings, Setting, SettingTopic } from '../../../contract/settings';
import { isoDay } from '../../../core/calendar/dayNumber';
import type { TemplateText } from '../../../i18n/templates/TemplateTexts';
import { catalogue } from '../../book/catalogue';
import { personLanguage, sheetLanguage } from '../../book/languages';
import { findOurSheets } from '../../book/ourSheets';
import { todayIn } from '../../book/todayIn';
import { readSettings, type SettingCell } from './readSettings';

/** The settings by topic, in the person's words. */
export function loadSettings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): LoadedSettings {
  const found = readSettings(spreadsheet);
  const { templates } = catalogue();
  return {
    sheet: found && {
      sheetId: found.read.sheet.getSheetId(),
      sheetName: found.read.sheet.getName(),
      rows: found.settings.length,
    },
    language: sheetLanguage(spreadsheet),
    today: isoDay(todayIn(spreadsheet)),
    sheets: [...findOurSheets(spreadsheet).keys()].filter(id => id in templates),
    topics: topicsOf(found?.settings ?? []),
  };
}

/** The template names the topic in the first of its rows; a person may have deleted that one. */
function topicsOf(settings: readonly SettingCell[]): SettingTopic[] {
  const texts = catalogue().sheets[personLanguage()];
  const said = (cell: unknown) => texts[(cell as { readonly text: TemplateText }).text];
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
