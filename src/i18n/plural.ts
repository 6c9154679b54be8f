import { fill } from './fill';
import type { Language } from './language';

/** The categories of whole numbers that each language tells apart, by the names that Intl gives them. */
interface CountCategories {
  readonly en: 'one' | 'other';
  readonly pl: 'one' | 'few' | 'many';
  readonly ru: 'one' | 'few' | 'many';
}

/** The forms of one counted phrase: all those of its language and no others. */
export type PluralForms<In extends Language = Language> = In extends Language
  ? Readonly<Record<CountCategories[In], string>>
  : never;

/**
 * The phrase for a count, its {count} filled in: 1 klient, 2 klienci, 5 klientów; 21 клиент, 22 клиента, 25 клиентов.
 * A count that is not whole has the form of the whole number it is shown as.
 */
export function plural(language: Language, forms: PluralForms, count: number): string {
  const category = new Intl.PluralRules(language, { maximumFractionDigits: 0 }).select(count);
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return fill(byCategory[category]!, { count });
}
