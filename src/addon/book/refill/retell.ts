import type { Language } from '../../../i18n/language';
import type { TemplateText, TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { catalogue } from '../catalogue';
import { once } from '../once';

/**
 * What we write or once wrote for one of these texts, in any language, in the present one; all else stays as it is. Only
 * the texts that may stand in a place are asked for, because some words of one language are two of another.
 */
export function retell(keys: readonly TemplateText[], texts: TemplateTexts): (text: string) => string {
  const present = new Set(keys.map(key => texts[key]));
  // Those of other languages and versions lie in files of their own.
  const others = once(() => otherWords(keys, texts));
  return text => (text === '' || present.has(text) ? text : (others().get(text) ?? text));
}

function otherWords(keys: readonly TemplateText[], texts: TemplateTexts): ReadonlyMap<string, string> {
  const { sheets, former } = catalogue();
  const words = new Map<string, string>();
  for (const language of Object.keys(sheets) as Language[]) {
    for (const key of keys) {
      for (const text of [sheets[language][key], ...(former[language][key] ?? [])]) words.set(text, texts[key]);
    }
  }
  return words;
}
