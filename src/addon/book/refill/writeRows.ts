import { plainCell, type Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import { asTyped } from '../../formulaText/asTyped';
import type { Edit } from '../Edit';
import { writeText } from '../writeText';
import type { GrownSheet } from './GrownSheet';

/** Columns side by side with the rows in which something changes: one block to write. */
interface ChangedBlock {
  readonly column: number;
  readonly keys: readonly string[];
  /** Among the rows of cells, from 0. */
  readonly first: number;
  readonly rows: number;
}

/**
 * Writes the cells that a person or the add-on fills, wherever their columns are by now; only blocks that change. A
 * formula that a person typed is left alone where its answer is what the cell shall hold.
 */
export function writeRows(edit: Edit, grown: GrownSheet): void {
  const { sheet, template, content, columns, rows } = grown;
  const { layout, rows: before, typedFormulas } = content;
  const { formats } = edit;
  const firstRow = layout.headerRow + 1;
  const kept = new Set(
    typedFormulas.flatMap(({ row, key }) =>
      (rows[row]?.[key] ?? null) === before[row]![key] ? [`${row} ${key}`] : [],
    ),
  );
  const overwritten = typedFormulas.filter(({ row, key }) => !kept.has(`${row} ${key}`));
  for (const { row, key, formula } of overwritten) {
    const cell = sheet.getRange(firstRow + row, columns.get(key)!);
    edit.undo(() => cell.setFormula(asTyped(formula, edit.decimalComma)));
  }
  for (const { column, keys, first, rows: height } of changedBlocks(grown).flatMap(around(kept))) {
    const range = sheet.getRange(firstRow + first, column, height, keys.length);
    const contents = keys.map(key => {
      const found = template.columns.find(candidate => candidate.key === key)!;
      return isColumn(found) ? found.content : 'general';
    });
    const formatAt = (row: number, place: number) => {
      const cell = rows[first + row]?.[keys[place]!];
      return formats(typeof cell === 'object' && cell !== null ? cell.content : contents[place]!);
    };
    const cells = (of: readonly Row[]): PlannedCell[][] =>
      Array.from({ length: height }, (_, r) => keys.map(key => plainCell(of[first + r]?.[key])));
    edit.undo(() => writeText(range, cells(before), contents.map(formats)));
    writeText(range, cells(rows), formatAt);
  }
}

function changedBlocks({ template, content: { rows: old }, columns, rows }: GrownSheet): ChangedBlock[] {
  const height = Math.max(rows.length, old.length);
  const changed = template.columns
    .filter(isColumn)
    .filter(({ key, filledBy }) => filledBy !== 'formula' && columns.has(key))
    .flatMap(({ key }) => {
      const isChanged = (row: number) => plainCell(rows[row]?.[key]) !== plainCell(old[row]?.[key]);
      let first = 0;
      while (first < height && !isChanged(first)) first++;
      let next = height;
      while (next > first && !isChanged(next - 1)) next--;
      return next === first ? [] : [{ key, column: columns.get(key)!, first, rows: next - first }];
    })
    .sort((a, b) => a.column - b.column);
  const blocks: (ChangedBlock & { keys: string[] })[] = [];
  for (const { key, column, first, rows: count } of changed) {
    const last = blocks[blocks.length - 1];
    const goesOn = last?.first === first && last.rows === count && last.column + last.keys.length === column;
    if (goesOn) last.keys.push(key);
    else blocks.push({ column, keys: [key], first, rows: count });
  }
  return blocks;
}

/** The blocks that are left of one when these cells are cut out of it. */
function around(kept: ReadonlySet<string>): (block: ChangedBlock) => ChangedBlock[] {
  return block => {
    const pieces: ChangedBlock[] = [];
    const last = block.first + block.rows;
    let first = block.first;
    for (let row = first; row < last; row++) {
      if (!block.keys.some(key => kept.has(`${row} ${key}`))) continue;
      if (row > first) pieces.push({ ...block, first, rows: row - first });
      for (const [i, key] of block.keys.entries()) {
        if (!kept.has(`${row} ${key}`)) pieces.push({ column: block.column + i, keys: [key], first: row, rows: 1 });
      }
      first = row + 1;
    }
    return last > first ? [...pieces, { ...block, first, rows: last - first }] : pieces;
  };
}
