import { Refusal } from '../../contract/Refusal';
import { plainCell, type Row } from '../../templates/planSheet';
import { isColumn } from '../../templates/sheetTemplate';
import { asTyped } from '../formulaText/asTyped';
import { catalogue } from './catalogue';
import { columnRuns } from './columnRuns';
import { hasDecimalComma } from './hasDecimalComma';
import type { ReadOurSheet } from './readOurSheet';
import { sheetFormats } from './sheetFormats';
import { UndoList } from './UndoList';
import { writeText } from './writeText';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Columns side by side, which one call writes. */
interface Run {
  readonly range: Range;
  readonly keys: readonly string[];
}

/**
 * Writes cells of one row, counted from 0 below the headers, wherever people have moved their columns: all of them or
 * none. A column that is gone is left out. The deciding one is written last: where services fail for good in between,
 * the row is not yet what it is to become, and the next try finishes it.
 */
export function writeRow(read: ReadOurSheet, row: number, cells: Row, deciding: string): void {
  const { sheet, layout, rows } = read;
  const line = layout.headerRow + 1 + row;
  const keys = Object.keys(cells);
  const present = runsOf(read, Math.min(line, sheet.getMaxRows()), keys);
  if (!present.every(({ range }) => range.canEdit())) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  if (row >= rows.length) makeRoom(sheet, line);
  const decides = ({ keys }: Run) => Number(keys.includes(deciding));
  const runs = runsOf(read, line, keys).sort((a, b) => decides(a) - decides(b));
  const undo = new UndoList();
  try {
    for (const run of runs) {
      undo.add(() => restore(read, run, row));
      fill(read, run, cells);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    undo.run();
    throw error;
  }
}

function restore(read: ReadOurSheet, run: Run, row: number): void {
  fill(read, run, read.rows[row] ?? {});
  for (const { row: typed, key, formula } of read.typedFormulas) {
    const place = run.keys.indexOf(key);
    if (typed !== row || place < 0) continue;
    run.range.getCell(1, place + 1).setFormula(asTyped(formula, hasDecimalComma(SpreadsheetApp.getActive())));
  }
}

function fill({ id }: ReadOurSheet, { range, keys }: Run, cells: Row): void {
  const { columns } = catalogue().templates[id];
  const formats = sheetFormats(SpreadsheetApp.getActive());
  const contents = keys.map(key => {
    const column = columns.find(candidate => candidate.key === key)!;
    return isColumn(column) ? column.content : 'general';
  });
  writeText(range, [keys.map(key => plainCell(cells[key]))], contents.map(formats));
}

function runsOf({ sheet, layout }: ReadOurSheet, line: number, keys: readonly string[]): Run[] {
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
