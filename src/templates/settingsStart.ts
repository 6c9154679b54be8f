import { STAGE } from '../core/referral/limits';
import { USUAL_HOURS, USUAL_STEP } from '../core/time/limits';
import type { TemplateText } from '../i18n/templates/TemplateTexts';
import type { CellContent, StartCell, StartRow } from './sheetTemplate';

/** Entries of the lists, by the last part of their texts' keys. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  clientStages: ['prospect', 'first', 'second', 'third', 'steady', 'atRisk', 'lost'],
  referralStages: Object.keys(STAGE),
  refusals: ['character', 'distrust', 'answerable', 'motive', 'nobody', 'forgot', 'howToAsk', 'noBond'],
  refusalSide: ['client', 'client', 'client', 'client', 'client', 'own', 'own', 'own'],
  leaving: ['silence', 'promise', 'complaint', 'newPerson', 'price', 'noNeed', 'closed', 'decider'],
  leavingCause: ['internal', 'internal', 'internal', 'internal', 'market', 'market', 'market', 'market'],
  skills: ['loyalty', 'reason', 'several'],
  skillNote: ['loyalty', 'reason', 'several'],
  tiers: ['high', 'middle', 'low'],
  quadrants: ['champion', 'affluent', 'advocate', 'miser'],
  kinds: ['existing', 'new'],
};

/** Quality 4 comes to about the one deal of ten meetings that article 001 expects of a good referral. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  quality: [1, 2, 3, 4, 5],
  qualityListen: [0.2, 0.4, 0.6, 0.8, 0.95],
  qualityContact: [0.2, 0.4, 0.6, 0.8, 0.95],
  qualityConversion: [0.02, 0.05, 0.1, 0.15, 0.25],
};

/** The settings by what they are about, with their defaults. */
const TOPICS: readonly (readonly [TemplateText, Readonly<Record<string, StartCell>>])[] = [
  [
    'settings.topic.sheets',
    { language: { text: 'settings.language.start' }, currency: { text: 'settings.currency.start' }, today: 'today' },
  ],
  [
    'settings.topic.channel',
    {
      meetingsNorm: of(5, 'count'),
      referralsNorm: of(5, 'count'),
      weekNorm: of(10, 'count'),
      referralMeetingsNorm: of(10, 'count'),
      dealsNorm: of(1, 'count'),
      dealMonths: of(1, 'count'),
      ticketLow: of(30_000, 'money'),
      ticketHigh: of(500_000, 'money'),
      growthLow: of(0.2, 'share'),
      growthHigh: of(0.3, 'share'),
      confidence: of(0.9, 'share'),
    },
  ],
  [
    'settings.topic.referrals',
    {
      minimum: of(2, 'count'),
      referralProfit: { amount: 'settings.referralProfit.start' },
      wouldBuyAnyway: of(0.25, 'share'),
      savedCost: of(0, 'money'),
      referralCost: of(0, 'money'),
      years: of(3, 'count'),
      generations: of(1, 'count'),
      passUp: of(0.5, 'share'),
    },
  ],
  ['settings.topic.clients', { retention: of(0.8, 'share'), discount: of(0.1, 'share') }],
  ['settings.topic.ideal', { matchHigh: of(0.75, 'share'), matchMiddle: of(0.5, 'share') }],
  [
    'settings.topic.time',
    { hours: of(USUAL_HOURS, 'general'), hoursStep: of(USUAL_STEP, 'general'), timeBand: of(0.25, 'share') },
  ],
];

/** The settings side by side with the lists, whose first entries stand in the same rows. */
export const settingsStart: readonly StartRow[] = TOPICS.flatMap(([topic, cells]) =>
  Object.entries(cells).map(([id, value], i) => ({
    id,
    cells: {
      ...(i === 0 && { topic: { text: topic } }),
      setting: { text: `settings.${id}` as TemplateText },
      value,
      source: { text: `settings.${id}.source` as TemplateText },
    },
  })),
).map((row, at) => ({ ...row, cells: { ...row.cells, ...listCells(at) } }));

function of(number: number, content: CellContent): StartCell {
  return { number, content };
}

function listCells(row: number): Readonly<Record<string, StartCell>> {
  const words = Object.entries(WORDS).flatMap(([key, entries]) =>
    entries[row] === undefined ? [] : [[key, { text: `settings.${key}.${entries[row]}` as TemplateText }] as const],
  );
  const numbers = Object.entries(NUMBERS).flatMap(([key, entries]) =>
    entries[row] === undefined ? [] : [[key, entries[row]] as const],
  );
  return Object.fromEntries<StartCell>([...words, ...numbers]);
}
