import { noAnswers } from '../../core/orders/noAnswers';
import { toLanguage } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { createWorkbook } from '../createWorkbook';
import { applyCommands } from '../engine/applyCommands';
import { pauseEvaluation } from '../engine/evaluation';
import { tableSheet } from '../files/tableSheet';
import { withSheet } from '../files/withSheet';
import type { DistFiles, Workbook, WorkbookSnapshot } from '../workbook';
import { type DemoFirm, demoFirm } from './demoFirm';
import { orderTable } from './demoOrders';
import { DEMO_SHEET_IDS, type DemoSheetId } from './demoSheetIds';
import { type DemoTyping, typedByFirm, typedBySalesperson } from './demoTyping';
import { startSheet } from './startSheet';
import { typeRows } from './typeRows';

/** Every formula answers all rows of its sheet, and a demo has to open at once: so many are left to type in, and in all. */
/** Enough for the log of two years. */
const NEW_ROWS = 138;
const SPARE_ROWS = 30;
const LEAST_ROWS = 60;

/**
 * The workbook that opens without a file: an invented wholesaler of packaging with its orders, the nine sheets that the
 * add-on makes of them and its people fill, and a sheet to start from.
 */
export function makeFirmWorkbook(from: AddonIn): WorkbookSnapshot {
  const firm = demoFirm(toLanguage(from.locale));
  const made = makeWorkbook({ ...from, firm, name: firm.texts.workbook }, typedByFirm(firm));
  const { sheets } = made.spreadsheet;
  const [orders, ...ours] = sheets;
  const guided = DEMO_SHEET_IDS.map(id => {
    const sheet = ours.find(({ name }) => name === titleOf(firm, id))!;
    return { id, sheetId: sheet.id, name: sheet.name, sheet };
  });
  const spreadsheet = { ...made.spreadsheet, sheets: [...guided.map(({ sheet }) => sheet), orders!] };
  const menu = menuTexts[firm.language].orders;
  const started = withSheet(spreadsheet, startSheet(firm, guided, menu)).spreadsheet;
  return { ...made, spreadsheet: { ...started, sheets: [started.sheets.at(-1)!, ...started.sheets.slice(0, -1)] } };
}

/** The workbook that one of the firm's salespeople keeps: of the orders, the clients, the log and the meetings, their own. */
export function makeSalesWorkbook(from: AddonIn, salesperson: string): WorkbookSnapshot {
  const firm = demoFirm(toLanguage(from.locale));
  const place = firm.texts.salespeople.indexOf(salesperson);
  const orders = firm.orders.filter(({ rank }) => firm.clients[rank]!.salesperson === place);
  return makeWorkbook({ ...from, firm: { ...firm, orders }, name: salesperson }, typedBySalesperson(firm, salesperson));
}

/** The built add-on, and the locale of the spreadsheet in which it makes the demo. */
export interface AddonIn {
  readonly files: DistFiles;
  readonly locale: string;
}

interface NewWorkbook extends AddonIn {
  readonly firm: DemoFirm;
  readonly name: string;
}

interface SeenColumns {
  readonly columns: readonly { readonly header: string }[];
  readonly recognised: unknown;
}

/** What the add-on makes of the orders and adds, with what people typed; the orders stand first. */
function makeWorkbook({ files, locale, firm, name }: NewWorkbook, typed: readonly DemoTyping[]): WorkbookSnapshot {
  const { texts, language, orders } = firm;
  const empty = createWorkbook({ files, locale, name }).snapshot();
  const draft = tableSheet(texts.orders, orderTable(texts, orders), empty.spreadsheet.settings.locale);
  const amounts = { [`E2:F${draft.rows}`]: '#,##0' };
  const { spreadsheet, sheetId } = withSheet(
    { ...empty.spreadsheet, sheets: [] },
    { ...draft, formats: { ...draft.formats, ...amounts } },
  );
  const snapshot = { ...empty, spreadsheet };
  const workbook = createWorkbook({ files, snapshot, userLocale: language, newSheetRows: NEW_ROWS });
  const source = { sheetId: Number(sheetId) };
  const { columns, recognised } = ask(workbook, 'readOrderColumns', source) as SeenColumns;
  const seen = { ...source, columns: recognised, headers: columns.map(({ header }) => header), answers: noAnswers };
  const { print } = ask(workbook, 'previewOrders', seen) as { readonly print: string };
  ask(workbook, 'createClients', { ...seen, sheetName: null, print, gone: 'keep', log: false, asOfEnd: false });
  const added = new Set(typed.map(({ sheet }) => sheet).filter(sheet => sheet !== 'clients' && sheet !== 'settings'));
  ask(workbook, 'addSheets', { sheets: [...added] });

  const { getters } = workbook.model;
  // Of what follows nothing is read but what is typed, and computing after each step takes longer than all the rest.
  pauseEvaluation(workbook.model);
  for (const { sheet, ...rows } of typed) typeRows(workbook, getters.getSheetIdByName(titleOf(firm, sheet))!, rows);
  for (const id of getters.getSheetIds()) {
    if (id === sheetId) continue;
    const sheetName = getters.getSheetName(id);
    const spare = sheetName === titleOf(firm, 'overview') ? [] : spareRows(workbook, id);
    applyCommands(workbook.model, [
      // The history tells of the days on which this was made.
      getters.isSheetVisible(id)
        ? { type: 'REMOVE_COLUMNS_ROWS', sheetId: id, sheetName, dimension: 'ROW', elements: spare }
        : { type: 'DELETE_SHEET', sheetId: id, sheetName },
    ]);
  }
  return { ...workbook.snapshot(), properties: empty.properties };
}

/** Rows far below the last one that is filled; a box that is not ticked is blank. */
function spareRows({ model: { getters } }: Workbook, sheetId: string): number[] {
  const rows = getters.getNumberRows(sheetId);
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
  const isFilled = (row: number) =>
    columns.some(col => {
      const cell = getters.getCell({ sheetId, col, row });
      return cell !== undefined && (cell.isFormula || !['', 'FALSE'].includes(cell.content));
    });
  let filled = rows;
  while (filled > 0 && !isFilled(filled - 1)) filled--;
  const kept = Math.min(rows, Math.max(LEAST_ROWS, filled + SPARE_ROWS));
  return Array.from({ length: rows - kept }, (_, i) => kept + i);
}

function titleOf({ words }: DemoFirm, sheet: DemoSheetId): string {
  return words[`${sheet}.title`];
}

/** Asks the add-on as its sidebar does. */
function ask(workbook: Workbook, functionName: string, request: object): unknown {
  const outcome = workbook.run(functionName, [request]);
  if (!outcome.ok) throw new Error(`The demo cannot be made, ${functionName} failed: ${outcome.error.message}`);
  return (outcome.result as { readonly answer: unknown }).answer;
}
