import type { Language } from '../language';
import { en } from './en';
import type { FunctionHelp } from './FunctionHelp';
import { pl } from './pl';
import { ru } from './ru';

/** The help of the formulas in every language. */
export const functionHelp: Readonly<Record<Language, FunctionHelp>> = { en, pl, ru };
