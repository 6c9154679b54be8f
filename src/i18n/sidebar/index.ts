import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';
import type { SidebarTexts } from './SidebarTexts';

/** The sidebar's texts in every language. */
export const sidebarTexts: { readonly [In in Language]: SidebarTexts<In> } = { en, pl, ru };
