import { type FormulaToken, formulaTokens } from './formulaTokens';

/**
 * A formula as a script reads it, with commas and decimal points, in the form in which Sheets takes it back: where the
 * decimal mark is a comma, a comma between arguments is none.
 */
export function asTyped(formula: string, decimalComma: boolean): string {
  return typedTokens(formulaTokens(formula), decimalComma)
    .map(({ text }) => text)
    .join('');
}

/** The same in pieces. Where the formula stands in its typed form already, its commas separate nothing. */
export function typedTokens(tokens: readonly FormulaToken[], decimalComma: boolean): readonly FormulaToken[] {
  let braces = 0;
  let calls = 0;
  let isTyped = false;
  const typed = tokens.map((token): FormulaToken => {
    const { kind, text } = token;
    if (kind === 'number' && decimalComma) return { kind, text: text.replace('.', ',') };
    if (text === '{') braces++;
    else if (text === '}') braces--;
    else if (text === '(') calls++;
    else if (text === ')') calls--;
    else if (kind !== 'separator') return token;
    // Outside of all calls there is nothing to separate: the comma is one of decimals.
    else if (braces === 0 && (text === ';' || calls === 0)) isTyped = true;
    else if (text === ',') return { kind, text: braces === 0 ? ';' : decimalComma ? '\\' : ',' };
    return token;
  });
  return isTyped ? tokens.map(({ kind, text }) => ({ kind: text === ',' ? 'mark' : kind, text })) : typed;
}
