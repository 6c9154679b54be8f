import { headerTokens } from './headerTokens';
import type { CountedValue } from './OrderAnswers';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';
import { type SaleMeaning, saleMeaning } from './saleMeaning';

/** A value of a status column: how many rows have it, what they come to, and whether they count. */
export interface ValueTally extends CountedValue {
  readonly rows: number;
  readonly amount: number;
  /** What its words mean; undefined where they are unknown. */
  readonly meaning: SaleMeaning | undefined;
  /** The person has decided. */
  readonly decided: boolean;
}

/** Rows by the value that stands in a column of theirs; those whose amount is NaN are of no interest. */
export function valueTallies(
  rows: { readonly values: readonly string[]; readonly amounts: readonly number[] },
  decided: readonly CountedValue[],
  words: OrderWords,
): readonly ValueTally[] {
  const found = new Map<string, { rows: number; amount: number }>();
  for (const [place, value] of rows.values.entries()) {
    if (Number.isNaN(rows.amounts[place]!)) continue;
    const tally = found.get(value) ?? { rows: 0, amount: 0 };
    tally.rows++;
    tally.amount += rows.amounts[place]!;
    found.set(value, tally);
  }
  const meanings = new Map(Array.from(found.keys(), value => [value, saleMeaning(value, words)]));
  const isReturn = (value: string) => words.statuses.back.some(phrase => phraseIn(headerTokens(value), phrase) >= 0);
  const someSale = Array.from(meanings.values()).includes('sale');
  return Array.from(found, ([value, { rows, amount }]) => {
    // A return whose amount is not negative would be added instead of taken away.
    const meaning = isReturn(value) && amount > 0 ? 'noSale' : meanings.get(value);
    const answer = decided.find(one => one.value === value);
    // What is unknown counts only where nothing else is known to.
    const usually = meaning === 'noSale' ? amount < 0 && isReturn(value) : meaning !== undefined || !someSale;
    return { value, rows, amount, meaning, counts: answer?.counts ?? usually, decided: answer !== undefined };
  }).sort((a, b) => b.rows - a.rows);
}
