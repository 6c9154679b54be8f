import { Refusal } from '../../../../contract/Refusal';
import type { PlannedCell } from '../../../../templates/SheetPlan';
import type { Edit } from '../../../book/Edit';
import { type FormulaPrints, keepPrints, readPrints } from '../../../book/formulaPrints';
import { runsDown } from '../../../book/runsDown';
import { writeText } from '../../../book/writeText';
import type { FormerCell, SourcesSheet } from './readSources';

/** A cell to be written, its row and column counted from 1; null empties it. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  readonly format: string;
}

/** What is to be written on the sheet of the workbooks. */
export interface SourceCells {
  readonly formulas: readonly SourceCell[];
  /** What the rows are known by. */
  readonly typed: readonly SourceCell[];
  /** By what the formulas are found again. */
  readonly prints: FormulaPrints;
}

/**
 * Writes the formulas before what the rows are known by, so that whoever tries again after a failure finds the same rows;
 * between the two, what the formulas are found again by. Cells below each other are written in one call.
 */
export function writeSourceCells(
  edit: Edit,
  { sheet, former }: Pick<SourcesSheet, 'sheet' | 'former'>,
  { formulas, typed, prints }: SourceCells,
): void {
  const placed = (cells: readonly SourceCell[]) =>
    runsOf(cells).map(run => ({ run, range: sheet.getRange(run[0]!.row, run[0]!.column, run.length, 1) }));
  const [ofFormulas, ofTyped] = [placed(formulas), placed(typed)];
  const runs = [...ofFormulas, ...ofTyped];
  const kept = readPrints(sheet);
  if (runs.some(({ range }) => !range.canEdit())) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  const writeAll = (placedRuns: typeof runs) => {
    for (const { run, range } of placedRuns) {
      const before = run.map(({ row, column }) => former(row, column));
      edit.undo(() => write(range, before.map(formerCell), run));
      write(
        range,
        run.map(({ cell }) => cell),
        run,
      );
    }
  };
  writeAll(ofFormulas);
  keepPrints(edit, kept, { ...kept.prints, ...prints });
  writeAll(ofTyped);
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
