import { isHeaderFrame } from './answersHeader';
import { anyParts, type CallPart, type FormulaPart } from './formulaParts';
import { printParts } from './printParts';

/** A call of one of our formulas, as it stands in a cell. */
export interface FormulaCall<Name extends string = string> {
  readonly name: Name;
  /** The texts of its arguments. */
  readonly typed: readonly string[];
  /** The same if a comma between digits is a decimal mark; absent where that makes no difference. */
  readonly typedWithCommas?: readonly string[];
  /** What stands around it may change its answer. */
  readonly nested: boolean;
}

/** The first call of one of the named formulas, also inside other formulas; undefined where there is none. */
export function formulaCall<Name extends string>(
  formula: string,
  names: readonly Name[],
): FormulaCall<Name> | undefined {
  const parts = anyParts(formula);
  const calls = callsIn(parts);
  for (const call of calls) {
    const name = names.find(known => known === call.name);
    if (name !== undefined) return { name, ...readArguments(call), nested: !isAlone(call, parts) };
  }
  return undefined;
}

/** All calls in the order in which they are written. */
function callsIn(parts: readonly FormulaPart[]): readonly CallPart[] {
  return parts.flatMap(part => (part.kind === 'call' ? [part, ...part.args.flatMap(callsIn)] : []));
}

function isAlone(call: CallPart, parts: readonly FormulaPart[]): boolean {
  const [only, ...others] = parts.filter(({ kind }) => kind !== 'blank');
  if (only?.kind !== 'call' || others.length > 0) return false;
  if (only === call) return true;
  if (isHeaderFrame(only)) return isAlone(call, only.args[2]!);
  return only.name === 'ARRAYFORMULA' && only.args.length === 1 && isAlone(call, only.args[0]!);
}

/** Scripts are told formulas with commas or with semicolons between the arguments; with these a comma is a decimal mark. */
function readArguments({ args, separators }: CallPart): Pick<FormulaCall, 'typed' | 'typedWithCommas'> {
  const texts = args.map(printParts);
  const join = (separates: (at: number) => boolean) => joined(texts, separators, separates);
  if (separators.includes(';')) return { typed: join(at => separators[at] === ';') };
  const isDecimal = (at: number) => /\d$/.test(texts[at]!) && /^\d/.test(texts[at + 1]!);
  const typed = join(() => true);
  return separators.some((_, at) => isDecimal(at)) ? { typed, typedWithCommas: join(at => !isDecimal(at)) } : { typed };
}

function joined(
  [first = '', ...others]: readonly string[],
  separators: readonly string[],
  separates: (at: number) => boolean,
): readonly string[] {
  const typed = [first];
  for (const [at, text] of others.entries()) {
    if (separates(at)) typed.push(text);
    else typed[typed.length - 1] += separators[at]! + text;
  }
  const trimmed = typed.map(text => text.trim());
  return trimmed.length === 1 && trimmed[0] === '' ? [] : trimmed;
}
