import type { en } from './en';

/** A language's texts of the menu: a missing one does not compile. */
export type MenuTexts = Readonly<Record<keyof typeof en, string>>;
