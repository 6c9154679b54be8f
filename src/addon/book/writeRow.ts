import { Refusal } from '../../contract/Refusal';
import { plainCell, type Row } from '../../templates/planSheet';
import { isColumn } from '../../templates/sheetTemplate';
import { asTyped } from '../formulaText/asTyped';
import { catalogue } from './catalogue';
import { columnRuns } from './columnRuns';
import type { Edit } from './Edit';
import type { OurContent } from './readSheet';
import { writeText } from './writeText';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Columns side by side, which one call writes. */
interface Run {
  readonly range: Range;
  readonly keys: readonly string[];
}

/** What a row of one of our sheets shall hold. */
export interface RowToWrite {
  readonly read: OurContent;
  /** Below the headers, from 0. */
  readonly row: number;
  readonly cells: Row;
  /** Written last. */
  readonly deciding: string;
}

/**
 * Writes cells of one row, counted from 0 below the headers, wherever people have moved their columns: all of them or
 * none. A column that is gone is left out. The deciding one is written last: where services fail for good in between,
 * the row is not yet what it is to become, and the next try finishes it.
 */
export function writeRow(edit: Edit, { read, row, cells, deciding }: RowToWrite): void {
  const { sheet, layout, rows } = read;
  const line = layout.headerRow + 1 + row;
  const keys = Object.keys(cells);
  const present = runsOf(read, Math.min(line, sheet.getMaxRows()), keys);
  if (!present.every(({ range }) => range.canEdit())) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  if (row >= rows.length) makeRoom(sheet, line);
  const decides = ({ keys }: Run) => Number(keys.includes(deciding));
  const runs = runsOf(read, line, keys).sort((a, b) => decides(a) - decides(b));
  for (const run of runs) {
    edit.undo(() => restore(edit, run, { read, row }));
    fill(edit, run, { read, cells });
  }
}

function restore(edit: Edit, run: Run, { read, row }: Pick<RowToWrite, 'read' | 'row'>): void {
  fill(edit, run, { read, cells: read.rows[row] ?? {} });
  for (const { row: typed, key, formula } of read.typedFormulas) {
    const place = run.keys.indexOf(key);
    if (typed !== row || place < 0) continue;
    run.range.getCell(1, place + 1).setFormula(asTyped(formula, edit.decimalComma));
  }
}

function fill(edit: Edit, { range, keys }: Run, { read, cells }: Pick<RowToWrite, 'read' | 'cells'>): void {
  const { columns } = catalogue().templates[read.id];
  const contents = keys.map(key => {
    const cell = cells[key];
    if (typeof cell === 'object' && cell !== null) return cell.content;
    const column = columns.find(candidate => candidate.key === key)!;
    return isColumn(column) ? column.content : 'general';
  });
  writeText(range, [keys.map(key => plainCell(cells[key]))], contents.map(edit.formats));
}

function runsOf({ sheet, layout }: OurContent, line: number, keys: readonly string[]): Run[] {
  return columnRuns(keys, layout.columns).map(run => ({
    range: sheet.getRange(line, run.first, 1, run.keys.length),
    keys: run.keys,
  }));
}

/** A row is added above the last one, which is empty, so that formats and validations stretch over it. */
function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, line: number): void {
  const rows = sheet.getMaxRows();
  if (line === rows) sheet.insertRowsAfter(rows - 1, 1);
  else if (line > rows) sheet.insertRowsAfter(rows, line - rows);
}
