import type { TemplateText } from '../TemplateTexts';

/**
 * What we wrote into sheets before, by the text that says it now, and by which the guards of computed cells are told: what
 * people already have is recognised by it, and gets the present words when the sheet is filled again.
 */
export type FormerTexts = { readonly [Text in TemplateText | 'guard.computed']?: readonly string[] };
