import { Refusal } from '../../../contract/Refusal';
import { day, number, oneOf, type Reader, text, whole } from '../../../contract/request';
import { LONGEST_SETTING, type Setting } from '../../../contract/settings';
import { WHOLE_WEEK } from '../../../core/time/limits';
import { LANGUAGES } from '../../../i18n/language';
import { LABELS } from '../../../templates/settingLabels';
import type { StartCell, StartRow } from '../../../templates/sheetTemplate';

/** What a setting may be. */
export type SettingRule = Pick<Setting, 'kind' | 'least' | 'most'>;

/** Where a norm is 0, or a step, the sheets would divide by it. */
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  meetingsNorm: [1, 1000],
  referralsNorm: [1, 1000],
  weekNorm: [1, 1000],
  paceMonths: [1, 120],
  meetingsPerReferral: [0.01, 100],
  referralMeetingsNorm: [1, 1000],
  dealsNorm: [1, 1000],
  growthLow: [-0.99, 10],
  confidence: [0.5, 0.99],
  referralProfit: [-1e9, 1e9],
  years: [1, 50],
  generations: [1, 10],
  riskGaps: [0.1, 100],
  lostGaps: [0.1, 100],
  chanceDays: [1, 3650],
  chanceShift: [-10, 10],
  chanceSlope: [0, 10],
  hours: [1, WHOLE_WEEK],
  hoursStep: [0.05, 24],
};
/** Yes or no, on the sheet 1 or 0. */
const FLAGS: readonly string[] = ['calendarLink'];
const BY_KIND = { flag: [0, 1], count: [0, 1000], number: [0, 1e9], money: [0, 1e9], share: [0, 1] } as const;

/** It stands beside amounts. */
const LONGEST_CURRENCY = 20;

/** The kind of a setting, as the template begins it, and its bounds. */
export function settingRule({ id, cells }: StartRow): SettingRule {
  const kind = kindOf(id, cells.value);
  if (kind === 'text')
    return { kind, least: id! in LABELS ? 1 : 0, most: id === 'currency' ? LONGEST_CURRENCY : LONGEST_SETTING };
  const [least, most] = BOUNDS[id!] ?? BY_KIND[kind as keyof typeof BY_KIND] ?? [0, 0];
  return { kind, least, most };
}

/** Reads what a person put there; a day becomes its number. */
export function settingReader({ kind, least, most }: SettingRule): Reader<number | string, unknown> {
  if (kind === 'language') return oneOf(LANGUAGES);
  if (kind === 'text') return wordOf(least, most);
  if (kind === 'day') return day;
  return kind === 'count' || kind === 'flag' ? whole(least, most) : number(least, most);
}

/** What the sheets call something may not be nothing: every row without a word would be it. */
function wordOf(least: number, most: number): Reader<string> {
  const read = text(most);
  return (value, part) => {
    const word = read(value, part);
    if (word.trim().length < least) throw new Refusal('badRequest', { part });
    return word;
  };
}

function kindOf(id: string | undefined, start: StartCell | undefined): Setting['kind'] {
  if (start === 'today') return 'day';
  if (FLAGS.includes(id!)) return 'flag';
  if (typeof start !== 'object') return 'number';
  if ('text' in start) return id === 'language' ? 'language' : 'text';
  if ('amount' in start) return 'money';
  const { content } = start;
  return content === 'count' || content === 'money' || content === 'share' ? content : 'number';
}
