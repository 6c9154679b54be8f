import type { Language } from '../language';
import { en } from './en';
import type { MenuTexts } from './MenuTexts';
import { pl } from './pl';
import { ru } from './ru';

/** The menu in every language. */
export const menuTexts: Readonly<Record<Language, MenuTexts>> = { en, pl, ru };
