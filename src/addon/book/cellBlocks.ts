import { plainCell } from '../../templates/planSheet';
import type { PlannedCell } from '../../templates/SheetPlan';
import { isColumn } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import type { RowsOnSheet } from './RowsOnSheet';
import type { CellsByRow } from './rowComparison';

/** Cells side by side and below each other, which one call writes. */
export interface CellBlock {
  readonly keys: readonly string[];
  /** Its first row below the headers, from 0. */
  readonly first: number;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly formats: readonly (readonly string[])[];
}

interface Run {
  readonly column: number;
  readonly keys: string[];
  readonly first: number;
  readonly rows: number;
}

/** The fewest blocks in which these cells can be written, below a header that stands in that row of the sheet by now. */
export function cellBlocks(
  { formats }: Pick<Edit, 'formats'>,
  { sheet, template, columns }: Pick<RowsOnSheet, 'sheet' | 'template' | 'columns'>,
  { cells, headerRow }: { readonly cells: CellsByRow; readonly headerRow: number },
): CellBlock[] {
  const contents = new Map(template.columns.filter(isColumn).map(({ key, content }) => [key, content]));
  return runsOf(columns, cells).map(({ column, keys, first, rows }) => {
    const grid = Array.from({ length: rows }, (_, r) => keys.map(key => cells.get(first + r)![key]!));
    return {
      keys,
      first,
      range: sheet.getRange(headerRow + 1 + first, column, rows, keys.length),
      cells: grid.map(row => row.map(plainCell)),
      formats: grid.map(row =>
        row.map((cell, c) =>
          formats(typeof cell === 'object' && cell !== null ? cell.content : (contents.get(keys[c]!) ?? 'general')),
        ),
      ),
    };
  });
}

function runsOf(columns: RowsOnSheet['columns'], cells: CellsByRow): Run[] {
  const places = [...cells.keys()].sort((a, b) => a - b);
  const keys = new Set([...cells.values()].flatMap(row => Object.keys(row)));
  const runs: Run[] = [];
  for (const [key, column] of [...columns].filter(([key]) => keys.has(key)).sort((a, b) => a[1] - b[1])) {
    for (const { first, rows } of downwards(places.filter(place => key in cells.get(place)!))) {
      const beside = runs.find(
        run => run.first === first && run.rows === rows && run.column + run.keys.length === column,
      );
      if (beside === undefined) runs.push({ column, keys: [key], first, rows });
      else beside.keys.push(key);
    }
  }
  return runs;
}

function downwards(places: readonly number[]): { readonly first: number; readonly rows: number }[] {
  const runs: { first: number; rows: number }[] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.rows === place) last.rows++;
    else runs.push({ first: place, rows: 1 });
  }
  return runs;
}
