import type { Language } from '../../i18n/language';
import type { TemplateText, TemplateTexts } from '../../i18n/templates/TemplateTexts';
import type { TemplateId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';

/** What we write on a sheet of that template in any language, in the present one; all else stays as it is. */
export function templateWords(id: TemplateId, texts: TemplateTexts): (text: string) => string {
  const words = new Map<string, string>();
  const { sheets } = catalogue();
  for (const language of Object.keys(sheets) as Language[]) {
    for (const [key, text] of Object.entries(sheets[language])) {
      if (key.startsWith(`${id}.`)) words.set(text, texts[key as TemplateText]);
    }
  }
  return text => words.get(text) ?? text;
}
