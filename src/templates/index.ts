import { channel } from './channel';
import { clients } from './clients';
import { idealClient } from './idealClient';
import { keeping } from './keeping';
import { namedKeys } from './namedKeys';
import { referralPlan } from './referralPlan';
import { referrals } from './referrals';
import { scorecard } from './scorecard';
import { settings } from './settings';
import type { SheetTemplate, TemplateId } from './sheetTemplate';
import { timePlan } from './timePlan';

/** Every sheet that the add-on can fill, in the order in which people meet them. */
export const templates: Readonly<Record<TemplateId, SheetTemplate>> = {
  clients,
  idealClient,
  scorecard,
  referrals,
  referralPlan,
  channel,
  timePlan,
  keeping,
  settings,
};

/** By sheet, the keys of the cells that formulas of other sheets find by name. */
export const named = namedKeys(Object.values(templates));
