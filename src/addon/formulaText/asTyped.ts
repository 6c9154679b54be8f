/** Texts and names of sheets in quotes, braces, parentheses, commas, and points of decimals. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}(),;]|\.\d/g;

/**
 * A formula as a script reads it, with commas and decimal points, in the form in which Sheets takes it back: where the
 * decimal mark is a comma, a comma between arguments is none.
 */
export function asTyped(formula: string, decimalComma: boolean): string {
  let braces = 0;
  let calls = 0;
  let isTyped = false;
  const typed = formula.replace(PIECE, piece => {
    if (piece === '{') braces++;
    else if (piece === '}') braces--;
    else if (piece === '(') calls++;
    else if (piece === ')') calls--;
    // Outside of all calls there is nothing to separate: the comma is one of decimals.
    else if (braces === 0 && (piece === ';' || (piece === ',' && calls === 0))) isTyped = true;
    else if (piece === ',') return braces === 0 ? ';' : decimalComma ? '\\' : ',';
    else if (decimalComma && piece.startsWith('.')) return piece.replace('.', ',');
    return piece;
  });
  return isTyped ? formula : typed;
}
