import type { AddColumnsRowsCommand, RemoveColumnsRowsCommand } from './odoo';
import type { CellBlock, WriteCellsCommand } from './WriteCellsPlugin';

/** The same writing after rows or columns came or went before it: what it wrote follows its cells. */
export function moveCellBlocks(
  command: WriteCellsCommand,
  change: AddColumnsRowsCommand | RemoveColumnsRowsCommand,
): WriteCellsCommand | undefined {
  if (command.sheetId !== change.sheetId) return command;
  const newIndex = indexAfter(change);
  const blocks = command.blocks.flatMap(block => cellsOf(block, change.dimension, newIndex));
  return blocks.length > 0 ? { ...command, blocks } : undefined;
}

function indexAfter(change: AddColumnsRowsCommand | RemoveColumnsRowsCommand): (index: number) => number | null {
  if (change.type === 'ADD_COLUMNS_ROWS') {
    const first = change.position === 'before' ? change.base : change.base + 1;
    return index => (index < first ? index : index + change.quantity);
  }
  const gone = [...change.elements].sort((a, b) => a - b);
  return index => (gone.includes(index) ? null : index - gone.filter(element => element < index).length);
}

/** A block cut where the change cuts it: each run of cells that stay together is a block of its own. */
function cellsOf(
  block: CellBlock,
  dimension: 'ROW' | 'COL',
  newIndex: (index: number) => number | null,
): readonly CellBlock[] {
  const start = dimension === 'ROW' ? block.row : block.col;
  const runs: { from: number; to: number; length: number }[] = [];
  for (let offset = 0; offset < extent(block, dimension); offset++) {
    const to = newIndex(start + offset);
    const last = runs.at(-1);
    if (to === null) continue;
    if (last !== undefined && last.to + last.length === to) last.length++;
    else runs.push({ from: offset, to, length: 1 });
  }
  return runs.map(({ from, to, length }) => part(block, dimension, { from, to, length }));
}

function extent(block: CellBlock, dimension: 'ROW' | 'COL'): number {
  if (block.kind === 'look') return dimension === 'ROW' ? block.height : block.width;
  return dimension === 'ROW' ? block.grid.length : Math.max(0, ...block.grid.map(row => row.length));
}

function part(
  block: CellBlock,
  dimension: 'ROW' | 'COL',
  { from, to, length }: { from: number; to: number; length: number },
): CellBlock {
  const place = dimension === 'ROW' ? { row: to } : { col: to };
  if (block.kind === 'look') {
    return { ...block, ...place, ...(dimension === 'ROW' ? { height: length } : { width: length }) };
  }
  const { grid } = block;
  const cut = dimension === 'ROW' ? grid.slice(from, from + length) : grid.map(row => row.slice(from, from + length));
  return { ...block, ...place, grid: cut };
}
