import type { Language } from '../../../i18n/language';
import type { TemplateText, TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { FORMER_TEXTS } from '../../../templates/formerLayout';
import { catalogue } from '../catalogue';

/**
 * What we wrote for one of these texts in any language, in the present one; all else stays as it is. Only the texts that
 * may stand in a place are asked for, because some words of one language are two of another.
 */
export function retell(keys: readonly TemplateText[], texts: TemplateTexts): (text: string) => string {
  const { sheets } = catalogue();
  const words = new Map<string, string>();
  for (const language of Object.keys(sheets) as Language[]) {
    for (const key of keys) {
      words.set(sheets[language][key], texts[key]);
      const former = FORMER_TEXTS[key];
      if (former !== undefined) words.set(sheets[language][former], texts[key]);
    }
  }
  for (const key of keys) words.set(texts[key], texts[key]);
  return text => words.get(text) ?? text;
}
