import type { TemplateId } from '../../src/templates/sheetTemplate';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { addressOf } from './readColumn';

/** Puts cells into the first rows of a new sheet at once, by the keys of their columns; in English, unvalidated. */
export function fillRows(workbook: Workbook, sheet: string, id: TemplateId, rows: readonly object[]): void {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find(candidate => getters.getSheetName(candidate) === sheet)!;
  const refused = applyCommands(
    workbook.model,
    rows.flatMap((cells, row) =>
      Object.entries<unknown>({ ...cells }).map(([key, cell]) => ({
        type: 'UPDATE_CELL' as const,
        sheetId,
        ...helpers.toCartesian(addressOf(id, key, row)),
        content: typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell),
      })),
    ),
  );
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused[0])}`);
}
