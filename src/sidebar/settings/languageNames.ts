import type { Language } from '../../i18n/language';

/** Each language by its own name, which is the same whatever language one reads. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', pl: 'polski', ru: 'русский' };
