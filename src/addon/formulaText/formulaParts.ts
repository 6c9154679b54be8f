/** A piece of a formula: a call with its arguments, a reference to cells, or anything else as it stands. */
export type FormulaPart =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (readonly FormulaPart[])[] }
  | { readonly kind: 'reference' | 'word' | 'value' | 'mark'; readonly text: string };

type Token = Exclude<FormulaPart, { kind: 'call' }>;

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)`;
const CORNER = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
/** A text, a reference, a word, a number, or any other single character. */
const TOKEN = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    String.raw`(?<reference>${SHEET}?(?:${CORNER}(?::(?:\$?[A-Z]{1,3}(?:\$?\d{1,7})?|\$?\d{1,7}))?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${END})`,
    String.raw`(?<word>${SHEET}?[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<number>\d+(?:\.\d*)?%?)`,
    '.',
  ].join('|'),
  'gsui',
);

/**
 * Takes a formula apart; arguments are separated by semicolons or by commas, as scripts are told it. Told with commas,
 * its numbers have points, also where people write commas in them. undefined for a formula that is not whole, or whose
 * commas may be decimal marks.
 */
export function formulaParts(formula: string, decimalComma: boolean): readonly FormulaPart[] | undefined {
  const tokens = tokensOf(formula.replace(/^\s*[=+]/, ''));
  const marks = (sign: string) => tokens.some(({ kind, text }) => kind === 'mark' && text === sign);
  const separator = marks(';') ? ';' : ',';
  if (marks('{') || (separator === ',' && mayBeDecimal(tokens))) return undefined;
  const written = separator === ',' && decimalComma ? tokens.map(withDecimalComma) : tokens;
  const reader = { tokens: written, at: 0, separator };
  const [parts] = readArguments(reader, true);
  return reader.at === tokens.length ? parts : undefined;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(formula); found !== null; found = TOKEN.exec(formula)) {
    const { 0: text, groups = {} } = found;
    tokens.push({ kind: kindOf(groups), text });
  }
  return tokens;
}

function kindOf({ text, reference, word, number }: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (text !== undefined || number !== undefined) return 'value';
  if (reference !== undefined) return 'reference';
  return word === undefined ? 'mark' : 'word';
}

function withDecimalComma(token: Token): Token {
  return token.kind === 'value' && /^\d/.test(token.text) ? { ...token, text: token.text.replace('.', ',') } : token;
}

/** Only where each stands between two numbers, and no number has a point, may all commas be decimal marks. */
function mayBeDecimal(tokens: readonly Token[]): boolean {
  const isNumber = (token: Token | undefined) => token?.kind === 'value' && /^\d/.test(token.text);
  const commas = tokens.flatMap(({ kind, text }, at) => (kind === 'mark' && text === ',' ? [at] : []));
  if (commas.length === 0 || tokens.some(token => isNumber(token) && token.text.includes('.'))) return false;
  return commas.every(at => isNumber(tokens[at - 1]) && isNumber(tokens[at + 1]));
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly separator: string;
}

/** Reads up to the bracket that closes; on the outside, to the end. */
function readArguments(reader: Reader, outside: boolean): FormulaPart[][] {
  const args: FormulaPart[][] = [[]];
  for (; reader.at < reader.tokens.length; reader.at++) {
    const token = reader.tokens[reader.at]!;
    const last = args[args.length - 1]!;
    if (token.kind === 'mark' && token.text === ')') return args;
    const next = reader.tokens[reader.at + 1];
    if (token.kind === 'word' && next?.text === '(') {
      reader.at += 2;
      last.push({ kind: 'call', name: token.text.toUpperCase(), args: readCall(reader) });
    } else if (token.kind === 'mark' && token.text === '(') {
      reader.at++;
      last.push({ kind: 'call', name: '', args: readCall(reader) });
    } else if (!outside && token.kind === 'mark' && token.text === reader.separator) args.push([]);
    else last.push(token);
  }
  return args;
}

function readCall(reader: Reader): FormulaPart[][] {
  const args = readArguments(reader, false);
  // A bracket that nothing closes leaves the reader beyond the end.
  if (reader.tokens[reader.at] === undefined) reader.at++;
  return args.length === 1 && args[0]!.length === 0 ? [] : args;
}
