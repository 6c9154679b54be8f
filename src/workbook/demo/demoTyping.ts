import type { DemoFirm } from './demoFirm';
import type { DemoSheetId } from './demoSheetIds';
import { channelRows, MEETING_KEYS } from './rows/channelRows';
import { clientRows } from './rows/clientRows';
import { clientsAtStart, keepingRows } from './rows/keepingRows';
import { referralPlanRows, timePlanRows } from './rows/planRows';
import { idealClientRows, scorecardRows } from './rows/profileRows';
import { referralRows } from './rows/referralRows';
import { settingsRows } from './rows/settingsRows';
import type { TypedRows } from './typeRows';

/** What the people of this firm have typed into each sheet. */
export type DemoTyping = TypedRows & { readonly sheet: DemoSheetId };

/** What the whole firm has typed. */
export function typedByFirm(firm: DemoFirm): readonly DemoTyping[] {
  const { texts, words } = firm;
  return [
    { sheet: 'settings', beside: 'id', rows: settingsRows(firm) },
    { sheet: 'settings', rows: texts.salespeople.map(salespeople => ({ salespeople })) },
    { sheet: 'clients', beside: 'client', rows: clientRows(firm) },
    { sheet: 'idealClient', rows: idealClientRows(firm) },
    { sheet: 'scorecard', rows: scorecardRows(firm) },
    { sheet: 'referrals', rows: referralRows(firm) },
    { sheet: 'referralPlan', beside: 'client', rows: referralPlanRows(firm) },
    { sheet: 'channel', rows: channelRows(firm) },
    { sheet: 'timePlan', rows: timePlanRows(firm) },
    { sheet: 'keeping', rows: keepingRows(firm), figures: { [words['keeping.start']]: clientsAtStart(firm) } },
  ];
}

/** What a salesperson has typed into the workbook of their own: beside their meetings stand no sales of the whole firm. */
export function typedBySalesperson(firm: DemoFirm, salesperson: string): readonly DemoTyping[] {
  return typedByFirm(firm).flatMap(typing => {
    const own = typing.rows.filter(row => row.salesperson === salesperson);
    switch (typing.sheet) {
      case 'settings':
        return [typing];
      case 'clients':
      case 'referrals':
        return [{ ...typing, rows: own }];
      case 'channel':
        return [
          { ...typing, rows: own.map(row => Object.fromEntries(MEETING_KEYS.map(key => [key, row[key] ?? null]))) },
        ];
      default:
        return [];
    }
  });
}
