import type { OwnNormId } from '../core/referral/ownNorms';
import { HALF_A_YEAR } from '../core/referral/whomToAsk';
import { STAGE_LIMITS } from '../core/retention/clientStage';
import { USUAL_HOURS, USUAL_STEP } from '../core/time/limits';
import type { TemplateText } from '../i18n/templates/TemplateTexts';
import { GRADES, LABELS, type LabelId } from './settingLabels';
import type { CellContent, StartCell, StartRow } from './sheetTemplate';

/** By grade. Quality 4 comes to about the one deal of ten meetings that article 001 expects of a good referral. */
const CHANCES = {
  listen: [0.2, 0.4, 0.6, 0.8, 0.95],
  contact: [0.2, 0.4, 0.6, 0.8, 0.95],
  conversion: [0.02, 0.05, 0.1, 0.15, 0.25],
} as const;

/** What the sheets hold of referrals until the own log says more, a meeting, a referral or a meeting with a prospect. */
export const startingNorms: Readonly<Record<OwnNormId, number>> = {
  referralsNorm: 1,
  meetingsPerReferral: 1,
  dealsNorm: 0.1,
  conversion1: chanceInAll(1),
  conversion2: chanceInAll(2),
  conversion3: chanceInAll(3),
  conversion4: chanceInAll(4),
  conversion5: chanceInAll(5),
};

/** A setting: its words, its default, and where that comes from. */
interface Beginning {
  readonly id: string;
  readonly name: StartCell;
  readonly value: StartCell;
  readonly source: TemplateText;
}

/** The settings by what they are about. */
const TOPICS: readonly (readonly [TemplateText, readonly Beginning[]])[] = [
  [
    'settings.topic.sheets',
    [
      setting('language', { text: 'settings.language.start' }),
      setting('currency', { text: 'settings.currency.start' }),
      setting('today', 'today'),
    ],
  ],
  [
    'settings.topic.channel',
    [
      setting('meetingsNorm', of(5, 'count')),
      setting('referralsNorm', of(5, 'count')),
      setting('weekNorm', of(10, 'count')),
      setting('meetingsPerReferral', of(1, 'general')),
      setting('referralMeetingsNorm', of(10, 'count')),
      setting('dealsNorm', of(1, 'count')),
      setting('growthLow', of(0.2, 'share')),
      setting('confidence', of(0.9, 'share')),
      setting('paceMonths', of(3, 'count')),
    ],
  ],
  [
    'settings.topic.referrals',
    [
      setting('minimum', of(2, 'count')),
      setting('referralProfit', { amount: 'settings.referralProfit.start' }),
      setting('wouldBuyAnyway', of(0.25, 'share')),
      setting('savedCost', of(0, 'money')),
      setting('referralCost', of(0, 'money')),
      setting('years', of(3, 'count')),
      setting('generations', of(1, 'count')),
      setting('passUp', of(0.5, 'share')),
      setting('calendarLink', of(0, 'count')),
    ],
  ],
  [
    'settings.topic.clients',
    [
      setting('retention', of(0.8, 'share')),
      setting('discount', of(0.1, 'share')),
      setting('riskGaps', of(STAGE_LIMITS.riskGaps, 'general')),
      setting('lostGaps', of(STAGE_LIMITS.lostGaps, 'general')),
      setting('chanceDays', of(HALF_A_YEAR, 'count')),
      setting('chanceShift', of(0, 'general')),
      setting('chanceSlope', of(1, 'general')),
    ],
  ],
  ['settings.topic.ideal', [setting('matchHigh', of(0.75, 'share')), setting('matchMiddle', of(0.5, 'share'))]],
  [
    'settings.topic.time',
    [
      setting('hours', of(USUAL_HOURS, 'general')),
      setting('hoursStep', of(USUAL_STEP, 'general')),
      setting('timeBand', of(0.25, 'share')),
    ],
  ],
  [
    'settings.topic.quality',
    GRADES.flatMap(grade =>
      (['listen', 'contact', 'conversion'] as const).map(
        (question): Beginning => ({
          id: `${question}${grade}`,
          name: { text: `settings.${question}`, number: grade },
          value: of(CHANCES[question][grade - 1]!, 'share'),
          source: `settings.${question}.source`,
        }),
      ),
    ),
  ],
  [
    'settings.topic.skills',
    (['loyalty', 'reason', 'several'] as const).flatMap((skill, i): Beginning[] => [
      {
        id: `skill${i + 1}`,
        name: { text: 'settings.skill', number: i + 1 },
        value: { text: `settings.skills.${skill}` },
        source: 'settings.skill.source',
      },
      {
        id: `skillNote${i + 1}`,
        name: { text: 'settings.skillNote', number: i + 1 },
        value: { text: `settings.skillNote.${skill}` },
        source: 'settings.skillNote.source',
      },
    ]),
  ],
  [
    'settings.topic.labels',
    Object.entries(LABELS).map(
      ([id, text]): Beginning => ({
        id,
        name: { text: `settings.${id as LabelId}` },
        value: { text },
        source: 'settings.label.source',
      }),
    ),
  ],
];

/** A row each. */
export const settingsStart: readonly StartRow[] = TOPICS.flatMap(([topic, settings]) =>
  settings.map(({ id, name, value, source }, i) => ({
    id,
    cells: { ...(i === 0 && { topic: { text: topic } }), setting: name, value, source: { text: source } },
  })),
);

function chanceInAll(grade: (typeof GRADES)[number]): number {
  return CHANCES.listen[grade - 1]! * CHANCES.contact[grade - 1]! * CHANCES.conversion[grade - 1]!;
}

function setting(id: string, value: StartCell): Beginning {
  return {
    id,
    name: { text: `settings.${id}` as TemplateText },
    value,
    source: `settings.${id}.source` as TemplateText,
  };
}

function of(number: number, content: CellContent): StartCell {
  return { number, content };
}
