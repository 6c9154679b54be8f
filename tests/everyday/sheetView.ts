import { findLayout } from '../../src/addon/book/findLayout';
import { templates } from '../../src/templates';
import { layOut } from '../../src/templates/layOut';
import { type Column, isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import type { Cell, CellPosition, Model } from '../../src/workbook/engine/odoo';

/** One of our sheets as it stands by now; rows and columns from 0. */
export interface SheetView {
  readonly id: TemplateId;
  readonly sheetId: string;
  readonly keyRow: number;
  readonly headerRow: number;
  readonly rows: number;
  readonly cols: number;
  /** By column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** By the key of a figure that people type. */
  readonly typedFigures: ReadonlyMap<string, { readonly col: number; readonly row: number }>;
  /** The same of figures that are computed. */
  readonly figures: ReadonlyMap<string, { readonly col: number; readonly row: number }>;
}

const HEADING = 40;

/** undefined where the sheet is gone, or its headers. */
export function viewOf({ getters }: Model, id: TemplateId, sheetId: string): SheetView | undefined {
  if (!getters.getSheetIds().includes(sheetId)) return undefined;
  const [rows, cols] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  const values = Array.from({ length: Math.min(rows, HEADING) }, (_, row) =>
    Array.from({ length: cols }, (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).value ?? ''),
  );
  const layout = findLayout(values);
  if (layout === undefined) return undefined;
  const template = templates[id];
  const planned = layOut(template).places;
  const columns = new Map([...layout.columns].map(([key, column]) => [key, column - 1]));
  const figures = (by: 'person' | 'formula') =>
    new Map(
      (template.summary ?? [])
        .filter(({ filledBy }) => filledBy === by)
        .flatMap(({ key }) => {
          const { column } = planned.summary.get(key)!;
          const col = columns.get(template.columns[column - 1]!.key);
          return col === undefined ? [] : [[key, { col, row: layout.keyRow - 2 }] as const];
        }),
    );
  return {
    id,
    sheetId,
    rows,
    cols,
    columns,
    keyRow: layout.keyRow - 1,
    headerRow: layout.headerRow - 1,
    typedFigures: figures('person'),
    figures: figures('formula'),
  };
}

const ofTemplate = (is: (column: Column) => boolean) => {
  const columns = new Map(
    Object.values(templates).map(({ id, columns }) => [id, columns.filter(isColumn).filter(is)] as const),
  );
  return (id: TemplateId): readonly Column[] => columns.get(id)!;
};

/** What people or the add-on write, and what formulas fill. */
export const typedColumns = ofTemplate(({ filledBy }) => filledBy !== 'formula');
export const computedColumns = ofTemplate(({ filledBy }) => filledBy === 'formula');

/** Those of them that people see. */
export function shownComputed({ id, columns }: SheetView): readonly Column[] {
  return computedColumns(id).filter(({ key, hidden }) => columns.has(key) && !hidden);
}

/** What a person typed into the cell; '' for nothing, and for a formula. */
export function contentAt({ getters }: Model, position: CellPosition): string {
  const cell: Cell | undefined = getters.getCell(position);
  return cell === undefined || cell.isFormula ? '' : cell.content;
}
