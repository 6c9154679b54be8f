import { type BuyingModel, fitBuyingModel } from '../../core/retention/buyingModel';
import { declared } from './declared';
import { orNull } from './orNull';
import type { Given } from './readNumber';
import { readNumbers } from './readNumbers';

type Column = readonly Given[] | null;

/** CLIENT_MODEL of three columns; who has not bought, or of whom something is not known, is skipped. */
export function client_model(purchases: Column, firstToLast: Column, sinceFirst: Column): BuyingModel | null {
  const counts = readNumbers(purchases ?? [], declared.purchases!);
  const last = readNumbers(firstToLast ?? [], declared.daysFirstToLast!);
  const since = readNumbers(sinceFirst ?? [], declared.daysSinceFirst!);
  if (counts === undefined || last?.length !== counts.length || since?.length !== counts.length) return null;
  const rows = [...counts.keys()].filter(row => counts[row]! > 0 && !Number.isNaN(last[row]! + since[row]!));
  if (rows.some(row => last[row]! > since[row]! || (counts[row] === 1 && last[row]! > 0))) return null;
  return orNull(() =>
    fitBuyingModel({
      repeats: rows.map(row => counts[row]! - 1),
      firstToLast: rows.map(row => last[row]!),
      sinceFirst: rows.map(row => since[row]!),
    }),
  );
}
