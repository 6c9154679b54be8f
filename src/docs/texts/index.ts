import type { Language } from '../../i18n/language';
import type { DocsTexts } from './DocsTexts';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';

/** The site's own texts in every language. */
export const docsTexts: { readonly [In in Language]: DocsTexts<In> } = { en, pl, ru };
