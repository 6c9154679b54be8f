import { channel } from './channel';
import { clients } from './clients';
import { coaching } from './coaching';
import { idealClient } from './idealClient';
import { keeping } from './keeping';
import { lists } from './lists';
import { months } from './months';
import { namedKeys } from './namedKeys';
import { overview } from './overview';
import { referralPlan } from './referralPlan';
import { referrals } from './referrals';
import { scorecard } from './scorecard';
import { settings } from './settings';
import type { SheetTemplate, SideSheetId, TemplateId } from './sheetTemplate';
import { history } from './side/history';
import { lookBack } from './side/lookBack';
import { sources } from './side/sources';
import { week } from './side/week';
import { timePlan } from './timePlan';
import { wanted } from './wanted';

/** Every sheet that the add-on can fill, in the order in which people meet them. */
export const templates: Readonly<Record<TemplateId, SheetTemplate>> = {
  clients,
  idealClient,
  scorecard,
  referrals,
  wanted,
  referralPlan,
  channel,
  coaching,
  timePlan,
  keeping,
  months,
  overview,
  lists,
  settings,
};

/** Sheets that the add-on makes beside them, of which nobody fills a cell. */
export const sideSheets: Readonly<Record<SideSheetId, SheetTemplate<SideSheetId>>> = {
  week,
  history,
  sources,
  lookBack,
};

/** By sheet, the keys of the cells that formulas of other sheets find by name. */
export const named = namedKeys([...Object.values(templates), ...Object.values(sideSheets)]);
