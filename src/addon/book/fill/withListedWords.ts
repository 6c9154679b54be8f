import type { TemplateText, TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { LABELS } from '../../../templates/settingLabels';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import type { Reading } from '../Reading';
import { settingsOf } from '../settingsOf';

/**
 * The texts, with the labels as the Settings have them by now where rules or drop-down lists of the template go by them:
 * people change these words, which also stay in the language in which they were written.
 */
export function withListedWords(reading: Reading, { columns }: SheetTemplate<string>): TemplateTexts {
  const used = new Set(
    columns
      .filter(isColumn)
      .flatMap(({ rules = [], validation }): (TemplateText | number)[] => [
        ...rules.flatMap(rule => (rule.when === 'text' ? [rule.text] : [])),
        ...(validation?.kind === 'words' ? validation.words : []),
      ]),
  );
  const labels = Object.entries(LABELS).filter(([, text]) => used.has(text));
  if (labels.length === 0 || reading.ourSheet('settings') === null) return reading.texts;
  const { text } = settingsOf(reading);
  return { ...reading.texts, ...Object.fromEntries(labels.map(([id, key]) => [key, text(id)])) };
}
