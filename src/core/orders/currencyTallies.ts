import type { CurrencyRate } from './OrderAnswers';
import type { OrderLines } from './orderLines';

/** A currency: how many rows are in it, what they come to, and what one of it counts. */
export interface CurrencyTally extends CurrencyRate {
  readonly rows: number;
  readonly amount: number;
  readonly decided: boolean;
}

/** The currencies of the rows where there are several; amounts without a sign are of the only one there is. */
export function currencyTallies(read: OrderLines, decided: readonly CurrencyRate[]): readonly CurrencyTally[] {
  const found = new Map<string, { rows: number; amount: number }>();
  for (let place = 0; place < read.lines.length; place++) {
    const currency = read.currencies[place]!;
    const tally = found.get(currency) ?? { rows: 0, amount: 0 };
    tally.rows++;
    tally.amount += read.amounts[place]!;
    found.set(currency, tally);
  }
  const written = Array.from(found.keys()).filter(currency => currency !== '');
  if (written.length < 2) return [];
  const tallies = Array.from(found, ([currency, tally]) => ({ currency, ...tally })).sort((a, b) => b.rows - a.rows);
  return tallies.map((tally, rank) => {
    const rate = decided.find(({ currency }) => currency === tally.currency);
    return { ...tally, rate: rate === undefined ? (rank === 0 ? 1 : null) : rate.rate, decided: rate !== undefined };
  });
}
