import { REFERRAL_PACE } from '../native/REFERRAL_PACE';
import { call } from './call';
import type { Column, Formula } from './sheetTemplate';

/**
 * Behind, on the norm, ahead or too few to judge, in words: what a count of the row is beside its norm, which is the
 * column of the same key with "Norm".
 */
export function pace(key: 'received' | 'deals', before = '', after = ''): Formula {
  const light = call('REFERRAL_PACE', `IF([@${key}Norm]="";"";[@${key}])`, `[@${key}Norm]`, '[settings.confidence]');
  return judged(key, `${before}${inWords(key, light)}${after}`);
}

/** The same by functions of Sheets alone: all sheets together may hold only so many calls of ours. */
export function nativePace(key: 'paceReceived' | 'paceDeals'): Formula {
  return judged(key, inWords(key, REFERRAL_PACE([`[@${key}]`, `[@${key}Norm]`, '[settings.confidence]'])));
}

/** Colours those words. */
export const paceRules: NonNullable<Column['rules']> = [
  { when: 'text', text: 'channel.ahead', tone: 'good' },
  { when: 'text', text: 'channel.behind', tone: 'bad' },
];

function judged(key: string, words: Formula): Formula {
  return `IF(ISNUMBER([@${key}])*ISNUMBER([@${key}Norm]);${words};"")`;
}

function inWords(key: string, light: Formula): Formula {
  // Where even none would not be behind, nothing can be told yet.
  const isFew = `1/EXP([@${key}Norm])>1-[settings.confidence]`;
  // One number for each word: every call of ours is waited for.
  const all =
    'VSTACK({channel.behind};{channel.behind};{channel.onNorm};{channel.few};{channel.ahead};{channel.ahead})';
  return `XLOOKUP(IFERROR(2*${light}+(${isFew});9);SEQUENCE(6)-3;${all};"")`;
}
