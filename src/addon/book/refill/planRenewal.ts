import { Refusal } from '../../../contract/Refusal';
import type { AnySheetId, SheetTemplate } from '../../../templates/sheetTemplate';
import type { OtherSheets } from '../otherSheets';
import type { Reading } from '../Reading';
import { planRefill, type Refill } from './planRefill';
import { sheetAtHand } from './sheetAtHand';

/** A sheet of ours that nobody asks for by name. */
export interface SheetToRenew {
  readonly template: SheetTemplate<AnySheetId>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly others: OtherSheets;
}

/**
 * What bringing it to the present template and language comes to, with no row changed. One that the person may not edit,
 * or whose headers people deleted, stays as it is: null. So does one that is prepared for sharing, because its words
 * would no longer be those of the formulas that wait to come back.
 */
export function planRenewal(reading: Reading, { template, sheet, others }: SheetToRenew): Refill | null {
  return unlessRefused(() => {
    if (reading.prepared.has(sheet.getSheetId())) return null;
    const atHand = sheetAtHand(reading, sheet, template);
    return planRefill(reading, { ...atHand, others }, { rows: [], beginning: true });
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
