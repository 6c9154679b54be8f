import { DomainError } from '../../core/errors';
import { nameKey } from '../../core/text/nameKey';
import { refuseErrorValue } from '../isErrorValue';
import type { CellParameter } from '../parameters';
import { quotable } from '../quotable';

/** How people write a word in each language; the first spelling of each is the one that we advise. */
export type Spellings = Readonly<Record<'en' | 'pl' | 'ru', readonly string[]>>;

/** One of the words, in any spelling of any language; upper and lower case are the same. */
export function oneOf<Word extends string>(
  spellings: Readonly<Record<Word, Spellings>>,
  fallback: NoInfer<Word>,
): CellParameter<Word> & { readonly fallback: Word } {
  const words = Object.keys(spellings) as Word[];
  const meaning = new Map<string, Word>();
  for (const word of words) {
    for (const spelling of Object.values<readonly string[]>(spellings[word]).flat()) meaning.set(spelling, word);
  }
  const advice = (language: keyof Spellings) => words.map(word => `"${spellings[word][language][0]}"`).join(' / ');
  return {
    kind: 'cell',
    type: 'string',
    step: null,
    required: false,
    fallback,
    words: spellings,
    read(cell, argument) {
      const text = `${cell}`;
      const word = meaning.get(text) ?? meaning.get(nameKey(text));
      if (word !== undefined) return word;
      refuseErrorValue(cell, argument);
      const allowed = { en: advice('en'), pl: advice('pl'), ru: advice('ru') };
      throw new DomainError('unknownWord', { argument, value: quotable(cell), ...allowed });
    },
  };
}
