import type { Language } from '../language';
import { en, type SidebarTexts } from './en';
import { pl } from './pl';
import { ru } from './ru';

/** The sidebar's texts by language. */
export const sidebarTexts: Readonly<Record<Language, SidebarTexts>> = { en, pl, ru };
