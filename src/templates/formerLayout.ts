import type { TemplateText } from '../i18n/templates/TemplateTexts';
import { CLIENT_STAGES, GRADES, type LABELS, REFERRAL_STAGES, SKILL_COUNT } from './settingLabels';
import type { TemplateId } from './sheetTemplate';

/** A table that people filled beside another one: each of its rows becomes a row of another sheet. */
export interface FormerRows {
  readonly from: TemplateId;
  readonly to: TemplateId;
  /** Its columns, and those that hold their cells now. */
  readonly columns: Readonly<Record<string, string>>;
  /** A column of the other sheet with days: what is of one month goes into one row. */
  readonly month?: string;
  /** What every row says beside them: the list it is of, in the word that the Settings have for it. */
  readonly list?: 'listSalespeople' | 'listRefusals' | 'listLeaving';
}

/** A list on the Settings each of whose cells is a setting now, in this order or by the number in another column. */
export interface FormerList {
  readonly column: string;
  readonly ids: readonly string[];
  readonly by?: string;
}

/** A figure above the headers; its label, and the figure of another sheet that holds what people typed. */
export interface FormerFigure {
  readonly key: string;
  readonly label: TemplateText;
  readonly to?: { readonly sheet: TemplateId; readonly key: string };
}

/**
 * Version 0.1.0 had tables side by side: what sheets of that version hold beside their one table, and where all of it is
 * now. The next renewal brings it there.
 */
export const FORMER_LAYOUT: {
  readonly rows: readonly FormerRows[];
  readonly lists: readonly FormerList[];
  /** Settings' cells that said nothing but these words and numbers need no new place. */
  readonly known: Readonly<Record<string, readonly (TemplateText | number)[]>>;
  /** By sheet, the columns that formulas filled: the Overview computes them now. */
  readonly computed: Readonly<Partial<Record<TemplateId, readonly string[]>>>;
  /** By sheet, all figures it had, from the first column on. */
  readonly figures: Readonly<Partial<Record<TemplateId, readonly FormerFigure[]>>>;
  /** By sheet, charts of columns that stay: those by their title now. */
  readonly charts: Readonly<Partial<Record<TemplateId, readonly TemplateText[]>>>;
} = {
  rows: [
    { from: 'keeping', to: 'months', columns: { month: 'month', gained: 'gained', lost: 'lost' }, month: 'month' },
    { from: 'channel', to: 'months', columns: { salesMonth: 'month', salesTotal: 'salesTotal' }, month: 'month' },
    {
      from: 'channel',
      to: 'coaching',
      columns: {
        skillPerson: 'salesperson',
        ...Object.fromEntries(Array.from({ length: SKILL_COUNT }, (_, i) => [`skill${i + 1}`, `skill${i + 1}`])),
        skillDay: 'day',
      },
    },
    { from: 'settings', to: 'lists', columns: { salespeople: 'entry' }, list: 'listSalespeople' },
    { from: 'settings', to: 'lists', columns: { refusals: 'entry', refusalSide: 'side' }, list: 'listRefusals' },
    { from: 'settings', to: 'lists', columns: { leaving: 'entry', leavingCause: 'side' }, list: 'listLeaving' },
  ],
  lists: [
    { column: 'clientStages', ids: CLIENT_STAGES },
    { column: 'referralStages', ids: REFERRAL_STAGES },
    { column: 'qualityListen', ids: GRADES.map(grade => `listen${grade}`), by: 'quality' },
    { column: 'qualityContact', ids: GRADES.map(grade => `contact${grade}`), by: 'quality' },
    { column: 'qualityConversion', ids: GRADES.map(grade => `conversion${grade}`), by: 'quality' },
    { column: 'skills', ids: Array.from({ length: SKILL_COUNT }, (_, i) => `skill${i + 1}`) },
    { column: 'skillNote', ids: Array.from({ length: SKILL_COUNT }, (_, i) => `skillNote${i + 1}`) },
    { column: 'tiers', ids: ['tierHigh', 'tierMiddle', 'tierLow'] satisfies (keyof typeof LABELS)[] },
    {
      column: 'quadrants',
      ids: [
        'quadrantChampion',
        'quadrantAffluent',
        'quadrantAdvocate',
        'quadrantMiser',
      ] satisfies (keyof typeof LABELS)[],
    },
  ],
  known: { quality: GRADES, kinds: ['settings.kinds.existing', 'settings.kinds.new'] },
  computed: {
    clients: ['paretoRank', 'paretoClient', 'paretoRevenue', 'paretoShare'],
    scorecard: ['tierName', 'tierClients'],
    referrals: ['stageName', 'stageCount', 'qualityGrade', 'qualityReckoned', 'qualityBrought'],
    referralPlan: ['yearName', 'yearValue'],
    channel: ['salesByReferral', 'referralShare', 'reason', 'reasonSide', 'reasonCount', 'coaching'],
    keeping: [
      'opening',
      'end',
      'net',
      'lossRate',
      'growthRate',
      'settlesAt',
      'leaving',
      'leavingCause',
      'leavingCount',
    ],
  },
  figures: {
    keeping: [
      { key: 'start', label: 'months.start', to: { sheet: 'months', key: 'start' } },
      { key: 'now', label: 'months.now' },
      { key: 'lostInAll', label: 'keeping.lostInAll' },
      { key: 'wonBack', label: 'keeping.wonBack' },
      { key: 'worthInAll', label: 'keeping.worthInAll' },
      { key: 'meetingsOfOne', label: 'months.meetingsOfOne' },
      { key: 'meetingsOfYear', label: 'months.meetingsOfYear' },
    ],
  },
  charts: { clients: ['overview.map'] },
};

/** The columns that sheets of this template had in the former layout and have no more. */
export function formerKeys(id: string): ReadonlySet<string> {
  const { rows, lists, known, computed } = FORMER_LAYOUT;
  return new Set([
    ...rows.filter(({ from }) => from === id).flatMap(({ columns }) => Object.keys(columns)),
    ...(id === 'settings' ? [...lists.map(({ column }) => column), ...Object.keys(known)] : []),
    ...(computed[id as TemplateId] ?? []),
  ]);
}
