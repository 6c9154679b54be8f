import { formulaTokens } from './formulaTokens';

/** A formula whose rows have moved since it was read: references to cells of its own sheet go along, as in Sheets. */
export function withRowsMoved(formula: string, movedTo: (row: number) => number): string {
  return formulaTokens(formula)
    .map(({ kind, text }) =>
      kind === 'reference' && !text.includes('!') ? text.replace(/\d+/g, row => String(movedTo(Number(row)))) : text,
    )
    .join('');
}
