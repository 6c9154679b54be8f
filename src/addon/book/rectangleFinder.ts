import type { Corner, ReadArgument } from '../formulaText/readArgument';
import type { Rectangle } from './Rectangle';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Finds where references stand; each sheet is asked for once. Undefined where there is no such sheet, name or cell. */
export function rectangleFinder(
  spreadsheet: Spreadsheet,
  own: Sheet,
): (reference: Exclude<ReadArgument, { kind: 'value' }>) => Rectangle | undefined {
  const sheets = new Map<string | null, KnownSheet | undefined>();
  const sheetCalled = (name: string | null) => {
    if (!sheets.has(name)) {
      const sheet = name === null ? own : spreadsheet.getSheetByName(name);
      sheets.set(name, sheet ? { sheet, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : undefined);
    }
    return sheets.get(name);
  };
  return reference => {
    if (reference.kind === 'name') return namedRectangle(spreadsheet, reference.name);
    const known = sheetCalled(reference.sheet);
    return known && rectangleOn(known, reference.corners);
  };
}

interface KnownSheet {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
}

function rectangleOn({ sheet, rows, columns }: KnownSheet, corners: readonly Corner[]): Rectangle | undefined {
  const [top, bottom] = extent(corners.map(({ row }) => row));
  const [left, right] = extent(corners.map(({ column }) => column));
  const rectangle = { sheet, top, left, bottom: bottom ?? rows, right: right ?? columns };
  return top > rows || left > columns || rectangle.bottom > rows || rectangle.right > columns ? undefined : rectangle;
}

/** From the first to the last; without an end where a corner leaves it open: A2:A, B:C. */
function extent([first, last]: readonly (number | undefined)[]): readonly [number, number | undefined] {
  if (first !== undefined && last !== undefined) return [Math.min(first, last), Math.max(first, last)];
  return [first ?? last ?? 1, undefined];
}

function namedRectangle(spreadsheet: Spreadsheet, name: string): Rectangle | undefined {
  const range = spreadsheet.getRangeByName(name);
  if (range === null) return undefined;
  const [top, left] = [range.getRow(), range.getColumn()];
  return { sheet: range.getSheet(), top, left, bottom: range.getLastRow(), right: range.getLastColumn() };
}
