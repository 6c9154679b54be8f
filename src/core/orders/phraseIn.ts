import { foldText } from '../text/foldText';

/**
 * Where a phrase stands among the words of a header, or -1: whole words, not parts of them. A star leaves the ending open,
 * so that "zamówieni*" is zamówienie and zamówienia.
 */
export function phraseIn(tokens: readonly string[], phrase: string): number {
  const words = foldText(phrase).split(' ');
  for (let from = 0; from + words.length <= tokens.length; from++) {
    if (words.every((word, i) => isWord(tokens[from + i]!, word))) return from;
  }
  return -1;
}

function isWord(token: string, word: string): boolean {
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}
