import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';
import type { TraitSuggestions } from './TraitSuggestions';

/** Suggested traits by language. */
export const suggestedTraits: Readonly<Record<Language, TraitSuggestions>> = { en, pl, ru };
