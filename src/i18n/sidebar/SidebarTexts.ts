import type { Language } from '../language';
import type { TextsIn } from '../TextsIn';
import type { en } from './en';

/** A language's texts for the sidebar, or those of any: a missing one does not compile. */
export type SidebarTexts<In extends Language = Language> = TextsIn<typeof en, In>;

/** A language's texts for one panel. */
export type TextsOf<Panel extends keyof typeof en, In extends Language> = SidebarTexts<In>[Panel];
