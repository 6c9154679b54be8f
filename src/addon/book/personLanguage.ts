import { type Language, toLanguage } from '../../i18n/language';

/** The language of the person at the keyboard: for the menu, the sidebar and its errors. */
export function personLanguage(): Language {
  try {
    return toLanguage(Session.getActiveUserLocale());
  } catch {
    // A sentence in English is better than none.
    return 'en';
  }
}
