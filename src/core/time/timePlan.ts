import { DomainError } from '../errors';
import { isNoNumber, NO_NUMBER } from '../noNumber';
import { EQUAL_REMAINDERS, SHOWN_DIGITS } from './limits';
import { type ClientKind, timeShare } from './timeShare';

/** Every client's revenue (NaN where it is not known), and the kind of the big ones: '' is not one of them. */
export interface Portfolio {
  readonly revenue: ArrayLike<number>;
  readonly clientKind: ArrayLike<ClientKind | '' | undefined>;
}

/**
 * Hours for each big client by their share of the revenue, NaN for all others. They are rounded to the step by the
 * largest remainder, so that they add up to the rounded sum; of equal remainders the earlier row is rounded up.
 */
export function timePlan({ revenue, clientKind }: Portfolio, hours: number, step: number): Float64Array {
  // Reckoned in parts of the largest, the sum of all is never too large.
  let largest = 0;
  for (let row = 0; row < revenue.length; row++) if (revenue[row]! > largest) largest = revenue[row]!;
  let total = 0;
  for (let row = 0; row < revenue.length; row++) total += revenue[row]! / largest || 0;
  const plan = new Float64Array(revenue.length).fill(NO_NUMBER);
  const remainders: { readonly row: number; readonly remainder: number }[] = [];
  let exact = 0;
  let given = 0;
  for (let row = 0; row < revenue.length; row++) {
    const kind = clientKind[row];
    if (!kind || isNoNumber(revenue[row]!)) continue;
    if (total === 0) throw new DomainError('revenueAllZero', { argument: 'revenue' });
    const steps = (timeShare(revenue[row]! / largest / total, kind) * hours) / step;
    plan[row] = Math.floor(steps);
    remainders.push({ row, remainder: Math.round((steps - plan[row]!) / EQUAL_REMAINDERS) });
    exact += steps;
    given += plan[row]!;
  }
  remainders.sort((a, b) => b.remainder - a.remainder || a.row - b.row);
  const left = Math.round(exact + EQUAL_REMAINDERS) - given;
  for (let i = 0; i < left && i < remainders.length; i++) plan[remainders[i]!.row]!++;
  return plan.map(steps => Number((steps * step).toPrecision(SHOWN_DIGITS)));
}
