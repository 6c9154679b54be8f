import type { DomainErrorCode } from '../../core/errors';
import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';

/** What the formulas answer when they cannot compute, in every language. */
export const messages: Readonly<Record<Language, Readonly<Record<DomainErrorCode, string>>>> = { en, pl, ru };
