import type { PlacedCell } from './placedCells';
import { writeText } from './writeText';

/** Writes cells in the order of the list; those below each other, or side by side, in one call. */
export function writeRuns(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly PlacedCell[]): void {
  for (const { cells: run, down } of runsOf(cells)) {
    const [first] = run;
    const range = sheet.getRange(first!.row, first!.column, down ? run.length : 1, down ? 1 : run.length);
    const grid = <Cell>(line: readonly Cell[]) => (down ? line.map(cell => [cell]) : [[...line]]);
    const formulas = run.flatMap(({ cell }) => (typeof cell === 'object' && cell !== null ? cell.formula : []));
    if (first!.format === undefined && formulas.length === run.length) range.setFormulas(grid(formulas));
    else writeText(range, grid(run.map(({ cell }) => cell)), (r, c) => run[r + c]!.format ?? 'General');
  }
}

interface Run {
  readonly cells: PlacedCell[];
  /** Which way the next one stands: undefined where there is but one. */
  down: boolean | undefined;
}

function runsOf(cells: readonly PlacedCell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    const last = run?.cells[run.cells.length - 1];
    const isAlike = last !== undefined && (last.format === undefined) === (cell.format === undefined);
    const isBelow = isAlike && last.column === cell.column && last.row + 1 === cell.row;
    const isBeside = isAlike && last.row === cell.row && last.column + 1 === cell.column;
    if (run !== undefined && ((isBelow && run.down !== false) || (isBeside && run.down !== true))) {
      run.cells.push(cell);
      run.down = isBelow;
    } else runs.push({ cells: [cell], down: undefined });
  }
  return runs;
}
