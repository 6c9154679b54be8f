import { templates } from '../../src/templates';
import { layOut } from '../../src/templates/layOut';
import { isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';

export type CellValue = string | number | boolean;
export type ReadRow = Readonly<Record<string, CellValue>>;

/** A cell of a planned workbook as it shows, from 1; an error with what it says. */
export function plannedCell({ model }: Workbook, sheetId: string, row: number, column: number): CellValue {
  const { type, value } = model.getters.getEvaluatedCell({ sheetId, row: row - 1, col: column - 1 });
  if (type === 'error') return String(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : (value ?? '');
}

/** The rows of a sheet of a planned workbook, by the keys of its columns, down to its last row. */
export function plannedRows(workbook: Workbook, id: TemplateId): ReadRow[] {
  const { headerRow, places } = layOut(templates[id]);
  const keys = templates[id].columns.filter(isColumn).map(({ key }) => key);
  const rows = workbook.model.getters.getNumberRows(id) - headerRow;
  return Array.from({ length: rows }, (_, at) =>
    Object.fromEntries(keys.map(key => [key, plannedCell(workbook, id, headerRow + 1 + at, places.columns.get(key)!)])),
  );
}

/** The first cells of one column. */
export function plannedColumn(workbook: Workbook, id: TemplateId, key: string, rows: number): CellValue[] {
  const { headerRow, places } = layOut(templates[id]);
  return Array.from({ length: rows }, (_, at) =>
    plannedCell(workbook, id, headerRow + 1 + at, places.columns.get(key)!),
  );
}

/** A figure above the headers. */
export function plannedFigure(workbook: Workbook, id: TemplateId, key: string): CellValue {
  const { row, column } = layOut(templates[id]).places.summary.get(key)!;
  return plannedCell(workbook, id, row, column);
}
