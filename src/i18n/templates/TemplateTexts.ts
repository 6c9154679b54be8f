import type { en, sheets } from './en';

export type TemplateText = keyof typeof en;

/** A language's texts for the sheets: a missing one does not compile. */
export type TemplateTexts = Readonly<Record<TemplateText, string>>;

/** A language's texts for one sheet. */
export type TextsOf<Sheet extends keyof typeof sheets> = Readonly<Record<keyof (typeof sheets)[Sheet], string>>;
