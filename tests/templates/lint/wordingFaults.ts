import { formulaTokens } from './formulaTokens';
import { importedCells } from './importedCells';

/** What is wrong with the words of a formula, before it is read as a whole. */
export function wordingFaults(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, source }, at) => {
    if (kind === 'other') return [OTHER[source] ?? `"${source}" is unknown to the notation.`];
    if (kind === 'number' && /[.%]/.test(source))
      return [`${source}: a decimal mark differs by locale; take a setting or a fraction.`];
    if (kind === 'text' && /[[\]{}]/.test(source) && importedCells(source.slice(1, -1)) === undefined)
      return [`${source}: brackets in a text would be taken for a reference.`];
    const isName = kind === 'name' && source !== 'TRUE' && source !== 'FALSE';
    return isName && tokens[at + 1]?.source !== '(' ? [`${source}: cells are called by their keys.`] : [];
  });
}

const ARRAY = 'An array literal is written otherwise in each locale.';
const REFERENCE = 'A reference is [key], [@key], [first:last], [sheet.key] or {sheet.text}.';

const OTHER: Readonly<Record<string, string>> = {
  ',': 'Arguments are separated by ";": a comma is refused in half of all locales.',
  '{': ARRAY,
  '}': ARRAY,
  '\\': ARRAY,
  '[': REFERENCE,
  ']': REFERENCE,
  '@': REFERENCE,
};
