import { describe, expect, it } from 'vitest';
import { amountReader } from '../../../../src/addon/features/orders/amountReader';

const read = (column: unknown[]) => column.map(amountReader(column));

describe('amounts of orders', () => {
  it('are numbers, or texts with signs of money', () => {
    expect(read([261.96, '1 200,50 zł', '$1,234.50', '−35,00 ₽', 'PLN 7,5', '12 руб.'])).toEqual([
      261.96, 1200.5, 1234.5, -35, 7.5, 12,
    ]);
  });

  it('read a mark before three digits as the rest of the column does', () => {
    expect(read(['1,200', '12,5'])).toEqual([1.2, 12.5]);
    expect(read(['1,200', '12.5'])).toEqual([1200, 12.5]);
    expect(read(['1.200', '1.234.567'])).toEqual([1200, 1234567]);
  });

  it('are not guessed where nothing tells', () => {
    expect(read(['1,200', 7])).toEqual([undefined, 7]);
  });

  it('are nothing else', () => {
    expect(read(['Alfa', '', true, '#N/A', Number.NaN, null])).toEqual(new Array(6).fill(undefined));
  });
});
