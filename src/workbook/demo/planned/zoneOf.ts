import type { Block } from '../../../templates/SheetPlan';
import { helpers } from '../../engine/odoo';

/** A block as the engine writes it: 'B7:B60', or 'B7' for a single cell. */
export function zoneOf({ row, column, rows, columns }: Block): string {
  const first = helpers.toXC(column - 1, row - 1);
  return rows * columns === 1 ? first : `${first}:${helpers.toXC(column + columns - 2, row + rows - 2)}`;
}
