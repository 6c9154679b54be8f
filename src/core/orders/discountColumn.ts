import { readNumberText } from '../text/readNumberText';
import type { AmountColumn } from './amountColumn';
import { blankCell } from './blankCell';

/** What is taken off price × quantity. */
export interface DiscountColumn {
  /** As a share of the price; undefined where the cell is none. */
  shareAt(line: number): number | undefined;
  /** All of it can only be shares: 10% and 0.1. */
  readonly isShare: boolean;
  /** The first lines that have one. */
  readonly given: readonly number[];
}

const SHOWN = 3;

/** Reads a column of discounts: 10%, 0.1, or 10, which may be percent or money. */
export function discountColumn(cells: readonly unknown[], money: AmountColumn): DiscountColumn {
  const numbers = cells.map((cell, line) => numberOf(cell) ?? money.at(line, money.mark));
  const isShare = numbers.every(number => number === undefined || (number >= 0 && number <= 1));
  const isPercent = (cell: unknown) => typeof cell === 'string' && cell.includes('%');
  return {
    shareAt: line => {
      const number = numbers[line];
      return number === undefined || isShare || isPercent(cells[line]) ? number : number / 100;
    },
    isShare: isShare || cells.every(cell => blankCell(cell) || isPercent(cell)),
    given: numbers.flatMap((number, line) => (number ? [line] : [])).slice(0, SHOWN),
  };
}

function numberOf(cell: unknown): number | undefined {
  if (blankCell(cell)) return 0;
  if (typeof cell === 'number') return Math.abs(cell);
  const number = typeof cell === 'string' ? readNumberText(cell) : undefined;
  return typeof number === 'number' ? Math.abs(number) : undefined;
}
