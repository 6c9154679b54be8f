import type { Row } from '../../templates/planSheet';
import type { TemplateId } from '../../templates/sheetTemplate';
import type { DemoFirm } from './demoFirm';
import { channelRows } from './rows/channelRows';
import { clientRows } from './rows/clientRows';
import { clientsAtStart, keepingRows } from './rows/keepingRows';
import { referralPlanRows, timePlanRows } from './rows/planRows';
import { idealClientRows, scorecardRows } from './rows/profileRows';
import { referralRows } from './rows/referralRows';
import { settingsRows } from './rows/settingsRows';

/** What this firm has in one of our sheets. */
export interface DemoSheet {
  readonly id: TemplateId;
  readonly rows: readonly Row[];
  /** The figures above the headers that a person typed. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** The nine sheets, in the order in which they stand. */
export function demoSheets(firm: DemoFirm): readonly DemoSheet[] {
  return [
    { id: 'clients', rows: clientRows(firm) },
    { id: 'idealClient', rows: idealClientRows(firm) },
    { id: 'scorecard', rows: scorecardRows(firm) },
    { id: 'referrals', rows: referralRows(firm) },
    { id: 'referralPlan', rows: referralPlanRows(firm) },
    { id: 'channel', rows: channelRows(firm) },
    { id: 'timePlan', rows: timePlanRows(firm) },
    { id: 'keeping', rows: keepingRows(firm), figures: { start: clientsAtStart(firm) } },
    { id: 'settings', rows: settingsRows(firm) },
  ];
}
