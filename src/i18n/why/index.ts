import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';
import type { WhyWords } from './WhyWords';

/** What the formulas answer, in words, in every language. */
export const whyWords: Readonly<Record<Language, WhyWords>> = { en, pl, ru };
