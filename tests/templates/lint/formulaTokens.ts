/** A word of a formula; `other` is what the notation does not know. */
export interface FormulaToken {
  readonly kind: 'text' | 'number' | 'cells' | 'word' | 'name' | 'operator' | 'mark' | 'other';
  readonly source: string;
}

const TOKEN =
  /(?<text>"(?:[^"]|"")*")|(?<number>\d+(?:\.\d+)?%?)|(?<cells>\[#\]|\[@?[a-z]\w*(?:[.:][a-z]\w*)?\])|(?<word>\{[a-z]\w*\.[\w.]+\})|(?<name>[A-Z][A-Z0-9_.]*)|(?<operator><=|>=|<>|[-+*/^&=<>])|(?<mark>[();])|(?<blank>\s+)|(?<other>.)/gis;

/** Cuts a formula of a template into its words. */
export function formulaTokens(formula: string): FormulaToken[] {
  return [...formula.matchAll(TOKEN)].flatMap(({ groups = {} }) => {
    const [kind, source] = Object.entries(groups).find(([, found]) => found !== undefined)!;
    return kind === 'blank' ? [] : [{ kind: kind as FormulaToken['kind'], source: source! }];
  });
}
