import type { Language } from './language';
import type { PluralForms } from './plural';

/** English texts as another language has them: the same names, and where English counts, the forms of that language. */
export type TextsIn<English, In extends Language> = English extends string
  ? string
  : English extends PluralForms<'en'>
    ? PluralForms<In>
    : { readonly [Name in keyof English]: TextsIn<English[Name], In> };
