/**
 * A formula with `;` and `\` in each other's place between the cells of a literal such as {1\2;3\4}, where the decimal
 * mark is a comma: Google parts columns by `\` and rows by `;`, the engine the other way round. What stands in quotation
 * marks, and the arguments of a function in a literal, stay as they are.
 */
export function swapInBraces(formula: string): string {
  const open: string[] = [];
  let quote = '';
  let swapped = '';
  for (const letter of formula) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{' || letter === '(') open.push(letter);
    else if (letter === '}' || letter === ')') open.pop();
    const isBetweenCells = quote === '' && open.at(-1) === '{';
    swapped += isBetweenCells ? (OTHER[letter] ?? letter) : letter;
  }
  return swapped;
}

const OTHER: Readonly<Record<string, string>> = { ';': '\\', '\\': ';' };
