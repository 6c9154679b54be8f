import { numberFormat, plainCell, type Row } from '../../templates/planSheet';
import type { PlannedCell } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import type { ReadSheet } from './readSheet';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';

/** Columns side by side with the rows in which something changes: one block to write. */
interface ChangedBlock {
  readonly column: number;
  readonly keys: string[];
  /** Among the rows of cells, from 0. */
  readonly first: number;
  readonly rows: number;
}

/** Writes the cells that a person or the add-on fills, wherever their columns are by now; only blocks that change. */
export function writeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  template: SheetTemplate,
  old: ReadSheet,
  rows: readonly Row[],
  undo: UndoList,
): void {
  for (const block of changedBlocks(template, old, rows)) {
    const { column, keys, first, rows: height } = block;
    const range = sheet.getRange(old.layout.headerRow + 1 + first, column, height, keys.length);
    const contents = keys.map(key => {
      const found = template.columns.find(candidate => candidate.key === key)!;
      return isColumn(found) ? found.content : 'general';
    });
    const formatAt = (row: number, place: number) => {
      const cell = rows[first + row]?.[keys[place]!];
      return numberFormat(typeof cell === 'object' && cell !== null ? cell.content : contents[place]!);
    };
    const cells = (of: readonly Row[]): PlannedCell[][] =>
      Array.from({ length: height }, (_, r) => keys.map(key => plainCell(of[first + r]?.[key])));
    undo.add(() => {
      writeText(range, cells(old.rows), contents.map(numberFormat));
      restoreFormulas(sheet, old, block, () => true);
    });
    writeText(range, cells(rows), formatAt);
    restoreFormulas(sheet, old, block, (row, key) => (rows[row]?.[key] ?? null) === old.rows[row]![key]);
  }
}

function changedBlocks(
  template: SheetTemplate,
  { layout, rows: old }: ReadSheet,
  rows: readonly Row[],
): ChangedBlock[] {
  const height = Math.max(rows.length, old.length);
  const changed = template.columns
    .filter(isColumn)
    .filter(({ key, filledBy }) => filledBy !== 'formula' && layout.columns.has(key))
    .flatMap(({ key }) => {
      const isChanged = (row: number) => plainCell(rows[row]?.[key]) !== plainCell(old[row]?.[key]);
      let first = 0;
      while (first < height && !isChanged(first)) first++;
      let next = height;
      while (next > first && !isChanged(next - 1)) next--;
      return next === first ? [] : [{ key, column: layout.columns.get(key)!, first, rows: next - first }];
    })
    .sort((a, b) => a.column - b.column);
  const blocks: ChangedBlock[] = [];
  for (const { key, column, first, rows: count } of changed) {
    const last = blocks[blocks.length - 1];
    const goesOn = last?.first === first && last.rows === count && last.column + last.keys.length === column;
    if (goesOn) last.keys.push(key);
    else blocks.push({ column, keys: [key], first, rows: count });
  }
  return blocks;
}

/** A formula that a person typed where we found its answer unchanged is theirs to keep. */
function restoreFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { layout, typedFormulas }: ReadSheet,
  { column, keys, first, rows }: ChangedBlock,
  isUnchanged: (row: number, key: string) => boolean,
): void {
  for (const { row, key, formula } of typedFormulas) {
    const place = keys.indexOf(key);
    if (place < 0 || row < first || row >= first + rows || !isUnchanged(row, key)) continue;
    sheet.getRange(layout.headerRow + 1 + row, column + place).setFormula(formula);
  }
}
