import type { DomainError } from '../../core/errors';
import { fill } from '../fill';
import type { Language } from '../language';
import { messages } from './';

/** As a cell of that spreadsheet shows them. */
const TRUTH = { en: ['FALSE', 'TRUE'], pl: ['FAŁSZ', 'PRAWDA'], ru: ['ЛОЖЬ', 'ИСТИНА'] } as const;
const QUOTES = { en: ['“', '”'], pl: ['„', '”'], ru: ['«', '»'] } as const;

/** The sentence that tells a person what a formula refuses: numbers as that language writes them, texts in quotes. */
export function explain(error: DomainError, language: Language): string {
  const [open, close] = QUOTES[language];
  const values: Record<string, string> = {};
  for (const [hole, value] of Object.entries(error.values)) {
    if (typeof value === 'number') values[hole] = writeNumber(value, language);
    else if (typeof value === 'boolean') values[hole] = TRUTH[language][value ? 1 : 0];
    else values[hole] = hole === 'value' && error.code !== 'errorValue' ? `${open}${value}${close}` : value;
  }
  const sentence = messages[language][error.code];
  const isNamed = values.argument === undefined || sentence.includes('{argument}');
  return fill(isNamed ? sentence : `{argument}: ${sentence}`, values);
}

function writeNumber(number: number, language: Language): string {
  const text = String(Number(number.toPrecision(12))).replace('-', '−');
  return language === 'en' ? text : text.replace('.', ',');
}
