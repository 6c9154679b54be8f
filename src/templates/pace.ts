import { call } from './call';
import type { Column, Formula } from './sheetTemplate';

/**
 * Behind, on the norm, ahead or too few to judge, in words: what a count of the row is beside its norm, which is the
 * column of the same key with "Norm".
 */
export function pace(key: 'received' | 'deals', before = '', after = ''): Formula {
  const light = call('REFERRAL_PACE', `IF([@${key}Norm]="";"";[@${key}])`, `[@${key}Norm]`, '[settings.confidence]');
  // Where even none would not be behind, nothing can be told yet.
  const neither = `IF(1/EXP([@${key}Norm])>1-[settings.confidence];{channel.few};{channel.onNorm})`;
  const words = `IF(${light}=1;{channel.ahead};IF(${light}=-1;{channel.behind};${neither}))`;
  return `IF(ISNUMBER([@${key}])*ISNUMBER([@${key}Norm]);${before}${words}${after};"")`;
}

/** Colours those words. */
export const paceRules: NonNullable<Column['rules']> = [
  { when: 'text', text: 'channel.ahead', tone: 'good' },
  { when: 'text', text: 'channel.behind', tone: 'bad' },
];
