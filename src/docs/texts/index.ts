import type { Language } from '../../i18n/language';
import { type DocsTexts, en } from './en';
import { pl } from './pl';
import { ru } from './ru';

/** The site's own texts in every language. */
export const docsTexts: Readonly<Record<Language, DocsTexts>> = { en, pl, ru };
