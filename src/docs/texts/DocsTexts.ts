import type { Language } from '../../i18n/language';
import type { TextsIn } from '../../i18n/TextsIn';
import type { en } from './en';

/** A language's texts for the site, or those of any: a missing one does not compile. */
export type DocsTexts<In extends Language = Language> = TextsIn<typeof en, In>;

/** A language's texts for one page. */
export type TextsOf<Page extends keyof typeof en, In extends Language> = DocsTexts<In>[Page];
