import type { Cell } from '../../../functions/cell';
import type { Rectangle } from '../../book/Rectangle';

/** So many cells are read at once rather than in two calls. */
const SMALL = 20_000;

/** The cells of rectangles that were read together. */
export interface CellReader {
  valuesOf(rectangle: Rectangle): Cell[][];
  /** The cells as the sheet shows them. */
  shownIn(rectangle: Rectangle): string[][];
}

/** Reads rectangles in few calls: those near to each other as one block. */
export function readRectangles(rectangles: readonly Rectangle[]): CellReader {
  const blocks: Rectangle[] = [];
  for (const rectangle of rectangles) {
    const near = blocks.findIndex(block => block.sheet === rectangle.sheet && sizeOf(union(block, rectangle)) <= SMALL);
    if (near < 0) blocks.push(rectangle);
    else blocks[near] = union(blocks[near]!, rectangle);
  }
  const read = blocks.map(block => ({ block, values: rangeOf(block).getValues() as Cell[][] }));
  const shown = new Map<Rectangle, string[][]>();
  const around = (inner: Rectangle) => read.find(({ block }) => contains(block, inner))!;
  return {
    valuesOf: rectangle => {
      const { block, values } = around(rectangle);
      return cut(values, block, rectangle);
    },
    shownIn: rectangle => {
      const { block } = around(rectangle);
      if (sizeOf(block) > SMALL) return rangeOf(rectangle).getDisplayValues();
      const texts = shown.get(block) ?? rangeOf(block).getDisplayValues();
      shown.set(block, texts);
      return cut(texts, block, rectangle);
    },
  };
}

const rangeOf = ({ sheet, top, left, bottom, right }: Rectangle) =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

const sizeOf = ({ top, left, bottom, right }: Rectangle) => (bottom - top + 1) * (right - left + 1);

const union = (a: Rectangle, b: Rectangle): Rectangle => ({
  sheet: a.sheet,
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const contains = (outer: Rectangle, inner: Rectangle) =>
  outer.sheet === inner.sheet &&
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

function cut<T>(grid: T[][], outer: Rectangle, { top, left, bottom, right }: Rectangle): T[][] {
  return grid
    .slice(top - outer.top, bottom - outer.top + 1)
    .map(row => row.slice(left - outer.left, right - outer.left + 1));
}
