import type { Model } from '../engine/odoo';

/**
 * Rows and columns down to the last content. As for Google, a formula that shows nothing is content, an empty text that
 * a script wrote is not.
 */
export function usedSize(getters: Model['getters'], sheetId: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    if (row < rows && col < columns) continue;
    const position = { sheetId, col, row };
    const { type, value } = getters.getEvaluatedCell(position);
    if (type === 'empty' || (value === '' && !getters.getCorrespondingFormulaCell(position))) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  }
  return { rows, columns };
}
