import { typedTokens } from './asTyped';
import { type FormulaToken, formulaTokens } from './formulaTokens';

/** A piece of a formula: a call with its arguments, or anything else as it stands. */
export type FormulaPart = FormulaToken | CallPart;

/** A call, or what stands in brackets or braces. */
export interface CallPart {
  readonly kind: 'call';
  /** In capitals; '' for brackets, '{' for braces. */
  readonly name: string;
  /** All up to the first argument, such as "sum (". */
  readonly opening: string;
  readonly args: readonly (readonly FormulaPart[])[];
  /** What stands between one argument and the next. */
  readonly separators: readonly string[];
  /** '' where nothing closes it. */
  readonly closing: string;
}

/**
 * Takes a formula apart; arguments are separated by semicolons or by commas, as scripts are told it. Told with commas,
 * its numbers have points, also where people write commas in them. undefined for a formula that is not whole, or whose
 * commas may be decimal marks.
 */
export function formulaParts(formula: string, decimalComma: boolean): readonly FormulaPart[] | undefined {
  const tokens = formulaTokens(withoutSign(formula));
  if (tokens.some(({ text }) => text === '{') || mayBeDecimal(tokens)) return undefined;
  const parts = partsOf(typedTokens(tokens, decimalComma));
  return isWhole(parts) && !parts.some(part => part.kind === 'mark' && part.text === ')') ? parts : undefined;
}

/** The pieces of any formula, also of one that is not whole. Both commas and semicolons separate arguments. */
export function anyParts(formula: string): readonly FormulaPart[] {
  return partsOf(formulaTokens(withoutSign(formula)));
}

function withoutSign(formula: string): string {
  return formula.replace(/^\s*[=+]/, '');
}

/** Only where each stands between two numbers, and no number has a point, may all commas be decimal marks. */
function mayBeDecimal(tokens: readonly FormulaToken[]): boolean {
  const separators = tokens.flatMap(({ kind, text }, at) => (kind === 'separator' ? [{ text, at }] : []));
  if (separators.length === 0 || separators.some(({ text }) => text === ';')) return false;
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  if (tokens.some(({ text }, at) => isNumber(at) && text.includes('.'))) return false;
  return separators.every(({ at }) => isNumber(at - 1) && isNumber(at + 1));
}

function isWhole(parts: readonly FormulaPart[]): boolean {
  return parts.every(part => part.kind !== 'call' || (part.closing !== '' && part.args.every(isWhole)));
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  at: number;
}

function partsOf(tokens: readonly FormulaToken[]): readonly FormulaPart[] {
  const reader = { tokens, at: 0 };
  const parts: FormulaPart[] = [];
  while (reader.at < tokens.length) parts.push(readPart(reader));
  return parts;
}

function readPart(reader: Reader): FormulaPart {
  const { tokens, at } = reader;
  const token = tokens[at]!;
  const opens = token.kind !== 'word' ? at : tokens[at + 1]?.kind === 'blank' ? at + 2 : at + 1;
  const bracket = tokens[opens]?.text;
  const isCall = bracket === '(' || (bracket === '{' && opens === at);
  reader.at = isCall ? opens + 1 : at + 1;
  if (!isCall) return token;
  const name = opens > at ? token.text.toUpperCase() : bracket === '{' ? '{' : '';
  const opening = tokens
    .slice(at, opens + 1)
    .map(({ text }) => text)
    .join('');
  return { kind: 'call', name, opening, ...readArguments(reader, bracket === '{' ? '}' : ')') };
}

/** Reads up to the bracket that closes; where none does, to the end. */
function readArguments(reader: Reader, closing: string): Pick<CallPart, 'args' | 'separators' | 'closing'> {
  const args: FormulaPart[][] = [[]];
  const separators: string[] = [];
  while (reader.at < reader.tokens.length) {
    const part = readPart(reader);
    if (part.kind === 'mark' && part.text === closing) {
      return { args: args.length === 1 && args[0]!.length === 0 ? [] : args, separators, closing };
    }
    if (part.kind === 'separator') {
      separators.push(part.text);
      args.push([]);
    } else args[args.length - 1]!.push(part);
  }
  return { args, separators, closing: '' };
}
