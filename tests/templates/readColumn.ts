import { templates } from '../../src/templates';
import { columnLetters } from '../../src/templates/columnLetters';
import { layOut } from '../../src/templates/layOut';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';

/** Where a cell of a new sheet is, by the key of its column and its row among the filled ones, from 0. */
export function addressOf(id: TemplateId, key: string, row: number): string {
  const { headerRow, places } = layOut(templates[id]);
  return `${columnLetters(places.columns.get(key)!)}${headerRow + 1 + row}`;
}

/** The first cells of a column of a new sheet. */
export function readColumn(workbook: Workbook, sheet: string, id: TemplateId, key: string, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => workbook.cell(sheet, addressOf(id, key, row)));
}
