import type { TemplateText } from '../i18n/templates/TemplateTexts';

/** What stages and groups are called, by the setting that names them: people may call them as they do. */
export const LABELS = {
  stageProspect: 'settings.clientStages.prospect',
  stageFirst: 'settings.clientStages.first',
  stageSecond: 'settings.clientStages.second',
  stageThird: 'settings.clientStages.third',
  stageSteady: 'settings.clientStages.steady',
  stageAtRisk: 'settings.clientStages.atRisk',
  stageLost: 'settings.clientStages.lost',
  referralReceived: 'settings.referralStages.received',
  referralContacted: 'settings.referralStages.contacted',
  referralMeeting: 'settings.referralStages.meeting',
  referralDeal: 'settings.referralStages.deal',
  referralLost: 'settings.referralStages.lost',
  tierHigh: 'settings.tiers.high',
  tierMiddle: 'settings.tiers.middle',
  tierLow: 'settings.tiers.low',
  quadrantChampion: 'settings.quadrants.champion',
  quadrantAffluent: 'settings.quadrants.affluent',
  quadrantAdvocate: 'settings.quadrants.advocate',
  quadrantMiser: 'settings.quadrants.miser',
  listSalespeople: 'settings.list.salespeople',
  listRefusals: 'settings.list.refusals',
  listLeaving: 'settings.list.leaving',
  listLost: 'settings.list.lost',
} as const satisfies Readonly<Record<string, TemplateText>>;

export type LabelId = keyof typeof LABELS;

/** In the order of CLIENT_STAGE. */
export const CLIENT_STAGES = [
  'stageProspect',
  'stageFirst',
  'stageSecond',
  'stageThird',
  'stageSteady',
  'stageAtRisk',
  'stageLost',
] as const satisfies readonly LabelId[];

/** From the day it is received to what came of it. */
export const REFERRAL_STAGES = [
  'referralReceived',
  'referralContacted',
  'referralMeeting',
  'referralDeal',
  'referralLost',
] as const satisfies readonly LabelId[];

/** From a name and a number to an introduction in person. */
export const GRADES = [1, 2, 3, 4, 5] as const;
export const SKILL_COUNT = 3;
