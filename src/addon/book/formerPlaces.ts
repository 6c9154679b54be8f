import type { RowsOnSheet } from './RowsOnSheet';
import { type CellsByRow, type RowComparison, rowComparison } from './rowComparison';

/**
 * For each row that stands there now, the place at which it was read, by what people and the add-on have typed into it;
 * undefined for one that has come since. Cells that were written meanwhile are left out.
 */
export function formerPlaces(
  on: RowsOnSheet,
  lines: readonly (readonly unknown[])[],
  written: CellsByRow,
): (number | undefined)[] {
  const compare = rowComparison(on, written);
  const count = on.content.rows.length;
  const all = Array.from({ length: count }, (_, place) => place);
  let shift = 0;
  return lines.map((cells, line) => {
    const next = line - shift;
    const beside = compare(cells, next, line);
    // Nothing but what was written may tell an empty row from others: it goes with those above it.
    if (beside.different === 0 && (beside.same > 0 || next >= 0)) return next;
    const place =
      all.find(place => isSame(compare(cells, place, line))) ?? mostAlike(all, place => compare(cells, place, line));
    if (place !== undefined) shift = line - place;
    return place;
  });
}

function isSame({ same, different }: RowComparison): boolean {
  return different === 0 && same > 0;
}

/** A row in which somebody has typed since. */
function mostAlike(places: readonly number[], compare: (place: number) => RowComparison): number | undefined {
  let best: { readonly place: number; readonly score: number } | undefined;
  for (const place of places) {
    const { same, different } = compare(place);
    if (same > different && same - different > (best?.score ?? 0)) best = { place, score: same - different };
  }
  return best?.place;
}
