import { call } from './call';
import type { Column, Formula } from './sheetTemplate';

/**
 * Behind, on the norm, ahead or too few to judge, in words: what a count of the row is beside its norm, which is the
 * column of the same key with "Norm".
 */
export function pace(key: 'received' | 'deals', before = '', after = ''): Formula {
  const light = call('REFERRAL_PACE', `IF([@${key}Norm]="";"";[@${key}])`, `[@${key}Norm]`, '[settings.confidence]');
  // Where even none would not be behind, nothing can be told yet.
  const isFew = `1/EXP([@${key}Norm])>1-[settings.confidence]`;
  // One number for each word: every call of ours is waited for.
  const all =
    'VSTACK({channel.behind};{channel.behind};{channel.onNorm};{channel.few};{channel.ahead};{channel.ahead})';
  const words = `XLOOKUP(IFERROR(2*${light}+(${isFew});9);SEQUENCE(6)-3;${all};"")`;
  return `IF(ISNUMBER([@${key}])*ISNUMBER([@${key}Norm]);${before}${words}${after};"")`;
}

/** Colours those words. */
export const paceRules: NonNullable<Column['rules']> = [
  { when: 'text', text: 'channel.ahead', tone: 'good' },
  { when: 'text', text: 'channel.behind', tone: 'bad' },
];
