import type { Language } from './language';

/** How people head columns of their own for the town and the trade of a client. */
export const tagHeaders: Readonly<Record<Language, readonly string[]>> = {
  en: ['town', 'city', 'trade', 'industry', 'sector', 'region'],
  pl: ['miasto', 'miejscowość', 'branża', 'region', 'województwo'],
  ru: ['город', 'отрасль', 'сфера', 'сфера деятельности', 'регион'],
};
