import type { en } from './en';

export type TemplateText = keyof typeof en;

/** A language's texts for the sheets: a missing one does not compile. */
export type TemplateTexts = Readonly<Record<TemplateText, string>>;
