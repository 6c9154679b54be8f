/** A column of a sheet, from the first one on. */
export interface PrintColumn {
  readonly letters: string;
  /** In pixels; 0 for one that is hidden. */
  readonly width: number;
  /** Down to the last cell that shows something; 0 for none. */
  readonly rows: number;
}

/** The columns and rows over which a chart lies, counted from 1. */
export interface ChartArea {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cells from the first row down, columns counted from 1. */
export interface PrintArea {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  /** In pixels. */
  readonly width: number;
}

/** In pixels: what is wider would be less than half its size on a page across. */
const WIDEST = 2300;

/**
 * What to print of a sheet: columns side by side that one page across still shows well, down to the last thing that
 * stands or lies in them, and all columns last where they are several parts. Nothing for an empty sheet.
 */
export function printAreas(columns: readonly PrintColumn[], charts: readonly ChartArea[]): PrintArea[] {
  const isFilled = (column: number) =>
    columns[column - 1]!.rows > 0 || charts.some(({ left, right }) => left <= column && column <= right);
  const parts: PrintArea[] = [];
  let first = 1;
  while (first <= columns.length) {
    let end = first;
    if (isFilled(first)) {
      end = lastOfPart(first, columns, charts);
      parts.push(areaOf(first, end));
    }
    first = end + 1;
  }
  return parts.length < 2 ? parts : [...parts, areaOf(parts[0]!.first, columns.length)];

  function areaOf(first: number, end: number): PrintArea {
    let last = end;
    while (!isFilled(last)) last--;
    const inside = columns.slice(first - 1, last);
    const bottoms = charts.filter(({ left, right }) => left <= last && first <= right).map(({ bottom }) => bottom);
    return {
      first,
      last,
      rows: Math.max(...inside.map(({ rows }) => rows), ...bottoms),
      width: inside.reduce((sum, { width }) => sum + width, 0),
    };
  }
}

/** The last column that goes onto a page with the first: between lists where it can be, and never through a chart. */
function lastOfPart(first: number, columns: readonly PrintColumn[], charts: readonly ChartArea[]): number {
  let end = 0;
  let betweenLists = 0;
  let width = 0;
  for (let column = first; column <= columns.length; column++) {
    width += columns[column - 1]!.width;
    if (width > WIDEST && end > 0) return betweenLists || end;
    if (charts.some(({ left, right }) => left <= column && column < right)) continue;
    end = column;
    const next = columns[column];
    if (next !== undefined && next.width > 0 && next.rows === 0 && width > WIDEST / 2) betweenLists = column;
  }
  return columns.length;
}
