import { TODAY } from './calendar';
import type { DemoFirm } from './demoFirm';
import type { DemoSheetId } from './demoSheetIds';
import { channelRows, coachingRows } from './rows/channelRows';
import { clientRows } from './rows/clientRows';
import { clientsAtStart, keepingRows, monthRows } from './rows/keepingRows';
import { referralPlanRows, timePlanRows } from './rows/planRows';
import { idealClientRows, scorecardRows } from './rows/profileRows';
import { referralRows } from './rows/referralRows';
import { salespeopleRows, settingsRows } from './rows/settingsRows';
import { wantedRows } from './rows/wantedRows';
import type { TypedRows } from './typeRows';

/** What the people of this firm have typed into each sheet. */
export type DemoTyping = TypedRows & { readonly sheet: DemoSheetId };

/** In days. */
const HALF_A_YEAR = 183;

/** What the whole firm has typed. */
export function typedByFirm(firm: DemoFirm): readonly DemoTyping[] {
  const { words } = firm;
  return [
    { sheet: 'settings', beside: 'id', rows: settingsRows(firm) },
    { sheet: 'lists', below: true, rows: salespeopleRows(firm) },
    { sheet: 'clients', beside: 'client', rows: clientRows(firm) },
    { sheet: 'idealClient', rows: idealClientRows(firm) },
    { sheet: 'scorecard', rows: scorecardRows(firm) },
    { sheet: 'referrals', rows: referralRows(firm) },
    { sheet: 'wanted', rows: wantedRows(firm) },
    { sheet: 'referralPlan', beside: 'client', rows: referralPlanRows(firm) },
    {
      sheet: 'channel',
      rows: channelRows(firm),
      figures: { [words['channel.goalDeals']]: 12, [words['channel.goalDay']]: TODAY + HALF_A_YEAR },
    },
    { sheet: 'coaching', rows: coachingRows(firm) },
    { sheet: 'timePlan', rows: timePlanRows(firm) },
    { sheet: 'keeping', rows: keepingRows(firm) },
    { sheet: 'months', rows: monthRows(firm), figures: { [words['months.start']]: clientsAtStart(firm) } },
    { sheet: 'overview', rows: [] },
  ];
}

/** What a salesperson has typed into the workbook of their own: beside their meetings stand no sales of the whole firm. */
export function typedBySalesperson(firm: DemoFirm, salesperson: string): readonly DemoTyping[] {
  return typedByFirm(firm).flatMap(typing => {
    const own = typing.rows.filter(row => row.salesperson === salesperson);
    switch (typing.sheet) {
      case 'settings':
      case 'lists':
        return [typing];
      case 'clients':
      case 'referrals':
      case 'channel':
        return [{ ...typing, rows: own }];
      default:
        return [];
    }
  });
}
