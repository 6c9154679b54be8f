import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';
import type { ServerTexts } from './ServerTexts';

/** The server's sentences in every language. */
export const serverTexts: Readonly<Record<Language, ServerTexts>> = { en, pl, ru };
