import type { PrintOffer, SheetChoiceToPrint, SheetToPrint } from '../../../contract/print';
import { TEMPLATE_IDS } from '../../../templates/sheetTemplate';
import type { Reading } from '../../book/Reading';
import { sheetById } from '../../book/sheetById';
import { printFacts } from './printFacts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What there is to print of the sheet that the person looks at, or of another one, which is shown then. */
export function loadPrint(reading: Reading, { sheetId }: SheetChoiceToPrint): PrintOffer {
  const { spreadsheet } = reading;
  const sheet = sheetId === null ? spreadsheet.getActiveSheet() : sheetById(reading, sheetId);
  if (sheetId !== null) spreadsheet.setActiveSheet(sheet);
  const toPrint = (one: Sheet): SheetToPrint => ({ sheetId: one.getSheetId(), sheetName: one.getName() });
  const ours = reading.ourSheets();
  const paper = /_(US|CA)$/.test(reading.locale) ? 'letter' : 'A4';
  const address = spreadsheet.getUrl().replace(/\/edit.*$/, '');
  return {
    sheet: toPrint(sheet),
    ours: TEMPLATE_IDS.flatMap(id => ours.get(id)?.[0] ?? []).map(toPrint),
    ...printFacts(sheet),
    link: `${address}/export?format=pdf&gid=${sheet.getSheetId()}&size=${paper}`,
  };
}
