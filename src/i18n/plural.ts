import { fill } from './fill';
import type { Language } from './language';

/** The forms of one counted phrase. English has one and many; Polish and Russian also few (2–4, 22–24 …). */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many: string;
}

/** The phrase for a count, its {count} filled in: 1 klient, 2 klienci, 5 klientów; 21 клиент, 22 клиента, 25 клиентов. */
export function plural(language: Language, forms: PluralForms, count: number): string {
  return fill(forms[pluralForm(language, count)] ?? forms.many, { count });
}

function pluralForm(language: Language, count: number): keyof PluralForms {
  if (language === 'en') return count === 1 ? 'one' : 'many';
  const units = count % 10;
  const tens = count % 100;
  if (language === 'pl' ? count === 1 : units === 1 && tens !== 11) return 'one';
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}
