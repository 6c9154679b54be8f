import type { Style } from '@odoo/o-spreadsheet';
import type { Block } from '../../../templates/SheetPlan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What was set on a sheet that is in no workbook yet; rows and columns from 1, as Sheets counts. */
export interface SheetRecording {
  /** By row and column, from 0. */
  readonly styles: readonly (readonly Style[])[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly color: string;
  readonly notes: readonly { readonly cells: Block; readonly text: string }[];
  readonly guards: readonly { readonly cells: Block; readonly description: string }[];
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

/**
 * A sheet that only records: the add-on dresses, guards and marks it by its own code, so that the sheets of the demo look
 * as those that it makes, whatever the fashion.
 */
export function recordSheet(
  rows: number,
  columns: number,
): { readonly sheet: Sheet; readonly recording: SheetRecording } {
  const recording = {
    styles: Array.from({ length: rows }, () => Array.from({ length: columns }, (): Style => ({}))),
    widths: new Map<number, number>(),
    heights: new Map<number, number>(),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    frozen: { rows: 0, columns: 0 },
    color: '',
    notes: [] as { cells: Block; text: string }[],
    guards: [] as { cells: Block; description: string }[],
    metadata: [] as { key: string; value: string }[],
  };
  const sizes = (of: Map<number, number>) => (first: number, count: number, size: number) => {
    for (let i = 0; i < count; i++) of.set(first + i, size);
  };
  const sheet = {
    getRange: (row: number, column: number, height: number, width: number) =>
      recordRange(recording, { row, column, rows: height, columns: width }),
    setColumnWidths: sizes(recording.widths),
    setRowHeights: sizes(recording.heights),
    setRowHeight: (row: number, size: number) => recording.heights.set(row, size),
    hideRows: (row: number) => recording.hiddenRows.add(row),
    hideColumns: (column: number) => recording.hiddenColumns.add(column),
    setFrozenRows: (count: number) => Object.assign(recording.frozen, { rows: count }),
    setFrozenColumns: (count: number) => Object.assign(recording.frozen, { columns: count }),
    setTabColor: (color: string) => Object.assign(recording, { color }),
    addDeveloperMetadata: (key: string, value: string) => recording.metadata.push({ key, value }),
  };
  return { sheet: sheet as unknown as Sheet, recording };
}

function recordRange(
  { styles, notes, guards }: Pick<SheetRecording, 'styles'> & { notes: unknown[]; guards: unknown[] },
  cells: Block,
): Range {
  const eachCell = (visit: (row: number, column: number) => void) => {
    for (let row = 0; row < cells.rows; row++)
      for (let column = 0; column < cells.columns; column++) visit(row, column);
    return range;
  };
  const lay = (styleAt: (row: number, column: number) => Style) =>
    eachCell((row, column) =>
      Object.assign(styles[cells.row - 1 + row]![cells.column - 1 + column]!, styleAt(row, column)),
    );
  const layEach =
    <Value>(styleOf: (value: Value) => Style) =>
    (grid: readonly (readonly Value[])[]) =>
      lay((row, column) => styleOf(grid[row]![column]!));
  const range = {
    setVerticalAlignment: (verticalAlign: 'top' | 'middle' | 'bottom') => lay(() => ({ verticalAlign })),
    setBackgrounds: layEach((fillColor: string) => ({ fillColor })),
    setHorizontalAlignments: layEach((align: 'left' | 'center' | 'right') => ({ align })),
    setWraps: layEach((wraps: boolean) => ({ wrapping: wraps ? 'wrap' : 'overflow' })),
    setFontColors: layEach((textColor: string) => ({ textColor })),
    setFontWeights: layEach((weight: string) => ({ bold: weight === 'bold' })),
    setFontSizes: layEach((fontSize: number) => ({ fontSize })),
    setNotes: (grid: readonly (readonly string[])[]) =>
      eachCell((row, column) => {
        const place = { row: cells.row + row, column: cells.column + column, rows: 1, columns: 1 };
        if (grid[row]![column] !== '') notes.push({ cells: place, text: grid[row]![column] });
      }),
    protect: () => {
      const guard = { cells, description: '' };
      guards.push(guard);
      const protection = {
        setDescription: (description: string) => Object.assign(guard, { description }) && protection,
        // Nobody is locked out of the demo.
        setWarningOnly: () => protection,
      };
      return protection;
    },
  };
  return range as unknown as Range;
}
