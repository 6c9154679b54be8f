import { describe, expect, it } from 'vitest';
import { printAreas } from '../../../src/core/print/printAreas';

/** Columns A, B, C … by their width and the last row that holds something. */
const columnsOf = (...columns: readonly (readonly [width: number, rows: number])[]) =>
  columns.map(([width, rows], i) => ({ letters: String.fromCharCode(65 + i), width, rows }));

describe('what is printed of a sheet', () => {
  it('is nothing where nothing stands', () => {
    expect(printAreas(columnsOf([100, 0], [100, 0]), [])).toEqual([]);
  });

  it('goes down to the last row of all columns, without empty columns at either end', () => {
    const columns = columnsOf([20, 0], [100, 5], [100, 0], [100, 12], [100, 0]);
    expect(printAreas(columns, [])).toEqual([{ first: 2, last: 4, rows: 12, width: 300 }]);
  });

  it('holds the charts, beside the cells and below them', () => {
    const columns = columnsOf([100, 5], [100, 0], [100, 0], [100, 0]);
    expect(printAreas(columns, [{ left: 3, right: 4, bottom: 3 }])).toEqual([
      { first: 1, last: 4, rows: 5, width: 400 },
    ]);
    expect(printAreas(columns, [{ left: 1, right: 2, bottom: 19 }])).toEqual([
      { first: 1, last: 2, rows: 19, width: 200 },
    ]);
  });

  it('is cut where a page across would show it too small, each part as long as its own columns, all of it last', () => {
    const columns = columnsOf([1000, 10], [1000, 20], [1000, 30], [300, 5]);
    expect(printAreas(columns, [])).toEqual([
      { first: 1, last: 2, rows: 20, width: 2000 },
      { first: 3, last: 4, rows: 30, width: 1300 },
      { first: 1, last: 4, rows: 30, width: 3300 },
    ]);
  });

  it('is cut between two lists rather than through one', () => {
    const columns = columnsOf([700, 10], [700, 10], [30, 0], [700, 10], [700, 10]);
    expect(printAreas(columns, []).map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [4, 5],
      [1, 5],
    ]);
  });

  it('but never through a chart, however wide it is', () => {
    const columns = columnsOf([900, 3], [900, 3], [900, 3], [900, 3]);
    const partsWith = (left: number, right: number) =>
      printAreas(columns, [{ left, right, bottom: 9 }]).map(({ first, last, rows }) => [first, last, rows]);
    expect(partsWith(2, 3)).toEqual([
      [1, 1, 3],
      [2, 3, 9],
      [4, 4, 3],
      [1, 4, 9],
    ]);
    expect(partsWith(1, 4)).toEqual([[1, 4, 9]]);
  });

  it('takes a single column that is wider than a page', () => {
    expect(printAreas(columnsOf([5000, 3], [100, 3]), []).map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 2],
      [1, 2],
    ]);
  });
});
