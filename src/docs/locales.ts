import type { Language } from '../i18n/language';

/** How formulas are typed in the spreadsheets of a language. */
export interface FormulaLocale {
  /** Between two arguments. */
  readonly separator: string;
  readonly decimal: string;
  /** What Sheets calls TRUE there. */
  readonly yes: string;
}

export const LOCALES: Readonly<Record<Language, FormulaLocale>> = {
  en: { separator: ', ', decimal: '.', yes: 'TRUE' },
  pl: { separator: '; ', decimal: ',', yes: 'PRAWDA' },
  ru: { separator: '; ', decimal: ',', yes: 'ИСТИНА' },
};

/** The arguments of an example's formula as they are typed in that language. */
export function typedArguments(formula: string, language: Language): readonly string[] {
  return formula.slice(formula.indexOf('(') + 1, -1).split(LOCALES[language].separator);
}
