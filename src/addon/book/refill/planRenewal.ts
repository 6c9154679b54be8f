import { Refusal } from '../../../contract/Refusal';
import type { SideSheetId } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import type { Reading } from '../Reading';
import { planRefill, type Refill } from './planRefill';
import { sheetAtHand } from './sheetAtHand';

/**
 * What bringing a side sheet to the present template and language comes to, with no row changed. Nobody asks for it by
 * name, so one that the person may not edit, or whose headers people deleted, stays as it is: null. So does one that is
 * prepared for sharing, because its words would no longer be those of the formulas that wait to come back.
 */
export function planRenewal(
  reading: Reading,
  id: SideSheetId,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): Refill | null {
  return unlessRefused(() => {
    if (reading.prepared.has(sheet.getSheetId())) return null;
    const atHand = sheetAtHand(reading, sheet, catalogue().sideSheets[id]);
    return planRefill(reading, atHand, { rows: [], beginning: true });
  });
}

/** What it gives; null where it is refused. */
function unlessRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
