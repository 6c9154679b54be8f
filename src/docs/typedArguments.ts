import type { Language } from '../i18n/language';
import { LOCALES } from './locales';

/** The arguments of an example's formula as they are typed in that language. */
export function typedArguments(formula: string, language: Language): readonly string[] {
  return formula.slice(formula.indexOf('(') + 1, -1).split(LOCALES[language].separator);
}
