import type { AmountColumn } from './amountColumn';
import { blankCell } from './blankCell';
import { currencyCode } from './currencyCode';
import type { OrderTable } from './OrderTable';

/** The currency of every row by its code: from a column of its own, else from the sign of the amount; '' for none. */
export function lineCurrencies({ cells, words }: OrderTable, amount: AmountColumn): readonly string[] {
  const known = new Map<string, string>();
  const codeOf = (word: string) => {
    let code = known.get(word);
    if (code === undefined) {
      code = currencyCode(word, words.currencies) ?? word.trim().toUpperCase();
      known.set(word, code);
    }
    return code;
  };
  return (cells.day ?? []).map((_, line) => {
    const written = cells.currency?.[line];
    return blankCell(written) ? amount.currencyAt(line) : codeOf(String(written));
  });
}
