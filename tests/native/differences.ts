import type { Cell } from '../../src/functions/cell';

/** Where two answers differ, as sentences; an error is never right. */
export function differences(ours: readonly (readonly Cell[])[], native: readonly (readonly Cell[])[]): string[] {
  return ours.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const other = native[r]?.[c];
      return isSame(cell, other) ? [] : [`row ${r + 1}, cell ${c + 1}: ours ${String(cell)}, native ${String(other)}`];
    }),
  );
}

function isSame(one: Cell, other: Cell | undefined): boolean {
  if (typeof one === 'string') return one === (other ?? '') && !one.startsWith('#');
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(one));
}
