import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Language } from '../../i18n/language';
import { demoFirm } from './demoFirm';
import { type DemoSheet, demoSheets } from './demoSheets';
import { planDemoSheet } from './planned/planDemoSheet';
import { withPlannedSheets } from './planned/withPlannedSheets';

const START_ID = 100;
const MEETINGS = ['month', 'salesperson', 'meetings', 'asked'];

/** The workbook that one of the firm's salespeople keeps: of the clients, the log and the meetings, his own. */
export function withSalesperson(empty: WorkbookData, language: Language, salesperson: string): WorkbookData {
  const own = demoSheets(demoFirm(language)).flatMap(sheet => ownSheet(sheet, salesperson));
  return withPlannedSheets(
    { ...empty, sheets: [] },
    own.map((sheet, i) => planDemoSheet(sheet, START_ID + i, language)),
  );
}

function ownSheet({ id, rows }: DemoSheet, person: string): readonly DemoSheet[] {
  const own = rows.filter(({ salesperson }) => salesperson === person);
  switch (id) {
    case 'clients':
    case 'referrals':
      return [{ id, rows: own }];
    case 'channel':
      // Beside the meetings stand the sales of the whole firm.
      return [{ id, rows: own.map(row => Object.fromEntries(MEETINGS.map(key => [key, row[key] ?? null]))) }];
    case 'settings':
      return [{ id, rows }];
    default:
      return [];
  }
}
