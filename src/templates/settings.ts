import type { TemplateText } from '../i18n/templates/TemplateTexts';
import { columnOf } from './columnOf';
import type { CellContent, Column, SheetTemplate, StartCell, StartRow } from './sheetTemplate';

const column = columnOf('settings');

/** Norms, hours, chances and lists that all other sheets reckon with, each default beside its source. */
export const settings: SheetTemplate = {
  id: 'settings',
  title: 'settings.title',
  hint: 'settings.hint',
  keyColumn: 'id',
  valueColumn: 'value',
  frozenColumns: 0,
  columns: [
    column('id', { content: 'text', filledBy: 'addon', width: 120, hidden: true }),
    column('topic', { content: 'text', filledBy: 'addon', width: 150 }),
    column('setting', { content: 'text', filledBy: 'addon', width: 310 }),
    column('value', { content: 'general', filledBy: 'person', width: 110 }),
    column('source', { content: 'text', filledBy: 'addon', width: 430 }),
    { key: 'gapSalespeople', gap: true },
    column('salespeople', list(170)),
    { key: 'gapClientStages', gap: true },
    column('clientStages', list(150, 7)),
    { key: 'gapReferralStages', gap: true },
    column('referralStages', list(150, 5)),
    { key: 'gapQuality', gap: true },
    column('quality', { content: 'count', filledBy: 'person', width: 80, rows: 5 }),
    column('qualityListen', chance()),
    column('qualityContact', chance()),
    column('qualityConversion', chance()),
    { key: 'gapRefusals', gap: true },
    column('refusals', list(290)),
    column('refusalSide', list(110)),
    { key: 'gapLeaving', gap: true },
    column('leaving', list(290)),
    column('leavingCause', list(110)),
    { key: 'gapSkills', gap: true },
    column('skills', list(260, 3)),
    column('skillNote', list(500, 3)),
    { key: 'gapMatch', gap: true },
    column('tiers', list(110, 3)),
    column('quadrants', list(110, 4)),
    column('kinds', list(120, 2)),
  ],
  start: startRows(),
  charts: [],
};

function list(width: number, rows?: number): Omit<Column, 'key' | 'header' | 'note'> {
  return { content: 'text', filledBy: 'person', width, ...(rows !== undefined && { rows }) };
}

function chance(): Omit<Column, 'key' | 'header' | 'note'> {
  return {
    content: 'share',
    filledBy: 'person',
    width: 110,
    rows: 5,
    validation: { kind: 'number', min: 0, max: 1, help: 'settings.chance.help' },
  };
}

/** The settings side by side with the lists, whose first entries stand in the same rows. */
function startRows(): StartRow[] {
  return topics()
    .flatMap(([topic, cells]) =>
      Object.entries(cells).map(([id, value], i) => ({
        id,
        cells: {
          ...(i === 0 && { topic: { text: topic } }),
          setting: { text: `settings.${id}` as TemplateText },
          value,
          source: { text: `settings.${id}.source` as TemplateText },
        },
      })),
    )
    .map((row, at) => ({ ...row, cells: { ...row.cells, ...listCells(at) } }));
}

function topics(): (readonly [TemplateText, Readonly<Record<string, StartCell>>])[] {
  return [
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
        referralProfit: of(10_000, 'money'),
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
    ['settings.topic.time', { hours: of(40, 'general'), hoursStep: of(0.5, 'general'), timeBand: of(0.25, 'share') }],
  ];
}

function of(number: number, content: CellContent): StartCell {
  return { number, content };
}

/** Entries of the lists, by the last part of their texts' keys. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  clientStages: ['prospect', 'first', 'second', 'third', 'steady', 'atRisk', 'lost'],
  referralStages: ['received', 'contacted', 'meeting', 'deal', 'lost'],
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

function listCells(row: number): Readonly<Record<string, StartCell>> {
  const words = Object.entries(WORDS).flatMap(([key, entries]) =>
    entries[row] === undefined ? [] : [[key, { text: `settings.${key}.${entries[row]}` as TemplateText }] as const],
  );
  const numbers = Object.entries(NUMBERS).flatMap(([key, entries]) =>
    entries[row] === undefined ? [] : [[key, entries[row]] as const],
  );
  return Object.fromEntries<StartCell>([...words, ...numbers]);
}
