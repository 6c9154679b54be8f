import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { connectedRows } from './connectedRows';
import { planRefill, type Refill } from './planRefill';
import type { PreparedSheets } from './preparedSheets';
import type { Reading } from './Reading';
import { type Found, readFound } from './readFound';
import { unlessRefused } from './unlessRefused';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A side sheet that is there, and what the present template and language make of it. */
export interface Renewal {
  readonly id: SideSheetId;
  readonly found: Found;
  readonly refill: Refill;
}

/**
 * What renewing a side sheet comes to, with no row changed. Nobody asks for it by name, so one that the person may not
 * edit, or whose headers people deleted, stays as it is: null. So does one that is prepared for sharing, because its
 * words would no longer be those of the formulas that wait to come back.
 */
export function planRenewal(
  reading: Reading,
  id: SideSheetId,
  sheet: Sheet,
  prepared: PreparedSheets,
  texts: TemplateTexts,
): Renewal | null {
  if (prepared.has(sheet.getSheetId())) return null;
  const template = catalogue().sideSheets[id];
  const found = unlessRefused(() => readFound(reading, sheet, template, texts));
  if (found === null) return null;
  const stacked = id === 'sources' ? connectedRows(found.old) : [];
  return {
    id,
    found,
    refill: planRefill(found, template, { rows: [], beginning: true }, reading.formats, stacked),
  };
}
