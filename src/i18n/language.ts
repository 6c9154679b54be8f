/**
 * The languages of the add-on. Every kind of text has a folder here, in which each language is a file, or a folder with
 * a file a panel, sheet or topic where there are many; English is the shape, and what another lacks does not compile.
 */
export const LANGUAGES = ['en', 'pl', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as 'pl', 'pl_PL' or 'ru-RU'; English for all others. */
export function toLanguage(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find(language => language === code) ?? 'en';
}
