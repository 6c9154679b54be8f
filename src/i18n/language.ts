/** The languages of the add-on. Every text exists in each of them. */
export const LANGUAGES = ['en', 'pl', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as 'pl', 'pl_PL' or 'ru-RU'; English for all others. */
export function toLanguage(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find(language => language === code) ?? 'en';
}
