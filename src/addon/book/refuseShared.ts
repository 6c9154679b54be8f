import { Refusal } from '../../contract/Refusal';
import type { TemplateId } from '../../contract/sheets';
import type { PreparedSheets } from './preparedSheets';
import type { Reading } from './Reading';

/**
 * Refuses to fill sheets whose formulas are replaced by values: rows would move, and the values beside them would not.
 * Formulas of Sheets go with their rows, and stay.
 */
export function refuseShared(reading: Reading, prepared: PreparedSheets, ids: readonly TemplateId[]): void {
  if (prepared.size === 0) return;
  for (const id of ids) {
    const sheet = reading.ourSheet(id);
    if (sheet !== null && prepared.get(sheet.getSheetId())?.has('values')) {
      throw new Refusal('sheetShared', { sheet: sheet.getName() });
    }
  }
}
