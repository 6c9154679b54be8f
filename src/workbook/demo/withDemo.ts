import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { tableSheet } from '../files/tableSheet';
import { withSheet } from '../files/withSheet';
import { demoFirm } from './demoFirm';
import { orderTable } from './demoOrders';
import { demoSheets } from './demoSheets';
import { planDemoSheet } from './planned/planDemoSheet';
import { withPlannedSheets } from './planned/withPlannedSheets';
import { startSheet } from './startSheet';

/** Sheets have numbers, as Google’s have: here in their order, the same at every start. */
const START_ID = 100;

/**
 * The workbook that opens without a file: an invented wholesaler of packaging with its orders, the nine sheets that its
 * people have filled, and a sheet to start from.
 */
export function withDemo(
  empty: WorkbookData,
  language: Language,
): { readonly name: string; readonly spreadsheet: WorkbookData } {
  const firm = demoFirm(language);
  const { texts } = firm;
  const sheets = demoSheets(firm).map((sheet, i) => planDemoSheet(sheet, START_ID + 1 + i, language));
  const started = withSheet({ ...empty, sheets: [] }, startSheet(firm, sheets, menuTexts[language].orders));
  const filled = withPlannedSheets(started.spreadsheet, sheets);
  const orders = tableSheet(texts.orders, orderTable(texts, firm.orders), empty.settings.locale);
  const amounts = `E2:F${orders.rows}`;
  const whole = withSheet(filled, { ...orders, formats: { ...orders.formats, [amounts]: '#,##0' } }).spreadsheet;
  return { name: texts.workbook, spreadsheet: { ...whole, sheets: whole.sheets.map(numbered) } };
}

function numbered<Sheet>(sheet: Sheet, place: number): Sheet & { id: string } {
  return { ...sheet, id: String(START_ID + place) };
}
