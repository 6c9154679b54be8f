import type { TemplateText, TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { cellsName } from '../../templates/cellsName';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Reading } from './Reading';

/**
 * The texts, with the words of Settings' lists as they stand there by now where rules of the template go by them: people
 * change the lists, which also stay in the language in which they were written.
 */
export function withListedWords(
  reading: Reading,
  { columns }: SheetTemplate<string>,
  texts: TemplateTexts,
): TemplateTexts {
  const start = catalogue().templates.settings.start ?? [];
  const lists = new Map<string, readonly (readonly unknown[])[]>();
  const listed = (list: string) => {
    const values =
      lists.get(list) ?? reading.spreadsheet.getRangeByName(cellsName('settings', list))?.getValues() ?? [];
    lists.set(list, values);
    return values;
  };
  const words = columns
    .filter(isColumn)
    .flatMap(({ rules = [] }) => rules.flatMap(rule => (rule.when === 'text' ? [rule.text] : [])))
    .flatMap((key): [TemplateText, string][] => {
      const [sheet, list] = key.split('.');
      if (sheet !== 'settings' || list === undefined) return [];
      const row = start.findIndex(({ cells }) => isText(cells[list], key));
      const word = String(listed(list)[row]?.[0] ?? '');
      return word === '' ? [] : [[key, word]];
    });
  return { ...texts, ...Object.fromEntries(words) };
}

function isText(cell: unknown, key: TemplateText): boolean {
  return typeof cell === 'object' && cell !== null && 'text' in cell && cell.text === key;
}
