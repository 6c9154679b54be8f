import { columnOf } from './columnOf';
import { settingsStart } from './settingsStart';
import type { SheetTemplate } from './sheetTemplate';

const column = columnOf('settings');

/** Norms, hours, chances and words that all other sheets work with, a row each, every default beside its source. */
export const settings: SheetTemplate = {
  id: 'settings',
  title: 'settings.title',
  hint: 'settings.hint',
  keyColumn: 'id',
  valueColumn: 'value',
  frozenColumns: 0,
  columns: [
    column('id', { content: 'text', filledBy: 'addon', width: 120, hidden: true }),
    column('topic', { content: 'text', filledBy: 'addon', width: 190 }),
    column('setting', { content: 'text', filledBy: 'addon', width: 340 }),
    column('value', { content: 'general', filledBy: 'person', width: 200 }),
    column('source', { content: 'text', filledBy: 'addon', width: 440 }),
  ],
  start: settingsStart,
  charts: [],
};
