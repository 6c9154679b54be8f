import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';
import type { TemplateTexts } from './TemplateTexts';

/** The texts of the sheets in every language. */
export const templateTexts: Readonly<Record<Language, TemplateTexts>> = { en, pl, ru };
