import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { serverTexts } from '../../i18n/server';
import { named, templates } from '../../templates';
import { layOut } from '../../templates/layOut';
import { planSheet } from '../../templates/planSheet';
import { tableSheet } from '../files/tableSheet';
import { withSheet } from '../files/withSheet';
import { type DemoFirm, demoFirm } from './demoFirm';
import { orderTable } from './demoOrders';
import { type DemoSheet, demoSheets } from './demoSheets';
import type { PlannedSheet } from './planned/PlannedSheet';
import { shortened } from './planned/shortened';
import { withPlannedSheets } from './planned/withPlannedSheets';
import { startSheet } from './startSheet';

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
  const sheets = demoSheets(firm).map((sheet, i) => planned(sheet, START_ID + 1 + i, firm));
  const started = withSheet({ ...empty, sheets: [] }, startSheet(firm, sheets, menuTexts[language].orders));
  const filled = withPlannedSheets(started.spreadsheet, sheets);
  const orders = tableSheet(texts.orders, orderTable(texts, firm.orders), empty.settings.locale);
  const amounts = `E2:F${orders.rows}`;
  const whole = withSheet(filled, { ...orders, formats: { ...orders.formats, [amounts]: '#,##0' } }).spreadsheet;
  return { name: texts.workbook, spreadsheet: { ...whole, sheets: whole.sheets.map(numbered) } };
}

/** Sheets have numbers, as Google’s have: here in their order, the same at every start. */
const START_ID = 100;

function numbered<Sheet>(sheet: Sheet, place: number): Sheet & { id: string } {
  return { ...sheet, id: String(START_ID + place) };
}

function planned({ id, rows, figures = {} }: DemoSheet, sheetId: number, { language, words }: DemoFirm): PlannedSheet {
  const template = templates[id];
  const plan = shortened(planSheet(template, { texts: words, named: named[id] }, rows));
  const typed = new Map(
    Object.entries(figures).map(([key, figure]) => [layOut(template).places.summary.get(key)!.column, figure]),
  );
  const heading = plan.heading.map((line, row) =>
    row + 1 === plan.figuresRow ? line.map((cell, column) => typed.get(column + 1) ?? cell) : line,
  );
  const guard = serverTexts[language]['guard.computed'];
  return { id, sheetId: String(sheetId), name: words[template.title], plan: { ...plan, heading }, guard };
}
