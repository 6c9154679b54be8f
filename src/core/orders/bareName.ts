import { nameKey } from '../text/nameKey';
import type { OrderWords } from './OrderWords';

/** So many words "s p z o o" has, and one more. */
const MOST_WORDS = 6;

/**
 * What is left of a firm's name without its legal form, quotes, dots and blanks: "ACME Sp. z o.o." and "Acme sp zoo" are
 * 'acme'. A name that is nothing but a legal form stays whole; '' where there is neither letter nor digit.
 */
export function bareName(name: string, { before, after }: OrderWords['legalForms']): string {
  let words = nameKey(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '');
  for (let left = words; ; left = words) {
    words = without(words, before, (all, count) => [all.slice(0, count), all.slice(count)]);
    words = without(words, after, (all, count) => [all.slice(-count), all.slice(0, -count)]);
    if (words.length === left.length) return words.join('');
  }
}

/** The words without the longest legal form that is split off, however its letters are parted; a name stays. */
function without(
  words: string[],
  forms: readonly string[],
  split: (words: string[], count: number) => [string[], string[]],
): string[] {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const [form, rest] = split(words, count);
    if (forms.includes(form.join(''))) return rest;
  }
  return words;
}
