/** A piece of a formula's text; all of them together are the text again. */
export interface FormulaToken {
  /** `reference`: cells; `word`: a name or a function; `separator`: a comma or a semicolon; `mark`: any other character. */
  readonly kind: 'text' | 'reference' | 'word' | 'number' | 'separator' | 'blank' | 'mark';
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)`;
const ROW = String.raw`\$?0*[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const END = String.raw`(?![\p{L}\p{N}_.!]|\s*\()`;
const KINDS: readonly (readonly [FormulaToken['kind'], string])[] = [
  ['text', '"(?:[^"]|"")*"'],
  [
    'reference',
    `${SHEET}?(?:${COLUMN}${ROW}(?::(?:${COLUMN}(?:${ROW})?|${ROW}))?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${END}`,
  ],
  ['word', String.raw`${SHEET}?[\p{L}_][\p{L}\p{N}_.]*`],
  ['number', String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?%?`],
  ['separator', '[;,]'],
  ['blank', String.raw`\s+`],
  // A quoted name of a sheet may stand before what is no reference any more.
  ['mark', "'(?:[^']|'')*'|."],
];
const TOKEN = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join('|'), 'gsui');

/** Takes the text of any formula to pieces, as scripts are told it or as people type it. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  formula.replace(TOKEN, (text, ...groups: readonly unknown[]) => {
    tokens.push({ kind: KINDS[groups.findIndex(group => group !== undefined)]![0], text });
    return text;
  });
  return tokens;
}
