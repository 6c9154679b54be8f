/** A call of one of our formulas, as it stands in a cell. */
export interface FormulaCall {
  readonly name: string;
  /** The texts of its arguments. */
  readonly typed: readonly string[];
  /** The same if a comma between digits is a decimal mark; absent where that makes no difference. */
  readonly typedWithCommas?: readonly string[];
  /** What stands around it may change its answer. */
  readonly nested: boolean;
}

/** A text, a quoted sheet name, a word, or any other single character. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|./gsu;

/** The first call of one of the named formulas, also inside other formulas; undefined where there is none. */
export function formulaCall(formula: string, names: readonly string[]): FormulaCall | undefined {
  const tokens = formula.match(TOKENS) ?? [];
  for (const [at, token] of tokens.entries()) {
    const name = token.toUpperCase();
    if (!names.includes(name)) continue;
    let open = at + 1;
    while (/^\s$/.test(tokens[open] ?? '')) open++;
    if (tokens[open] === '(') return { name, ...readCall(tokens, at, open) };
  }
  return undefined;
}

function readCall(tokens: readonly string[], start: number, open: number): Omit<FormulaCall, 'name'> {
  const pieces = [''];
  const marks: string[] = [];
  let depth = 0;
  let end = open + 1;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token === ')' && depth === 0) break;
    if (token === '(' || token === '{') depth++;
    if (token === ')' || token === '}') depth--;
    if (depth === 0 && (token === ';' || token === ',')) {
      marks.push(token);
      pieces.push('');
    } else pieces[pieces.length - 1] += token;
  }
  const before = tokens.slice(0, start).join('');
  const after = tokens.slice(end).join('');
  return {
    ...readArguments(pieces, marks),
    nested: !/^[=+]\s*(ARRAYFORMULA\s*\(\s*)?$/i.test(before) || !/^[)\s]*$/.test(after),
  };
}

/** Scripts are told formulas with commas or with semicolons between the arguments; with these a comma is a decimal mark. */
function readArguments(
  pieces: readonly string[],
  marks: readonly string[],
): Pick<FormulaCall, 'typed' | 'typedWithCommas'> {
  if (marks.includes(';')) return { typed: join(pieces, marks, at => marks[at] === ';') };
  const typed = join(pieces, marks, () => true);
  const isDecimal = (at: number) => /\d$/.test(pieces[at]!) && /^\d/.test(pieces[at + 1]!);
  return marks.some((_, at) => isDecimal(at))
    ? { typed, typedWithCommas: join(pieces, marks, at => !isDecimal(at)) }
    : { typed };
}

function join(
  pieces: readonly string[],
  marks: readonly string[],
  separates: (at: number) => boolean,
): readonly string[] {
  const joined = [pieces[0]!];
  for (const [at, mark] of marks.entries()) {
    if (separates(at)) joined.push(pieces[at + 1]!);
    else joined[joined.length - 1] += mark + pieces[at + 1]!;
  }
  const trimmed = joined.map(text => text.trim());
  return trimmed.length === 1 && trimmed[0] === '' ? [] : trimmed;
}
