import { templates } from '../../src/templates';
import { columnLetters } from '../../src/templates/columnLetters';
import { layOut } from '../../src/templates/layOut';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';

/** A figure above the headers of a new sheet, by its key. */
export function readFigure(workbook: Workbook, sheet: string, id: TemplateId, key: string): unknown {
  return workbook.cell(sheet, placeOf(id, key));
}

/** Types figures above the headers of a new sheet, by their keys. */
export function typeFigure(
  workbook: Workbook,
  sheet: string,
  id: TemplateId,
  figures: Readonly<Record<string, string>>,
): void {
  for (const [key, content] of Object.entries(figures)) workbook.type(sheet, placeOf(id, key), content);
}

function placeOf(id: TemplateId, key: string): string {
  const { row, column } = layOut(templates[id]).places.summary.get(key)!;
  return `${columnLetters(column)}${row}`;
}
