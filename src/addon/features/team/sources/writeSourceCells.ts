import { Refusal } from '../../../../contract/Refusal';
import type { PlannedCell } from '../../../../templates/SheetPlan';
import { runsDown } from '../../../book/runsDown';
import { UndoList } from '../../../book/UndoList';
import { writeText } from '../../../book/writeText';
import { keepWritten, readWritten, type Written } from '../../../book/written';
import type { FormerCell } from './readSources';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to be written, its row and column counted from 1; null empties it. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  readonly format: string;
}

/**
 * Writes them all, or none: the formulas before what the rows are known by, so that whoever tries again after a failure
 * finds the same rows; between the two, what the formulas are found again by. Cells below each other are written in one
 * call.
 */
export function writeSourceCells(
  sheet: Sheet,
  { formulas, typed }: { readonly formulas: readonly SourceCell[]; readonly typed: readonly SourceCell[] },
  former: (row: number, column: number) => FormerCell,
  written: Written,
): void {
  const placed = (cells: readonly SourceCell[]) =>
    runsOf(cells).map(run => ({ run, range: sheet.getRange(run[0]!.row, run[0]!.column, run.length, 1) }));
  const [ofFormulas, ofTyped] = [placed(formulas), placed(typed)];
  const runs = [...ofFormulas, ...ofTyped];
  const kept = readWritten(sheet);
  const now = { ...kept.written, ...written };
  if (runs.some(({ range }) => !range.canEdit())) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  const undo = new UndoList();
  const writeAll = (placedRuns: typeof runs) => {
    for (const { run, range } of placedRuns) {
      const before = run.map(({ row, column }) => former(row, column));
      undo.add(() => write(range, before.map(formerCell), run));
      write(
        range,
        run.map(({ cell }) => cell),
        run,
      );
    }
  };
  try {
    writeAll(ofFormulas);
    if (JSON.stringify(now) !== JSON.stringify(kept.written)) {
      undo.add(() => keepWritten(sheet, kept.metadata, kept.written));
      keepWritten(sheet, kept.metadata, now);
    }
    writeAll(ofTyped);
    SpreadsheetApp.flush();
  } catch (error) {
    undo.run();
    throw error;
  }
}

function write(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: readonly PlannedCell[],
  run: readonly SourceCell[],
): void {
  writeText(
    range,
    cells.map(cell => [cell]),
    row => run[row]!.format,
  );
}

function formerCell({ formula, value }: FormerCell): PlannedCell {
  if (formula !== '') return { formula };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return text === '' ? null : text;
}

function runsOf(cells: readonly SourceCell[]): readonly SourceCell[][] {
  return runsDown([...cells].sort((one, other) => one.column - other.column || one.row - other.row));
}
