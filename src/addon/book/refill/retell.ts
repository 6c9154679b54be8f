import type { Language } from '../../../i18n/language';
import type { TemplateText, TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { FORMER_TEXTS } from '../../../templates/formerLayout';
import { catalogue } from '../catalogue';

/**
 * What we wrote for one of these texts in any language, in the present one; all else stays as it is. Only the texts that
 * may stand in a place are asked for, because some words of one language are two of another.
 */
export function retell(keys: readonly TemplateText[], texts: TemplateTexts): (text: string) => string {
  const present = new Set<string>(keys.map(key => texts[key]));
  let words: ReadonlyMap<string, string> | undefined;
  return text => {
    // The files of the other languages are read only for a text that is not of this one.
    if (text === '' || present.has(text)) return text;
    words ??= wordsOfAll(keys, texts);
    return words.get(text) ?? text;
  };
}

function wordsOfAll(keys: readonly TemplateText[], texts: TemplateTexts): ReadonlyMap<string, string> {
  const { sheets } = catalogue();
  const words = new Map<string, string>();
  for (const language of Object.keys(sheets) as Language[]) {
    for (const key of keys) {
      words.set(sheets[language][key], texts[key]);
      const former = FORMER_TEXTS[key];
      if (former !== undefined) words.set(sheets[language][former], texts[key]);
    }
  }
  return words;
}
