import { Refusal } from '../../contract/Refusal';
import { columnLetters } from '../../templates/columnLetters';
import { plainCell } from '../../templates/planSheet';
import { type Column, isColumn } from '../../templates/sheetTemplate';
import { type CellBlock, cellBlocks } from './cellBlocks';
import type { Edit } from './Edit';
import type { RowsOnSheet } from './RowsOnSheet';
import { type CellsByRow, rowComparison } from './rowComparison';
import type { WrittenCell } from './takeBack/Wrote';
import { type FormatBefore, takeBackCells } from './takeBackCells';
import { writeText, writeTextApart } from './writeText';

/** What rows of one of our sheets shall hold. */
export interface CellsToWrite {
  readonly cells: CellsByRow;
  /** The column that is written last: where services fail for good before it, the row is not yet what it is to become. */
  readonly deciding?: string;
  /** It is known that the person may edit the whole sheet. */
  readonly isOpen?: boolean;
}

/**
 * Writes cells into rows that have been read before, and into no others: right before, it looks whether the rows still
 * stand where they were read and hold the same, and right after, whether they were the ones it wrote into. Else it is
 * refused, and what was written is taken back, wherever the rows are by then. `change` then begins anew.
 */
export function writeCells(edit: Edit, on: RowsOnSheet, { cells, deciding, isOpen = false }: CellsToWrite): void {
  const { sheet, content, columns } = on;
  const { headerRow } = content.layout;
  const decides = (keys: readonly string[]) => Number(deciding !== undefined && keys.includes(deciding));
  const blocks = cellBlocks(edit, on, { cells, headerRow }).sort((a, b) => decides(a.keys) - decides(b.keys));
  if (blocks.length === 0) return;
  if (!isOpen && !blocks.every(({ range }) => range.canEdit())) {
    throw new Refusal('protectedCells', { sheet: sheet.getName() });
  }
  const places = [...cells.keys()].sort((a, b) => a - b);
  const first = places[0]!;
  const last = places[places.length - 1]!;
  // From the row above the first one, because a row that was empty is known by it alone.
  const watched = sheet.getRange(headerRow + first, 1, last - first + 2, Math.max(...columns.values()));
  // Where each cell of a column has a format of its own, that of the column says nothing.
  const isMixed = ({ key, content }: Column) => content === 'general' && blocks.some(({ keys }) => keys.includes(key));
  const looks = on.template.columns.filter(isColumn).some(isMixed) ? sheet.getDataRange().getNumberFormats() : [];
  const formatBefore = (place: number, key: string) => looks[headerRow + place]?.[columns.get(key)! - 1];
  const refuseMoved = (apart: CellsByRow, isWritten: boolean) => {
    const now = watched.getValues();
    const compare = rowComparison(on, apart);
    const isThere = (place: number) => compare(now[place - first + 1]!, place).different === 0;
    const isBelowTheSame = (place: number) =>
      place === first ? compare(now[0]!, place - 1).different === 0 : isThere(place - 1);
    const stands = (place: number) =>
      isThere(place) && (isBelowTheSame(place) || (!isWritten && compare(now[place - first + 1]!, place).same > 0));
    if (!places.every(stands)) throw new Refusal('rowsMoved', { sheet: sheet.getName() });
  };
  refuseMoved(new Map(), false);
  edit.undo(() => takeBackCells(edit, on, { written: cells, formatBefore }), {
    kind: 'cells',
    on,
    cells: writtenCells(on, cells, formatBefore),
  });
  if (!writeTogether(on, blocks)) {
    for (const { range, cells: values, formats } of blocks) writeText(range, values, (r, c) => formats[r]![c]!);
  }
  refuseMoved(cells, true);
}

/** One text for all cells goes into them at once: nobody types into one of them while others are written. */
function writeTogether({ sheet, content, columns }: RowsOnSheet, blocks: readonly CellBlock[]): boolean {
  const text = blocks[0]!.cells[0]![0];
  const isOne = blocks.every(({ cells }) => cells.every(row => row.every(cell => cell === text)));
  if (blocks.length === 1 || !isOne || typeof text !== 'string') return false;
  const top = content.layout.headerRow + 1;
  const places = blocks.map(({ keys, first, cells }) => {
    const column = columns.get(keys[0]!)!;
    return `${columnLetters(column)}${top + first}:${columnLetters(column + keys.length - 1)}${top + first + cells.length - 1}`;
  });
  return writeTextApart(sheet, text, places);
}

function writtenCells(
  { content, columns }: RowsOnSheet,
  cells: CellsByRow,
  formatBefore: FormatBefore,
): readonly WrittenCell[] {
  return [...cells].flatMap(([place, row]) =>
    Object.entries(row).flatMap(([key, cell]): WrittenCell[] => {
      const column = columns.get(key);
      if (column === undefined) return [];
      const format = formatBefore(place, key);
      return [{ row: content.layout.headerRow + 1 + place, column, cell: plainCell(cell), format }];
    }),
  );
}
