import { readNumberText } from '../core/text/readNumberText';
import type { Language } from '../i18n/language';

/**
 * The number that a person typed into a field; undefined for what is none. "1,200" could mean two things: a comma is
 * a decimal mark in Polish and Russian, and stands between thousands in English; a point the other way round.
 */
export function readTyped(language: Language, typed: string): number | undefined {
  const number = readNumberText(typed);
  if (number !== 'ambiguous') return number;
  const decimalMark = language === 'en' ? '.' : ',';
  const between = decimalMark === '.' ? ',' : '.';
  return Number(typed.trim().replace('\u2212', '-').replace(between, '').replace(decimalMark, '.'));
}
