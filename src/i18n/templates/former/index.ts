import type { Language } from '../../language';
import { en } from './en';
import type { FormerTexts } from './FormerTexts';
import { pl } from './pl';
import { ru } from './ru';

/** What sheets of former versions say, in every language. */
export const formerTexts: Readonly<Record<Language, FormerTexts>> = { en, pl, ru };
