import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameCells } from '../../../src/workbook/services/sameCells';

it('columns that look alike are one rectangle, and a cell that differs is its own', () => {
  const grid = [
    ['head', 'head', 'head'],
    ['a', 'a', 'b'],
    ['a', 'a', 'b'],
    ['a', 'c', 'b'],
  ];
  expect(sameCells(grid)).toEqual([
    { value: 'head', col: 0, row: 0, width: 3, height: 1 },
    { value: 'a', col: 0, row: 1, width: 1, height: 3 },
    { value: 'a', col: 1, row: 1, width: 1, height: 2 },
    { value: 'c', col: 1, row: 3, width: 1, height: 1 },
    { value: 'b', col: 2, row: 1, width: 1, height: 3 },
  ]);
});

it('the rectangles give every cell its value back, each once', () => {
  const line = fc.array(fc.constantFrom('', 'a', null), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), grid => {
      const cells = sameCells(grid).flatMap(({ value, col, row, width, height }) =>
        Array.from({ length: width * height }, (_, i) => [row + Math.floor(i / width), col + (i % width), value]),
      );
      const all = grid.flatMap((values, row) => values.map((value, col) => [row, col, value]));
      expect(new Set(cells.map(String))).toEqual(new Set(all.map(String)));
      expect(cells).toHaveLength(all.length);
    }),
    { seed: 1 },
  );
});
