import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';
import { addressOf } from './readColumn';

/** Types into the cells of one row of a new sheet, by the keys of their columns; rows from 0, in English. */
export function typeRow(
  workbook: Workbook,
  sheet: string,
  id: TemplateId,
  row: number,
  cells: Readonly<Record<string, string | number>>,
): void {
  for (const [key, cell] of Object.entries(cells)) workbook.type(sheet, addressOf(id, key, row), String(cell));
}
