import { templates } from '../../src/templates';
import { columnLetters } from '../../src/templates/columnLetters';
import { layOut } from '../../src/templates/layOut';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';

/** A figure above the headers of a new sheet, by its key. */
export function readFigure(workbook: Workbook, sheet: string, id: TemplateId, key: string): unknown {
  const { row, column } = layOut(templates[id]).places.summary.get(key)!;
  return workbook.cell(sheet, `${columnLetters(column)}${row}`);
}
