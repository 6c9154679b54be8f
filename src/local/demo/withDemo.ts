import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { tableSheet } from '../files/tableSheet';
import { withSheet } from '../files/withSheet';
import { demoOrders } from './demoOrders';
import { DEMO_TEXTS } from './demoTexts';
import { startSheet } from './startSheet';

/** The workbook that opens without a file: an invented wholesaler of packaging, its orders and a sheet to start from. */
export function withDemo(
  empty: WorkbookData,
  language: Language,
): { readonly name: string; readonly spreadsheet: WorkbookData } {
  const texts = DEMO_TEXTS[language];
  const blank = { ...empty, sheets: [] };
  const started = withSheet(blank, startSheet(texts, menuTexts[language].orders));
  const orders = tableSheet(texts.orders, demoOrders(texts), empty.settings.locale);
  const amounts = `E2:F${orders.rows}`;
  return {
    name: texts.workbook,
    spreadsheet: withSheet(started.spreadsheet, { ...orders, formats: { ...orders.formats, [amounts]: '#,##0' } })
      .spreadsheet,
  };
}
