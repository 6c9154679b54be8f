import type { Language } from '../../i18n/language';
import type { DemoTexts } from './texts/DemoTexts';
import { en } from './texts/en';
import { pl } from './texts/pl';
import { ru } from './texts/ru';

/** The invented firm in each language. */
export const DEMO_TEXTS: Readonly<Record<Language, DemoTexts>> = { en, pl, ru };
