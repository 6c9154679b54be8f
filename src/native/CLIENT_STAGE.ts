import { CLIENT_STAGES, STAGE_LIMITS } from '../core/retention/clientStage';
import type { NativeFormula } from './NativeFormula';
import { operand, orElse, unlessBlank } from './operands';

/** The stage by purchases, unless the client has been silent for too long. */
export const CLIENT_STAGE: NativeFormula = (typed, { sizeOf }) => {
  const [purchases = '', days = '', gap = '', labels = '', riskGaps, lostGaps] = typed;
  const size = sizeOf(labels);
  if (size === undefined) return undefined;
  const own = size.rows === 1 ? '1;' : '';
  const label = (place: number) =>
    labels === '' ? `"${CLIENT_STAGES[place]}"` : `INDEX(${labels};${own}${place + 1})`;
  const count = operand(purchases);
  const steady = CLIENT_STAGES.indexOf('steady client');
  const byCount = Array.from({ length: steady }, (_, place) => place).reduceRight(
    (more, place) => `IF(${count}=${place};${label(place)};${more})`,
    label(steady),
  );
  if (days === '' || gap === '') return unlessBlank([purchases], byCount);
  const silence = (gaps: string) =>
    `IF(${count}=0;FALSE;IF(ISNUMBER(${days});IF(ISNUMBER(${gap});${operand(days)}>${gaps}*${operand(gap)};FALSE);FALSE))`;
  const riskAfter = orElse(riskGaps, String(STAGE_LIMITS.riskGaps));
  const lostAfter = orElse(lostGaps, String(STAGE_LIMITS.lostGaps));
  const lost = label(CLIENT_STAGES.indexOf('lost'));
  const atRisk = label(CLIENT_STAGES.indexOf('at risk'));
  return unlessBlank([purchases], `IF(${silence(lostAfter)};${lost};IF(${silence(riskAfter)};${atRisk};${byCount}))`);
};
