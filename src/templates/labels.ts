import { STAGE } from '../core/referral/limits';
import { comparable } from './comparable';
import { CLIENT_STAGES, REFERRAL_STAGES } from './settingLabels';
import type { Formula } from './sheetTemplate';

/** A stage of a referral as the log's hidden column counts it: from 1, because an empty cell is 0. */
export function stageNumber(stage: keyof typeof STAGE): number {
  return STAGE[stage] + 1;
}

/** What the stages of a client are called, in the order of CLIENT_STAGE. */
export const CLIENT_STAGE_LABELS = stack(CLIENT_STAGES);

/** What the stages of a referral are called. */
export const REFERRAL_STAGE_LABELS = stack(REFERRAL_STAGES);

/** Which stage of a referral a word is, from 1; 0 for none of them. */
export function referralStage(word: Formula): Formula {
  return `XLOOKUP(${comparable(word)};${comparable(REFERRAL_STAGE_LABELS)};SEQUENCE(${REFERRAL_STAGES.length});0)`;
}

/** Cells of the Settings below each other. */
export function stack(ids: readonly string[]): Formula {
  return `VSTACK(${ids.map(id => `[settings.${id}]`).join(';')})`;
}
