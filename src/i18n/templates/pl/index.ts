import type { TemplateTexts } from '../TemplateTexts';
import { channel } from './channel';
import { clients } from './clients';
import { coaching } from './coaching';
import { common } from './common';
import { history } from './history';
import { idealClient } from './idealClient';
import { keeping } from './keeping';
import { lists } from './lists';
import { lookBack } from './lookBack';
import { months } from './months';
import { overview } from './overview';
import { referralPlan } from './referralPlan';
import { referrals } from './referrals';
import { scorecard } from './scorecard';
import { settings } from './settings';
import { sources } from './sources';
import { timePlan } from './timePlan';
import { wanted } from './wanted';
import { week } from './week';

export const pl: TemplateTexts = {
  ...common,
  ...settings,
  ...clients,
  ...idealClient,
  ...scorecard,
  ...referrals,
  ...wanted,
  ...referralPlan,
  ...channel,
  ...timePlan,
  ...coaching,
  ...keeping,
  ...months,
  ...overview,
  ...lists,
  ...week,
  ...history,
  ...sources,
  ...lookBack,
};
