import type { CellPlaces } from './resolveFormula';
import { bearsFigure, type SheetTemplate } from './sheetTemplate';

/** Where everything stands on a new sheet. */
export interface Layout {
  readonly headerRow: number;
  readonly figuresRow: number | undefined;
  readonly places: CellPlaces;
}

/** Title, hint, two lines of figures where there are any, the hidden line of keys, the headers; the rows follow. */
export function layOut({ columns, summary = [] }: SheetTemplate<string>): Layout {
  const figuresRow = summary.length > 0 ? 4 : undefined;
  const headerRow = figuresRow === undefined ? 4 : 6;
  const shown = columns.flatMap((column, i) => (bearsFigure(column) ? [i + 1] : []));
  return {
    headerRow,
    figuresRow,
    places: {
      headerRow,
      columns: new Map(columns.map(({ key }, i) => [key, i + 1])),
      summary: new Map(summary.map(({ key }, i) => [key, { row: figuresRow!, column: shown[i]! }])),
    },
  };
}
