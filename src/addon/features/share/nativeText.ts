import { nativeFormulas } from '../../../native';
import { isTyped } from '../../../native/operands';
import { type FormulaPart, formulaParts } from '../../formulaText/formulaParts';
import { ourFormulas } from './ourFormulas';
import { type CellFacts, sizeOfParts } from './sizeOfParts';

/** These answer arrays only where the formula is one. */
const WANTS_ARRAYS = /\b(MMULT|SEQUENCE)\(/;

/**
 * The formula of Sheets alone, with its "=", that gives the same numbers as one with formulas of ours; undefined where
 * one of them has no equal.
 */
export function nativeText(parts: readonly FormulaPart[], facts: CellFacts): string | undefined {
  const text = replaced(parts, facts);
  if (text === undefined) return undefined;
  const size = sizeOfParts(parts, facts);
  const isArrayFormula = parts.some(part => part.kind === 'call' && part.name === 'ARRAYFORMULA');
  const isPlain = size !== undefined && size.rows === 1 && !WANTS_ARRAYS.test(text);
  return isArrayFormula || isPlain ? `=${text}` : `=ARRAYFORMULA(${text})`;
}

function replaced(parts: readonly FormulaPart[], facts: CellFacts): string | undefined {
  let text = '';
  for (const part of parts) {
    const piece = part.kind === 'call' ? replacedCall(part, facts) : part.text;
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function replacedCall({ name, args }: Extract<FormulaPart, { kind: 'call' }>, facts: CellFacts): string | undefined {
  const typed: string[] = [];
  for (const arg of args) {
    const text = replaced(arg, facts);
    if (text === undefined) return undefined;
    typed.push(text.trim());
  }
  const ours = ourFormulas[name];
  if (ours === undefined) return `${name}(${typed.join(';')})`;
  const required = Object.values(ours.parameters).filter(parameter => parameter.required);
  // A call that lacks what it needs answers a refusal, for which Sheets has no words.
  if (required.some((_, at) => (typed[at] ?? '') === '')) return undefined;
  return nativeFormulas[name]?.(typed, {
    presentOf: text => (text === '' ? '' : facts.presentOf(text)),
    sizeOf: text => {
      const argument = isTyped(text) ? [] : formulaParts(text, false);
      return argument && sizeOfParts(argument, facts);
    },
  });
}
